// Joins the names of organisations: "the United States Senate" and "the Senate", "Holm Shipping Ltd" and "Holm Shipping".

import { remembered } from '../../base/remembered';
import { countryOf } from '../../knowledge/countries';
import { fuller } from './alike';
import { capitalised } from './nameKeys';
import { newThread, type Named, type Thread } from './thread';

/** What a longer name may have behind a shorter one that means the same: "Celtic Football Club", "Yale University". */
const TAIL: ReadonlySet<string> = new Set(
  `football soccer rugby cricket basketball hockey baseball club fc afc cf sc group holdings holding university college school bank
  airlines airways airline newspaper magazine television hospital foundation party broadcasting network news agency
  pharmaceuticals motors motor systems technologies international industries & and sons brothers bros`.split(
    /\s+/,
  ),
);
/** A single word of these means the body of that kind that was named last: "the Commission", "the Court". */
const KINDS: ReadonlySet<string> = new Set(
  `commission council court committee ministry department agency bank university college institute institution board union
  assembly association federation foundation league authority bureau office company club party fund organisation organization
  alliance tribunal`.split(/\s+/),
);
/** These stand alone for their country's: "House" for "United States House of Representatives". */
const CHAMBERS: ReadonlySet<string> = new Set([
  'house',
  'senate',
  'parliament',
  'congress',
  'assembly',
  'council',
]);

interface Body {
  readonly thread: Thread;
  readonly key: string;
  /** The words of its key. */
  readonly length: number;
  lastAt: number;
}

/** Gives each mention of an organisation its thread; mentions in order. Abbreviations are known by their folded letters. */
export function joinBodies(
  mentions: readonly Named[],
  fullNameOf: ReadonlyMap<string, Named>,
): readonly Thread[] {
  const byKey = new Map<string, Body>();
  const own = mentions.map((mention) => {
    const { words, folded } = mention;
    const key = (fullNameOf.get(folded) ?? mention).written.keyAs('organisation');
    const known = byKey.get(key);
    if (known !== undefined) {
      known.thread.name = fuller(known.thread.name, words);
      return known;
    }
    const { length } = key.split(' ');
    const body = { thread: newThread('organisation', words), key, length, lastAt: -1 };
    byKey.set(key, body);
    return body;
  });
  const longer = longerNames(byKey.values());
  const threads: Thread[] = [];
  for (const [at, mention] of mentions.entries()) {
    const meant = meantBy(own[at] as Body, longer);
    if (meant.lastAt < 0) threads.push(meant.thread);
    meant.lastAt = mention.start;
    mention.thread = meant.thread;
  }
  return threads;
}

/** For each name, the bodies of which it may be the short form. */
function longerNames(bodies: Iterable<Body>): ReadonlyMap<string, readonly Body[]> {
  const found = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const short of shortForms(body.key)) {
      const known = found.get(short);
      if (known === undefined) found.set(short, [body]);
      else if (known.length < 12) known.push(body);
    }
  }
  return found;
}

/** The short forms of a body's name: by its beginning, by its end, by its kind. */
const shortForms: (key: string) => readonly string[] = remembered((key) => {
  const words = key.split(' ');
  const forms: string[] = [];
  const country = countryWordsOf(words);
  if (country > 0 && country < words.length) {
    const rest = words.slice(country);
    forms.push(rest.join(' '));
    // "House" for "United States House of Representatives".
    if (rest.length > 1 && CHAMBERS.has(rest[0] ?? '')) forms.push(rest[0] ?? '');
  }
  if (words[1] === 'of' && CHAMBERS.has(words[0] ?? '')) forms.push(words[0] ?? '');
  for (let end = words.length - 1; end > 0 && TAIL.has(words[end] ?? ''); end -= 1)
    forms.push(words.slice(0, end).join(' '));
  if (words.length > 1) forms.push(...words.filter((word) => KINDS.has(word)));
  // "Rovers" for "Harbour Rovers", "Tribune" for "Bergen Tribune".
  const last = words.at(-1) ?? '';
  if (words.length > 1 && words.length < 4 && !TAIL.has(last)) forms.push(last);
  return forms;
});

/** How many words at a body's start name its country or union: "United States Senate", "Russian Foreign Ministry". */
function countryWordsOf(words: readonly string[]): number {
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const opening = words.slice(0, count).join(' ');
    if (
      UNIONS.has(opening) ||
      countryOf(
        words
          .slice(0, count)
          .map((word) => capitalised(word))
          .join(' '),
      ) !== undefined
    )
      return count;
  }
  return 0;
}

const UNIONS: ReadonlySet<string> = new Set([
  'united nations',
  'european union',
  'european',
  'african union',
]);

/** Itself, unless a longer name of the article is meant; of several, the one that was named last. */
function meantBy(own: Body, longer: ReadonlyMap<string, readonly Body[]>): Body {
  let meant = own;
  // "House" may mean "House of Representatives", and that "United States House of Representatives".
  for (let step = 0; step < 3; step += 1) {
    let best: Body | undefined;
    for (const body of longer.get(meant.key) ?? []) {
      if (body.length <= meant.length) continue;
      if (best === undefined || body.lastAt > best.lastAt) best = body;
    }
    if (best === undefined) return meant;
    meant = best;
  }
  return meant;
}
