import type { Span } from '../../base/span';
import { isPersonal } from '../contestable/features';
import type { ArticleReading } from '../reading';
import { defineRule } from '../rule';

/** Fewer statements than these are a short item, in which one voice is enough. */
const FEWEST_STATEMENTS = 4;

/** Words of dispute in what the voice says: somebody else would see it differently. */
const DISPUTED =
  /\b(?:critici[sz]\w*|accus\w+|blam\w+|condemn\w*|oppos\w+|against|unfair|unjust|illegal|wrong|fail\w*|danger\w*|threat\w*|must|should|demand\w*|reject\w*|violat\w+|refus\w+|attack\w*|corrupt\w*|injustice|rights|protest\w*|controvers\w+|better|worse|risk\w*)\b/gi;
const FEWEST_DISPUTED = 3;

export const oneSidedSourcing = defineRule({
  id: 'one-sided-sourcing',
  title: 'Only one side speaks',
  family: 'sourcing',
  severity: 'information',
  explanation:
    'Every statement in the article comes from one voice, and it speaks of a dispute. The other side, or somebody without a stake, is not heard.',
  // Right twice in five on real articles, November 2026: a profile or a match report has one voice by its nature.
  onByDefault: false,
  resolve: 'Ask somebody who sees it differently, or say why nobody else is heard.',
  examples: {
    flags: [
      'Ferry\n\n[[Anna Berg]] said the sale of the ferry is illegal. “The council must stop it,” Berg said. “It is a danger to the coast.” Berg told the Gazette that the board has failed. She said the people should protest.',
    ],
    passes: [
      'Ferry\n\nAnna Berg said the sale of the ferry is illegal. “The council must stop it,” Berg said. Mayor Karl Dole said the sale is fair. Berg told the Gazette that the board has failed. She said the people should protest.',
      'Ferry\n\nAnna Berg said the ferry sails at nine. “It is blue,” Berg said. She told the Gazette that it is new. She said it has a bar.',
    ],
  },
  *checkArticle(article) {
    const voices = new Map<string, Span>();
    let statements = 0;
    for (const quotation of article.quotations) {
      const { source, speaker } = quotation;
      if (source === null) continue;
      statements += 1;
      const words = article.article.masked.slice(source.start, source.end);
      // A pronoun that nobody resolved is the voice before.
      if (speaker === null && /^(?:he|she|they|it|who)$/i.test(words)) continue;
      const key = speaker ?? words.toLowerCase();
      if (!voices.has(key)) voices.set(key, source);
      if (voices.size > 1) return;
    }
    if (
      statements < FEWEST_STATEMENTS ||
      disputedIn(article) < FEWEST_DISPUTED ||
      isPersonal(article.sentences)
    )
      return;
    const [voice] = voices.values();
    if (voice === undefined) return;
    yield {
      start: voice.start,
      end: voice.end,
      confidence: 0.55,
      message: `All ${statements} statements come from one voice: ${nameOf(article, voice)}.`,
    };
  },
});

/** How often the statements speak of what others may dispute. */
function disputedIn({ article, quotations }: ArticleReading): number {
  let disputed = 0;
  for (const { source, content } of quotations) {
    if (source === null) continue;
    for (const { start, end } of content)
      disputed += [...article.masked.slice(start, end).matchAll(DISPUTED)].length;
  }
  return disputed;
}

function nameOf(article: ArticleReading, voice: Span): string {
  return article.article.masked.slice(voice.start, voice.end).replace(/\s+/g, ' ');
}
