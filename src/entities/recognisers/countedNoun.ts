// What a number counts: the noun after it, in the singular. Without a grammar, by the look of plurals and the words
// between: "11 wounded Iraqi soldiers" counts soldiers, "12 in the north" counts nothing that is said.

import { singularOf } from './plurals';
import { isCapital, isPossessive, type SentenceWords } from './sentenceWords';

/** Words that end the noun phrase after a number. */
const STOPS = new Set(
  `a an the of in on at by for from to with without within into onto over under above below between among against during after before since until till through across along around about near behind beyond up down off out per than as if when while where who whom whose which that this these those it he she they we you i his her its their our my your and or but nor so yet because although though also both either neither not no only just even still already again is are was were be been being has have had having do does did done will would shall should can could may might must ago later earlier away apart each every all any there here then now including according such via amid despite said says told`.split(
    /\s+/,
  ),
);

/** Who is counted most in the news: a name before the number does not make it part of that name. */
const PEOPLE = new Set(
  `person man woman child boy girl soldier civilian officer policeman worker employee passenger protester demonstrator resident student teacher patient victim refugee migrant hostage prisoner inmate detainee militant fighter rebel insurgent gunman suspect villager voter member lawmaker journalist firefighter miner pilgrim tourist player fan supporter volunteer doctor nurse family household job case death injury troop body home house building vehicle`.split(
    ' ',
  ),
);

export interface CountedNoun {
  /** In the singular and small letters; a people keeps its capital ("Palestinian"). */
  readonly unit: string;
  /** Whether it stands right behind the number. */
  readonly adjacent: boolean;
  readonly people: boolean;
}

/** How many words may stand between a number and its noun. */
const REACH = 4;

/** The noun that a number ending before `at` counts; undefined where the words do not say. */
export function countedNoun(words: SentenceWords, at: number): CountedNoun | undefined {
  const { tokens, lower } = words;
  let named: CountedNoun | undefined;
  for (let place = at; place < at + REACH; place += 1) {
    const token = tokens[place];
    const word = lower[place] ?? '';
    if (token === undefined || token.kind !== 'word' || STOPS.has(word) || isPossessive(words, place)) break;
    const singular = singularOf(word);
    if (singular === undefined) continue;
    // "200 special forces officers" counts officers.
    if (!isCapital(words, place)) {
      const next =
        words.ends[place] === token.end && !STOPS.has(lower[place + 1] ?? '')
          ? singularOf(lower[place + 1] ?? '')
          : undefined;
      if (next !== undefined && !isCapital(words, place + 1))
        return { unit: next, adjacent: false, people: isCountable(next) };
      return { unit: singular, adjacent: place === at, people: isCountable(singular) };
    }
    // "12 Hamas fighters" counts fighters, "three Americans" Americans.
    if (named === undefined && /(?:ans|ians|is|ers|ats|es|ets|ese|ots|ns|ks|ds)$/.test(word)) {
      named = { unit: token.text.slice(0, singular.length), adjacent: place === at, people: true };
    }
  }
  return named;
}

/** Whether a singular word names somebody or something that the news counts one of: "at least one person". */
export function isCountable(word: string): boolean {
  return PEOPLE.has(word) || word === 'police officer';
}
