import { contains, type Span } from '../../base/span';
import type { Entity } from '../../entities/entity';
import type { ArticleReading, PlacedMention, SentenceReading } from '../reading';
import { defineRule } from '../rule';
import { isBody } from '../voice';

interface Accusation {
  readonly pattern: RegExp;
  /** Whether the accused stands after the words ("accused Berg") or before them ("Berg is the main suspect"). */
  readonly target: 'after' | 'before';
  readonly confidence: number;
}

// Words that put blame on somebody. Confidence from reading, November 2026.
const ACCUSATIONS: readonly Accusation[] = [
  // "accused Berg of fraud", "blames the ministry for".
  {
    pattern:
      /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|faulted|lambast(?:ed|es)|sued?|suing|filed (?:a )?(?:lawsuit|complaint|suit) against|(?:allegations?|accusations?|charges|complaints?|claims) (?:(?:he|she|they|it) made )?against|corruption (?:charges|allegations) against)\b/gu,
    target: 'after',
    confidence: 0.58,
  },
  // "criticised Berg for", "criticises the council over"; a person or a body, not a deed.
  {
    pattern: /\bcritici[sz](?:es|ed|ing)\b/gu,
    target: 'after',
    confidence: 0.52,
  },
  // "Berg is the main suspect", "Berg was accused of".
  {
    pattern:
      /\b(?:is|are|was|were|has been|have been|had been) (?:also |now |widely |repeatedly )*(?:the (?:main|prime|chief|key) suspect|(?:one of the )?(?:main |prime )?suspects?|suspected of|accused of|wanted (?:for|by|in)|implicated in|linked to the (?:attack|murder|killing|fraud)|under investigation|being investigated|to blame for|responsible for the (?:attack|murder|killing|death|crash|deaths))\b/gu,
    target: 'before',
    confidence: 0.55,
  },
];

const BLAME = ACCUSATIONS.map(({ pattern }) => pattern);

/** How far behind or before the words of blame the name of the accused may begin (UTF-16 code units). */
const REACH = 45;

/** Answers without quotation: the party denied it, declined to comment, could not be reached. */
const ANSWER =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|disput(?:es|ed)|declin(?:es|ed) (?:to|comment)|refus(?:es|ed) to (?:comment|answer|say)|(?:did|has|have|does|do) not (?:(?:immediately|yet) )*(?:respond|repl(?:y|ied)|comment|return|answer)|no comment|could not (?:immediately )?be reached|unavailable for comment|plead(?:ed|s)? (?:not )?guilty|apologi[sz]\w+|admit(?:s|ted)?|respond(?:s|ed)|repl(?:ies|ied)|counter(?:s|ed)|defend(?:s|ed)|insist(?:s|ed)|said|says|told|statement|confess\w+|acknowledg\w+)\b/i;

export const noRightOfReply = defineRule({
  id: 'no-right-of-reply',
  title: 'The accused is not heard',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'Somebody is accused by name, and nowhere in the article does the accused answer, decline to comment or turn out to be out of reach. Fairness, and in many countries the law, asks for their side.',
  resolve: 'Ask the accused, and give the answer or say that they did not answer.',
  examples: {
    flags: [
      'The opposition leader Anna Berg [[accused Mayor Karl Dole]] of selling the ferry to a friend. The council meets on Monday.',
      'Police searched the house. Karl Dole [[is the main suspect]] in the killing of Anna Berg, and he left the country in May.',
    ],
    passes: [
      'Anna Berg accused Mayor Karl Dole of selling the ferry to a friend. Dole denied it.',
      'Anna Berg accused Mayor Karl Dole of selling the ferry to a friend. “That is nonsense,” Dole told the council.',
      'Anna Berg accused Mayor Karl Dole of selling the ferry. Dole did not respond to calls.',
      'Anna Berg blamed the weather for the delay.',
      'Anna Berg attacked the hill on her bicycle.',
    ],
  },
  looksFor: BLAME,
  *checkArticle(article) {
    const asked = new Set<Entity>();
    for (const sentence of article.sentences) {
      if (!sentence.mayMatch(BLAME) || !isBody(sentence)) continue;
      for (const { pattern, target, confidence } of ACCUSATIONS) {
        for (const words of sentence.matches(pattern)) {
          const accused = accusedOf(sentence, words, target);
          if (accused === undefined || asked.has(accused.entity) || isDenied(sentence, words)) continue;
          asked.add(accused.entity);
          if (isHeard(article, accused.entity)) continue;
          const span =
            target === 'after'
              ? { start: words.start, end: accused.end }
              : { start: words.start, end: words.end };
          yield {
            ...span,
            confidence: accused.entity.type === 'place' ? confidence - 0.06 : confidence,
            message: `${accused.entity.name} is accused here and is not heard in the article.`,
            related: [{ start: accused.start, end: accused.end, message: 'The accused.' }],
          };
        }
      }
    }
  },
});

