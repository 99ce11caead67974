import { nameRowsOf, type NameRow } from '../consistency/names';
import { countryOf, isPlaceWord } from '../../knowledge/countries';
import { defineRule } from '../rule';

// Matches what a person does and hardly anybody else: "Berg said", "Berg, who", "Berg told".
const SPEAKS =
  /^(?:,? (?:said|says|told|tells|added|adds|explained|explains|wrote|recalled|recalls|insisted|replied|argued|admitted|noted|stressed|laughed|believes|thinks)|, who)\b/;

/** First names that everybody knows alone: popes, kings, players. */
const KNOWN_ALONE = new Set(
  'obama trump biden putin macron merkel clinton bush blair thatcher reagan zelensky zelenskyy netanyahu erdogan modi stalin lenin hitler churchill roosevelt kennedy gorbachev mandela gandhi shakespeare einstein mozart beethoven bach darwin newton napoleon marx'.split(
    ' ',
  ),
);

export const firstReferenceIncomplete = defineRule({
  id: 'first-reference-incomplete',
  title: 'Surname before the person is introduced',
  family: 'consistency',
  severity: 'information',
  explanation:
    'The first time the story names somebody it gives first name, surname and who that is. Here the surname comes first, and the introduction later.',
  resolve: 'Introduce the person at the first mention.',
  examples: {
    flags: [
      'The hall\n\nThe hall stays open, [[Kettering]] said on Monday. Rain fell.\n\nJohan Kettering, the director, opened it in May.',
      'The hall\n\n“We stay,” [[Lindqvist]] said. Petra Lindqvist runs the hall.',
      'The hall\n\n[[Drevermann]], who was late, sat down. Later Una Drevermann sang.',
    ],
    passes: [
      'The hall\n\nJohan Kettering, the director, opened it in May. The hall stays open, Kettering said.',
      'The hall\n\nThe hall stays open, Minister Kettering said. Johan Kettering opened it in May.',
      'The hall\n\nNorway said that the hall stays open. South Norway agreed.',
      'The hall\n\nThe director Kettering said that the hall stays open. Johan Kettering opened it.',
    ],
  },
  *checkArticle(reading) {
    const rows = nameRowsOf(reading).filter(
      (row) => row.sentence.block.kind !== 'headline' && row.sentence.block.kind !== 'caption',
    );
    const introduced = new Set<string>();
    const full = new Map<string, NameRow>();
    for (const row of rows) {
      const surname = row.words.at(-1)?.folded;
      if (row.words.length > 1 && row.words.length < 4 && surname !== undefined) full.set(surname, row);
    }
    for (const row of rows) {
      const surname = row.words.at(-1)?.folded;
      if (surname === undefined || introduced.has(surname)) continue;
      introduced.add(surname);
      // A longer name that holds the word introduces it: "Kettering Hall" does not, "Johan Kettering" does.
      for (const word of row.words) introduced.add(word.folded);
      if (row.words.length > 1 || row.titled || KNOWN_ALONE.has(surname) || isPlaceWord(surname)) continue;
      const later = full.get(surname);
      if (later === undefined || later.start < row.start || !isPersonName(later)) continue;
      const { words, start } = row.sentence;
      if (!SPEAKS.test(words.slice(row.end - start)) || hasRole(words.slice(0, row.start - start))) continue;
      yield {
        start: row.start,
        end: row.end,
        confidence: 0.75,
        message: `“${row.words[0]?.text}” is named before “${reading.article.text.slice(later.start, later.end)}” is introduced.`,
        related: [{ start: later.start, end: later.end, message: 'The introduction.' }],
      };
    }
  },
});

function hasRole(before: string): boolean {
  return (
    /\b(?:the|a|an|its|his|her|their|\p{L}+['’]s) (?:\p{Ll}[\p{L}-]* ){1,3}$|\b\p{Ll}+(?:er|or|ist|ian|ent|man|woman),? $/u.test(
      before,
    ) && !/["”'’]\s*$/.test(before)
  );
}

function isPersonName(row: NameRow): boolean {
  const { whole } = row.sentence;
  const mentions = whole.mentionsIn(row);
  if (whole.entities.length > 0) return mentions.some((mention) => mention.entity.type === 'person');
  return (
    row.words.every((word) => countryOf(word.text) === undefined) &&
    !row.sentence.words.slice(0, row.start - row.sentence.start).endsWith('the ')
  );
}
