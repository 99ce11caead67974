import { nameRowsOf, smallWordsOf, type NameRow, type NameWord } from '../consistency/names';
import { isInflection, isOneSlip, keyOf, slipKeys, soundOf } from '../consistency/spelling';
import { isPlaceWord } from '../../knowledge/countries';
import type { ArticleReading, SentenceReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Shorter names differ by a letter and are others: "Iran" and "Iraq", "Mali" and "Bali". */
const SHORTEST = 5;

/** Names of the calendar, which are never one slip from anybody's on purpose. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** What may follow a name that opens its sentence and nothing else does: "Berg said", "Berg’s", "Berg, who". */
const AFTER_A_NAME =
  /^(?:['’]s?\b|,? (?:who|said|says|added|adds|told|tells|noted|notes|explained|explains|pointed|stressed|stated|wrote|believes?|is|was|has|had|will|would|also|did|does|went|won|lost|took|made|replied|argued|insisted|warned|announced|confirmed|continued|recalled|acknowledged|admitted|claimed|suggested|described|called|reflected|spoke|speaks|left|gave|gives|saw|ran|led|leads|came|met|held|and|[a-z]{2,12}ed)\b)/;

/** One spelling with all its places. */
interface Spelling {
  readonly folded: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly word: NameWord;
  readonly row: NameRow;
  /** Folded neighbours in the same name; undefined at its ends. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export const nameVariant = defineRule({
  id: 'name-variant',
  title: 'One name, two spellings',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'Two names in the article differ by a letter or an accent and seem to be one. A name spelt in two ways is wrong in at least one place.',
  resolve: 'Check the spelling with the person or a primary source, and use it everywhere.',
  examples: {
    flags: [
      'The library\n\nThe director, Johan Kettering, opened the hall. It will stay free, [[Kattering]] said.',
      'The library\n\nMayor Priya Raman spoke first. Later [[Priya Rahman]] left the hall.',
      'The library\n\nNiamh Halloran opened the hall. Chief Executive [[Niamh Haloran]] plans to leave.',
      'The library\n\nThe author Federico Fernández read from his book. People liked [[Fernandez]] a lot.',
      'The library\n\nThe pianist Pamela Orth played first. Later [[Palema Orth]] sang.',
      'The library\n\nThe singer Sergei Volkonov came late. On Monday [[Sergey Volkonov]] will sing again.',
    ],
    passes: [
      'The library\n\nThe director, Johan Kettering, opened the hall. It will stay free, Kettering said.',
      'The library\n\nThe twins Maria Berger and Marie Lindholm met Anna Bergen in Ulm.',
      'The library\n\nAustrian and Australian teachers came. The Democrats and the Democratic party agreed.',
      'The library\n\nPeter Johnson and his rival Emma Johnston were on stage.',
      'The match\n\nFor Milford played Horan, Berg and Kettering, later Horgan and Lind. Horan scored. Horgan said so.',
      'The library\n\nBaker Street was closed. Bakery owners said so.',
    ],
  },
  *checkArticle(reading) {
    const meeting = new Meeting();
    for (const spelling of spellingsOf(reading)) {
      const accent = accents(reading, spelling);
      if (accent !== undefined) yield accent;
      // Spellings come in the order of their first place, so that each rival was there before.
      for (const rival of meeting.join(spelling)) {
        const draft = judge(reading, rival, spelling);
        if (draft !== undefined) {
          yield draft;
          break;
        }
      }
    }
  },
});

/** Where spellings that may be one name meet. */
class Meeting {
  readonly #first = new Map<number, Spelling>();
  /** Those who came to a key after the first; few keys have any. */
  readonly #others = new Map<number, Spelling[]>();

  /** Takes in a spelling, and gives those that were there before and may be the same name. */
  join(spelling: Spelling): Iterable<Spelling> {
    let rivals: Set<Spelling> | undefined;
    for (const key of keysOf(spelling.folded)) {
      const first = this.#first.get(key);
      if (first === undefined) {
        this.#first.set(key, spelling);
      } else if (first !== spelling) {
        rivals ??= new Set();
        rivals.add(first);
        const others = this.#others.get(key);
        if (others === undefined) this.#others.set(key, [spelling]);
        else {
          for (const other of others) rivals.add(other);
          others.push(spelling);
        }
      }
    }
    rivals?.delete(spelling);
    return rivals ?? [];
  }
}

function keysOf(folded: string): readonly number[] {
  const keys = folded.length < SHORTEST ? [] : slipKeys(folded);
  if (folded.length >= SHORTEST) keys.push(keyOfLetters(folded));
  keys.push(keyOf(soundOf(folded)));
  return keys;
}

/** A number for the first letter of a word and all others in any order: "Pamela" and "Palema" have the same. */
function keyOfLetters(folded: string): number {
  let key = Math.imul(folded.charCodeAt(0), 0x9e3779b1);
  for (let at = 1; at < folded.length; at += 1) {
    const letter = folded.charCodeAt(at);
    key = (key + Math.imul(letter ^ (letter << 7), 0x85ebca6b)) | 0;
  }
  return key;
}

/** The letters that the number stands for. */
function lettersOf(folded: string): string {
  return folded.charAt(0) + folded.slice(1).split('').sort().join('');
}

/** The spellings of all names that are never written small, in the order of their first place. */
function spellingsOf(reading: ArticleReading): readonly Spelling[] {
  const small = smallWordsOf(reading);
  // Null for words that are no names.
  const known = new Map<string, { folded: string; places: Place[] } | null>();
  const found: Spelling[] = [];
  for (const row of nameRowsOf(reading)) {
    const { words } = row;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as NameWord;
      const { folded } = word;
      let spelling = known.get(folded);
      if (spelling === undefined) {
        spelling = isNoName(folded, small) ? null : { folded, places: [] };
        known.set(folded, spelling);
        if (spelling !== null) found.push(spelling);
      }
      if (spelling === null) continue;
      const before = words[at - 1];
      // "Later Berg spoke": a word that opens the sentence and is written small elsewhere is no first name.
      const named = before !== undefined && !(before.opens && small.has(before.folded));
      spelling.places.push({
        word,
        row,
        before: named ? before.folded : undefined,
        after: words[at + 1]?.folded,
      });
    }
  }
  return found;
}

function isNoName(folded: string, small: ReadonlySet<string>): boolean {
  return folded.length < SHORTEST - 1 || small.has(folded) || CALENDAR.has(folded) || /\d/.test(folded);
}

/** A word in lower case, its accents kept. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/['’‑-]/g, '')
    .toLowerCase();
}

/** One spelling with and without its accents: "Fernández", "Fernandez". */
function accents(reading: ArticleReading, { folded, places }: Spelling): FindingDraft | undefined {
  const first = places[0];
  if (first === undefined || places.length < 2 || folded.length < SHORTEST) return undefined;
  const other = places.find(
    ({ word }) => word.text !== first.word.text && plain(word.text) !== plain(first.word.text),
  );
  if (
    other === undefined ||
    (first.before !== undefined && other.before !== undefined && first.before !== other.before)
  )
    return undefined;
  return finding(reading, first, other, 0.72, 'with and without the accent');
}

/** A finding where two spellings are most likely one name; the earlier one first. */
function judge(reading: ArticleReading, earlier: Spelling, later: Spelling): FindingDraft | undefined {
  const a = earlier.folded;
  const b = later.folded;
  const sounds = soundOf(a) === soundOf(b);
  const jumbled = !sounds && !isOneSlip(a, b);
  if (jumbled && lettersOf(a) !== lettersOf(b)) return undefined;
  if (Math.min(a.length, b.length) < (sounds ? SHORTEST - 1 : SHORTEST)) return undefined;
  if (a.charAt(0) !== b.charAt(0) && !sounds) return undefined;
  if (isPlaceWord(a) && isPlaceWord(b)) return undefined;
  if (areNamedTogether(earlier, later) || isPlaceApart(reading, earlier) || isPlaceApart(reading, later))
    return undefined;
  const shared = sharesNeighbour(earlier, later, 'before') || sharesNeighbour(earlier, later, 'after');
  // The one with fewer places is the slip; of equals the later one.
  const [right, wrong] = later.places.length > earlier.places.length ? [later, earlier] : [earlier, later];
  // "Screen Award" and "Screen Awards" share a word too; only what speaks or acts alone is somebody's surname.
  if (isInflection(a, b) && !(shared && [right, wrong].every(({ places }) => places.some(actsAlone))))
    return undefined;
  if (jumbled && !shared) return undefined;
  if (!shared) {
    // Two first names are in use: two people. Two names that always go on are first names or parts of titles.
    if (has(right, 'before') && has(wrong, 'before')) return undefined;
    if (has(right, 'after') && has(wrong, 'after')) return undefined;
    if (wrong.places.length > 2 && !sounds) return undefined;
    if (!isSureName(right)) return undefined;
    // "Marina Lopez" and a "Marino" alone: one is a first name, the other need not be.
    if (right.places.every((place) => place.after !== undefined)) return undefined;
    if (!wrong.places.some((place) => standsAsName(place))) return undefined;
  }
  const first = right.places.find((place) => place.before !== undefined) ?? right.places[0];
  const slip = shared ? sharedPlace(wrong, right) : wrong.places.find((place) => standsAsName(place));
  if (first === undefined || slip === undefined || isLineUp(slip.row.sentence)) return undefined;
  return finding(reading, first, slip, shared ? 0.9 : 0.78, 'in two spellings');
}

/** So many names in one sentence are a team or a table of fixtures, in which Horan plays beside Horgan. */
const LINE_UP = 5;

function isLineUp({ words }: SentenceReading): boolean {
  return (words.match(/\p{Lu}\p{Ll}+(?=[,;()])| v /gu) ?? []).length >= LINE_UP;
}

/** Whether one sentence has both spellings: it names two, as a team or a fixture list does. */
function areNamedTogether(a: Spelling, b: Spelling): boolean {
  const sentences = new Set(a.places.map(({ row }) => row.sentence));
  return b.places.some(({ row }) => sentences.has(row.sentence));
}

/** Whether the article has the spelling as the place of that name: "Greece", whatever it says of a Mr Greene. */
function isPlaceApart(reading: ArticleReading, { folded, places }: Spelling): boolean {
  return (
    isPlaceWord(folded) &&
    places.some(({ word }) => reading.mentionsIn(word).some(({ entity }) => entity.type === 'place'))
  );
}

function finding(
  reading: ArticleReading,
  right: Place,
  wrong: Place,
  confidence: number,
  how: string,
): FindingDraft {
  const { text } = reading.article;
  const whole =
    wrong.before !== undefined && wrong.before === right.before
      ? wrong.row.words.find((word) => word.folded === wrong.before)
      : undefined;
  const after =
    wrong.after !== undefined && wrong.after === right.after
      ? wrong.row.words.findLast((word) => word.folded === wrong.after)
      : undefined;
  const start = whole?.start ?? wrong.word.start;
  const end = after?.end ?? wrong.word.end;
  return {
    start,
    end,
    confidence,
    message: `“${wrong.word.text}” here, “${right.word.text}” ${right.word.start < wrong.word.start ? 'before' : 'further on'}: one name ${how}?`,
    related: [
      {
        start: right.row.start,
        end: right.row.end,
        message: `The other spelling: “${text.slice(right.row.start, right.row.end)}”.`,
      },
    ],
    fixes: [
      {
        title: `Change to ${right.word.text}`,
        edits: [{ start: wrong.word.start, end: wrong.word.end, newText: right.word.text }],
      },
    ],
  };
}

function has(spelling: Spelling, side: 'before' | 'after'): boolean {
  return spelling.places.some((place) => place[side] !== undefined);
}

function sharesNeighbour(a: Spelling, b: Spelling, side: 'before' | 'after'): boolean {
  const neighbours = new Set(a.places.flatMap((place) => place[side] ?? []));
  return b.places.some((place) => place[side] !== undefined && neighbours.has(place[side]));
}

function sharedPlace(wrong: Spelling, right: Spelling): Place | undefined {
  const before = new Set(right.places.flatMap((place) => place.before ?? []));
  const after = new Set(right.places.flatMap((place) => place.after ?? []));
  return wrong.places.find(
    (place) =>
      (place.before !== undefined && before.has(place.before)) ||
      (place.after !== undefined && after.has(place.after)),
  );
}

/** A spelling that stands within a sentence, and with a first name or a title or several times. */
function isSureName(spelling: Spelling): boolean {
  return (
    spelling.places.some((place) => !place.word.opens || place.before !== undefined) &&
    (spelling.places.length > 1 ||
      spelling.places.some((place) => place.before !== undefined || place.row.titled))
  );
}

function actsAlone(place: Place): boolean {
  const { sentence } = place.row;
  return (
    place.before === undefined &&
    place.after === undefined &&
    AFTER_A_NAME.test(sentence.words.slice(place.word.end - sentence.start))
  );
}

/** Whether the word is a name where it stands: within a sentence, or before what only follows a name. */
function standsAsName(place: Place): boolean {
  if (place.after !== undefined) return false;
  if (!place.word.opens || place.row.titled) return true;
  const { sentence } = place.row;
  return (
    sentence.block.kind !== 'headline' &&
    AFTER_A_NAME.test(sentence.words.slice(place.word.end - sentence.start))
  );
}
