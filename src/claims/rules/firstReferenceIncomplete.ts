import { foldName, nameRowsOf, smallWordsOf, type NameRow } from '../consistency/names';
import { countryOf, isPlaceWord } from '../../knowledge/countries';
import { spanAt } from '../../base/span';
import type { Entity } from '../../entities/entity';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

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
      'The hall\n\nThe roof of the hall was mended by [[Kettering]] in May. Johan Kettering, the director, was glad.',
    ],
    passes: [
      'The hall\n\nJohan Kettering, the director, opened it in May. The hall stays open, Kettering said.',
      'The hall\n\nThe hall stays open, Minister Kettering said. Johan Kettering opened it in May.',
      'The hall\n\nNorway said that the hall stays open. South Norway agreed.',
      'The hall\n\nThe director Kettering said that the hall stays open. Johan Kettering opened it.',
      'The hall\n\nThe roof was given by the Kettering family in May. Johan Kettering, the director, was glad.',
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
    const reported = new Set<number>();
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
      reported.add(row.start);
      yield {
        start: row.start,
        end: row.end,
        confidence: 0.75,
        message: `“${row.words[0]?.text}” is named before “${reading.article.text.slice(later.start, later.end)}” is introduced.`,
        related: [{ start: later.start, end: later.end, message: 'The introduction.' }],
      };
    }
    for (const entity of reading.entities) {
      if (entity.type !== 'person') continue;
      const draft = strangerFirst(reading, entity);
      if (draft !== undefined && !reported.has(draft.start)) yield draft;
    }
  },
});

/** A person whom the story calls by surname alone, and introduces by full name in a later sentence. */
function strangerFirst(reading: ArticleReading, { mentions }: Entity): FindingDraft | undefined {
  if (!mentions.some(({ kind }) => kind === 'short')) return undefined;
  const { text } = reading.article;
  const running = mentions.filter(({ kind, start }) => {
    const sentence = spanAt(reading.sentences, start);
    return (kind === 'short' || kind === 'name') && sentence !== undefined && isRunningText(sentence);
  });
  const [first] = running;
  const full = running.find(({ kind }) => kind === 'name');
  if (first === undefined || full === undefined || first.kind !== 'short') return undefined;
  const surname = text.slice(first.start, first.end);
  const name = text.slice(full.start, full.end);
  if (!name.endsWith(` ${surname}`) || /^(?:The|\p{Lu}\.?) /u.test(name)) return undefined;
  if (KNOWN_ALONE.has(surname.toLowerCase()) || smallWordsOf(reading).has(foldName(surname)))
    return undefined;
  const sentence = spanAt(reading.sentences, first.start);
  if (sentence === undefined || spanAt(reading.sentences, full.start) === sentence) return undefined;
  const before = sentence.words.slice(0, first.start - sentence.start);
  const after = sentence.words.slice(first.end - sentence.start);
  if (NAMED_OTHERWISE.test(before) || THING_OF_THE_NAME.test(after)) return undefined;
  return {
    start: first.start,
    end: first.end,
    confidence: 0.45,
    message: `“${surname}” is named before “${name}” is introduced.`,
    related: [{ start: full.start, end: full.end, message: 'The introduction.' }],
  };
}

// Matches "Lord Berg", "President Berg", "the Berg (family)", "striker Berg", “"Buzz" Aldrin”: not a surname alone.
const NAMED_OTHERWISE =
  /(?:(?<=\S )(?!(?:Under|For|Like|With|From|To|By|On|In|At|But|And|While|When|As|After|Before|Since) )\p{Lu}[\p{L}.]*|["”’']|\b[Tt]he|\p{Ll}(?:er|or|ist|ian|ent|ess|man|woman)) $/u;
// Matches "Berg family", "Berg’s law", "Berg report": what a name has given its name to.
const THING_OF_THE_NAME =
  /^(?:['’]s?)? ?(?:famil|sisters|brothers|dynasty|clan|report|fans|administration|government|law|award|prize|street|\p{Lu})/u;

function isRunningText({ block: { kind } }: SentenceReading): boolean {
  return kind === 'paragraph' || kind === 'other';
}

function hasRole(before: string): boolean {
  return (
    /\b(?:the|a|an|its|his|her|their|[A-Za-zÀ-ɏ]+['’]s) (?:[a-zà-ÿ][A-Za-zÀ-ɏ-]* ){1,3}$|\b[a-zà-ÿ]+(?:er|or|ist|ian|ent|man|woman),? $/.test(
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
