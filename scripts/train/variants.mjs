// Makes more of the annotated articles: copies with other names in the same places, and copies with other capitals.
// A model that has met "Adaeze Okonkwo" and "Nguyễn Thị Hoa" where the article had "John Smith" looks at the sentence.
import { randomFrom } from './random.mjs';

/** One in so many sentences of a copy is set in capitals, and as many in title case, as headlines are. */
const CASE_EVERY = 12;

/**
 * A copy of a document with other people, towns and bodies. `names` holds lists: {first: [[…] a language], last: [[…]],
 * town: […], organisation: […]}. A name is replaced alike wherever it stands, whole names and surnames too.
 */
export function renamed(document, names, seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Map();
  const wholes = new Map();
  let text = '';
  let at = 0;
  const spans = [];
  for (const span of [...document.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    const old = document.text.slice(span.start, span.end);
    const kind = span.types.length === 1 ? span.types[0] : null;
    let fresh = old;
    if (kind === 'person') fresh = personLike(old, words, names, random, pick);
    else if (kind === 'place' && /^\p{Lu}\p{Ll}+$/u.test(old) && !names.keep.has(old))
      fresh = remembered(wholes, old, () => (random() < 0.6 ? pick(names.town) : old));
    else if (kind === 'organisation' && /^\p{Lu}\p{Ll}/u.test(old))
      fresh = remembered(wholes, old, () => (random() < 0.4 ? pick(names.organisation) : old));
    text += document.text.slice(at, span.start);
    spans.push({ ...span, start: text.length, end: text.length + fresh.length });
    text += fresh;
    at = span.end;
  }
  text += document.text.slice(at);
  return { ...document, text, spans };
}

function remembered(known, key, make) {
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

/** Replaces the words of a person's name one by one, the last of several as a surname; initials stay. */
function personLike(old, words, names, random, pick) {
  const parts = old.split(' ');
  if (words.language === undefined) words.language = new Map();
  return parts
    .map((part, index) => {
      if (!/^\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?$/u.test(part)) return part;
      return remembered(words, part, () => {
        const isLast = index === parts.length - 1;
        const whole = remembered(words.language, old, () => Math.floor(random() * names.first.length));
        return pick(isLast ? names.last[whole] : names.first[whole]);
      });
    })
    .join(' ');
}

/** A copy in which some sentences stand in capitals or in title case, as in headlines; places stay the same. */
export function recased(document, seed) {
  const random = randomFrom(seed);
  const text = document.text.replace(/[^\n.!?]+/g, (sentence) => {
    const drawn = Math.floor(random() * CASE_EVERY);
    const fresh = drawn === 0 ? sentence.toUpperCase() : drawn === 1 ? titled(sentence) : sentence;
    return fresh.length === sentence.length ? fresh : sentence;
  });
  return { ...document, text };
}

const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|as|with|from|over|after)$/;

function titled(sentence) {
  return sentence.replace(/(?<![\p{L}'’])\p{Ll}[\p{Ll}'’]*/gu, (word) =>
    SMALL_IN_TITLES.test(word) || word.length < 2 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
