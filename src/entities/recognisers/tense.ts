// Whether a sentence puts a day into the past or the future: "will meet on Friday", "met on Friday".

import type { SentenceWords } from './sentenceWords';

export type Direction = 'past' | 'future' | 'unknown';

const FUTURE = new Set("will won't shall upcoming forthcoming coming".split(' '));
/** Before "to" or "for" they point ahead: "plans to meet on Friday", "scheduled for Friday". */
const AHEAD = new Set(
  'plan plans planned planning expect expects expected due set scheduled slated hope hopes hoping wants want intends intend likely going poised ready aim aims vows vow promised promises promise pledged pledges agreed agrees agree is are be needs need has have ordered supposed bound billed preparing prepares tipped earmarked called delayed deferred moved pushed'.split(
    ' ',
  ),
);
const AHEAD_LINKS = new Set(['to', 'for', 'on', 'in']);
/** "set on Friday", "due in March": with these, "on" and "in" point ahead too. */
const LINKED_AHEAD = new Set(['due', 'set', 'scheduled']);
/** They point ahead wherever they stand before the day: "are expected when markets reopen Tuesday". */
const ALWAYS_AHEAD = new Set([
  'expected',
  'scheduled',
  'due',
  'slated',
  'planned',
  'postponed',
  'rescheduled',
  'adjourned',
]);
/** Right before the day they point ahead by themselves. */
const UNTIL = new Set(['until', 'till', 'by']);
const PAST = new Set(
  'said says told was were had did been came went took made began won lost met held left gave got became found saw knew thought brought fell rose ran set put cut hit shot led sent spoke struck won wrote died fled grew kept laid paid sat sold stood taught threw wore broke broke drove flew hid rode sank sang shook shut spent stole swore swept tore woke built burned burnt bought caught chose dealt drew fought felt heard lent lit meant read rang shed slid slept sped split spread understood withdrew overthrew'.split(
    ' ',
  ),
);
/** Looks like a past tense and is none. */
const NO_PAST = new Set(
  'need feed speed seed breed united wed red bed led hundred indeed exceed proceed succeed embed ahmed'.split(
    ' ',
  ),
);

/** How far the sentence is read around the day (tokens). */
const REACH = 14;

/**
 * Which way the sentence points from the tokens from `first` up to `end`: the nearest verb before them decides, else the
 * first one after them. Unknown where neither tells.
 */
export function directionAt(words: SentenceWords, first: number, end: number): Direction {
  const before = lookBack(words, first);
  return before === 'unknown' ? lookAhead(words, end) : before;
}

function lookBack({ lower }: SentenceWords, first: number): Direction {
  if (UNTIL.has(lower[first - 1] ?? '')) return 'future';
  if (lower[first - 1] === 'of' && lower[first - 2] === 'ahead') return 'future';
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const word = lower[at] as string;
    if (word === ';' || word === ':') return 'unknown';
    const before = lower[at - 1] ?? '';
    if (FUTURE.has(word) || ALWAYS_AHEAD.has(word) || word.endsWith("'ll") || word.endsWith('’ll'))
      return 'future';
    if (
      AHEAD_LINKS.has(word) &&
      AHEAD.has(before) &&
      (word === 'to' || word === 'for' || LINKED_AHEAD.has(before))
    )
      return 'future';
    if (!isPast(word)) continue;
    // "to be released on Friday": the participle belongs to what comes.
    if (before === 'be' || before === 'get') continue;
    if (before === 'not' && lower[at - 2] === 'be') continue;
    return 'past';
  }
  return 'unknown';
}

function lookAhead({ lower }: SentenceWords, end: number): Direction {
  for (let at = end; at < lower.length && at < end + REACH; at += 1) {
    const word = lower[at] as string;
    if (FUTURE.has(word) || word.endsWith("'ll") || word.endsWith('’ll')) return 'future';
    if (word === 'to' && AHEAD.has(lower[at - 1] ?? '')) return 'future';
    if (isPast(word)) return 'past';
  }
  return 'unknown';
}

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word) && !AHEAD.has(word));
}
