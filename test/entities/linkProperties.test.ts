import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { NameType } from '../../src/entities/entity';
import { linkEntities } from '../../src/entities/link';
import type { FoundName } from '../../src/entities/names';
import type { Article } from '../../src/text/article';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';

const TYPES: readonly NameType[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'work',
  'law',
  'product',
];
/** Words that mean something to the refiners, and some that mean nothing. */
const WORDS =
  `Ida Holm HOLM Holm’s Kim Jong-un Jr. III Mr. Mrs. Sen. President minister the The of and , . ( ) IHA U.S. US$5
  Norwegian Oslo Kremlin House Ministry he She her “ ” " — said is was 52 \n\n 𝒳 é \u0301 \ud800`.split(/ +/);

/** Takes every nth token, or two of them, for a name of some type. */
function namesOf(text: string, seed: readonly number[]): readonly FoundName[] {
  const { tokens, sentences } = readText(text);
  const names: FoundName[] = [];
  let at = 0;
  for (const one of seed) {
    const firstToken = at + (one % 5);
    const endToken = firstToken + 1 + (one % 2);
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    if (first === undefined || last === undefined) break;
    at = endToken;
    if (!sentences.some((sentence) => sentence.firstToken <= firstToken && endToken <= sentence.endToken))
      continue;
    const type = TYPES[one % TYPES.length] as NameType;
    names.push({
      start: first.start,
      end: last.end,
      firstToken,
      endToken,
      type,
      confidence: (one % 100) / 100,
    });
  }
  return names;
}

suite('Joining names', () => {
  test('never fails, keeps to the text, and gives no place to two entities', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.array(fc.nat(10_000), { maxLength: 30 }),
        (words, seed) => {
          const text = words.join(' ');
          const article = readText(text);
          const entities = linkEntities(article, knowledge(), namesOf(text, seed), []);
          const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
          for (const [at, { start, end, confidence }] of mentions.entries()) {
            ok(0 <= start && start < end && end <= text.length);
            ok(confidence >= 0 && confidence <= 1);
            ok(at === 0 || (mentions[at - 1]?.end ?? 0) <= start, 'two mentions overlap');
          }
          for (const [at, { id, name, mentions: own, standsFor }] of entities.entries()) {
            ok(id === `e${at + 1}` && name !== '' && own.length > 0);
            ok(standsFor === undefined || entities.some((other) => other.id === standsFor));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  const SHAPES: Readonly<Record<string, (nth: number) => string>> = {
    'one name again and again': () => 'Ida Holm met the minister. She left.',
    'names that are all different': (nth) => `Ida H${nth}olm met Mayor Erik L${nth}und. He left.`,
    'namesakes by the thousand': (nth) => `I${nth}da Holm met Holm and A${nth}na Holm.`,
    'names with one beginning': (nth) => `Holm Harbour B${nth} met Holm Harbour C${nth}.`,
  };
  for (const [title, sentence] of Object.entries(SHAPES)) {
    test(`takes time in step with the text: ${title}`, () => {
      timeFor(sentence, 600);
      const ratio = timeFor(sentence, 4800) / Math.max(LEAST, timeFor(sentence, 600));
      // Eight times the text: eight is linear, sixty-four its square.
      ok(ratio < 28, `eight times the text took ${ratio.toFixed(1)} times as long`);
    }).timeout(30_000);
  }
});

/** Shorter times than this, in ms, are all the same: a pause of the machine is longer. */
const LEAST = 10;

/** The processor's time that joining the names of so many paragraphs takes, in ms; the best of three. */
function timeFor(sentence: (nth: number) => string, count: number): number {
  const text = Array.from({ length: count }, (_, nth) => sentence(nth)).join('\n\n');
  const article = readText(text);
  const names = capitalRuns(article);
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const begun = process.cpuUsage();
    linkEntities(article, knowledge(), names, []);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Every run of capitalised words as a person, behind the first word of a sentence where that is no name. */
function capitalRuns({ tokens }: Article): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = at;
    while (/^(?!She|He|Mayor)\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
    const start = tokens[first]?.start;
    const end = tokens[at - 1]?.end;
    if (at > first && start !== undefined && end !== undefined)
      names.push({ start, end, firstToken: first, endToken: at, type: 'person', confidence: 0.9 });
  }
  return names;
}