/** "denied accusing Berg", "banned from suing", "refused to blame", "among the accused were": nobody accuses. */
const NO_ACCUSATION =
  /\b(?:not|n['’]t|never|den(?:y|ies|ied)|refus(?:es|ed)|declin(?:es|ed)|banned|barred|without|stop(?:ped)?|avoid(?:ed)?|the|those|whom|point the finger of)(?: to| from| being)?\s*$/i;

function isDenied(sentence: SentenceReading, words: Span): boolean {
  return NO_ACCUSATION.test(sentence.words.slice(0, words.start - sentence.start));
}

/** Who is blamed: the nearest person, body or country after the words, or the subject before them. */
function accusedOf(
  sentence: SentenceReading,
  words: Span,
  target: 'after' | 'before',
): PlacedMention | undefined {
  const near = sentence.mentions.filter(
    ({ entity, kind }) =>
      (kind !== 'pronoun' || entity.type === 'person') &&
      (entity.type === 'person' ||
        entity.type === 'organisation' ||
        (entity.type === 'place' && target === 'after')),
  );
  if (target === 'after') {
    const after = near.filter(({ start, kind }) => start >= words.end && kind !== 'pronoun');
    const first = after[0];
    if (first === undefined || !stands(sentence, words.end, first.start)) return undefined;
    // "Milford Council's head clerk Karl Dole": the person behind the body is the accused.
    const second = after[1];
    const isPerson = second?.entity.type === 'person' && first.entity.type !== 'person';
    return second !== undefined && isPerson && stands(sentence, first.end, second.start) ? second : first;
  }
  const before = near.findLast(({ end }) => end <= words.start);
  return before !== undefined && words.start - before.end <= REACH ? before : undefined;
}

/** Whether only titles stand between two places, no other clause: not "accused the minister, Berg said". */
function stands(sentence: SentenceReading, from: number, to: number): boolean {
  const between = sentence.words.slice(from - sentence.start, to - sentence.start);
  return (
    between.length <= REACH &&
    /^[^.;:,“”"]*$/.test(between) &&
    !/\b(?:of|for|in|that|by|on|after|when|over|who|and)\b/i.test(between)
  );
}

/** Whether the entity speaks anywhere, or the article says how it answered. */
function isHeard(article: ArticleReading, entity: Entity): boolean {
  const mentions = article.mentions.filter((mention) => mention.entity === entity);
  for (const quotation of article.quotations) {
    if (quotation.speaker === entity.id) return true;
    if (quotation.source !== null && mentions.some((mention) => contains(quotation.source as Span, mention)))
      return true;
  }
  return article.sentences.some((sentence) => {
    const own = mentions.find((mention) => contains(sentence, mention));
    if (own === undefined) return false;
    // The answer follows the name: "Dole, who was away, denied it".
    const after = sentence.words.slice(own.end - sentence.start);
    const answer = ANSWER.exec(after);
    return (
      answer !== null && answer.index < 60 && !/\b(?:accus|blam|alleg)/i.test(after.slice(0, answer.index))
    );
  });
}
