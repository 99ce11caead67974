import { spanAt } from '../../base/span';
import type { Entity, Mention } from '../../entities/entity';
import type { Quotation } from '../../quotes/quotation';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** So many sentences after an introduction a quotation still reads as one by the person introduced. */
const NEAR = 3;

export const speakerShift = defineRule({
  id: 'speaker-shift',
  title: 'The speaker changes unannounced',
  family: 'consistency',
  severity: 'information',
  explanation:
    'A speaker is introduced, a quotation follows, and only at its end the reader learns that somebody else says it, who was last named long before. Either the name is wrong, or the change of speaker needs a signal.',
  resolve: 'Check whose words these are; if the speaker does change, name the new one before the quotation.',
  examples: {
    flags: [
      'The harbour\n\nJohan Kettering, the director, opened the harbour. He was pleased. Rain fell. The roof held.\n\nPetra Lindqvist, the head of the sailors’ union, said that the pay was too low. “Nobody can live on it,” [[Kettering]] said.',
    ],
    passes: [
      'The harbour\n\nJohan Kettering, the director, opened the harbour. He was pleased. Rain fell. The roof held.\n\nPetra Lindqvist, the head of the sailors’ union, said that the pay was too low. “Nobody can live on it,” Lindqvist said.',
      'The harbour\n\nJohan Kettering, the director, opened the harbour. He was pleased. Rain fell. The roof held.\n\nPetra Lindqvist, the head of the sailors’ union, said that the pay was too low. Kettering said: “Everybody can live on it.”',
    ],
  },
  *checkArticle(reading) {
    for (const quotation of reading.quotations) {
      const draft = unannounced(reading, quotation);
      if (draft !== undefined) yield draft;
    }
  },
});

/** A quotation that ends with a speaker other than the one who was just introduced. */
function unannounced(reading: ArticleReading, quotation: Quotation): FindingDraft | undefined {
  const { source, content } = quotation;
  const [first] = content;
  if (quotation.kind !== 'direct' || source === null || first === undefined || source.start < first.end)
    return undefined;
  const sentence = spanAt(reading.sentences, source.start);
  const opening = spanAt(reading.sentences, first.start);
  if (sentence === undefined || opening === undefined) return undefined;
  const speaker = sentence.mentions.find(
    ({ start, end, kind, entity }) =>
      entity.type === 'person' && kind === 'short' && source.start <= start && end <= source.end,
  );
  if (speaker === undefined || isAnswer(reading, quotation)) return undefined;
  for (let index = opening.index - 1; index >= Math.max(0, opening.index - NEAR); index -= 1) {
    const before = reading.sentences[index] as SentenceReading;
    const people = before.mentions.filter(
      ({ entity, kind }) => entity.type === 'person' && kind !== 'pronoun' && kind !== 'title',
    );
    const [introduced] = people;
    if (introduced === undefined) continue;
    if (people.some(({ entity }) => entity !== introduced.entity)) return undefined;
    if (introduced.entity === speaker.entity || !isIntroduction(introduced.entity, introduced))
      return undefined;
    if (!isSource(before, introduced) || !wasLongAgo(reading, speaker.entity, before)) return undefined;
    // Nobody speaks of himself by name.
    if (content.some((part) => reading.mentionsIn(part).some(({ entity }) => entity === introduced.entity)))
      return undefined;
    return {
      start: speaker.start,
      end: speaker.end,
      confidence: 0.45,
      message: `The reader has just met “${introduced.entity.name}”, and takes these words for theirs until the end.`,
      related: [{ start: introduced.start, end: introduced.end, message: 'Introduced here.' }],
    };
  }
  return undefined;
}

/** Whether the person is named here for the first time, by full name and with a role. */
function isIntroduction({ mentions, roles, name }: Entity, { start }: Mention): boolean {
  const first = mentions.find(({ kind }) => kind === 'name' || kind === 'short');
  return first?.start === start && roles.length > 0 && name.includes(' ');
}

function isSource({ quotations }: SentenceReading, { start, end }: Mention): boolean {
  return quotations.some(({ source }) => source !== null && source.start <= start && end <= source.end);
}

/** "Replied Berg": the reader expects the other one. */
function isAnswer({ article }: ArticleReading, { cue }: Quotation): boolean {
  return (
    cue !== null && /^(?:repl|respon|answer|retort|counter)/i.test(article.text.slice(cue.start, cue.end))
  );
}

function wasLongAgo(reading: ArticleReading, { mentions }: Entity, sentence: SentenceReading): boolean {
  const last = mentions.findLast(({ start }) => start < sentence.start);
  const at = last && spanAt(reading.sentences, last.start);
  return at !== undefined && sentence.index - at.index >= NEAR;
}
