// Turns the labelled spans of a document into the labels that each place of a chain may have, as bits.
import { readText } from '../../out/src/text/read.js';
import { chainsOf } from '../../out/src/entities/model/chains.js';
import { LABELS, NAME_TYPES, beginningOf, insideOf } from '../../out/src/entities/model/labels.js';
import { piecesOf } from '../../out/src/entities/model/pieces.js';

const ANY = (1 << LABELS) - 1;
const NO_NAME = 1;

/** {pieces, chains, allowed}: `allowed` has the bits of the labels that each piece may have. */
export function labelled(document, words, gazetteer) {
  const article = readText(document.text);
  const pieces = piecesOf(article, words);
  const chains = chainsOf(pieces);
  const open = bits(document.unlabelled, beginningOf) | bits(document.unlabelled, insideOf);
  const allowed = new Int32Array(pieces.words.length).fill(NO_NAME | open);
  const inChain = new Uint8Array(pieces.words.length);
  for (const { first, end } of chains) inChain.fill(1, first, end);
  const counts = { spans: 0, reachable: 0 };
  for (const span of document.spans) {
    const { start, end, types } = normalised(span, document.text, gazetteer);
    if (start >= end) continue;
    const first = pieces.starts.indexOf(start);
    const last = pieces.ends.indexOf(end, Math.max(first, 0));
    const named = types.filter((type) => type !== null);
    counts.spans += named.length > 0 ? 1 : 0;
    if (first < 0 || last < first) {
      free(pieces, allowed, start, end);
      continue;
    }
    let reachable = true;
    for (let at = first; at <= last; at += 1) reachable &&= inChain[at] === 1;
    if (!reachable) {
      free(pieces, allowed, start, end);
      continue;
    }
    counts.reachable += named.length > 0 ? 1 : 0;
    const none = named.length < types.length ? NO_NAME : 0;
    allowed[first] = none | bits(named, beginningOf);
    for (let at = first + 1; at <= last; at += 1) allowed[at] = none | bits(named, insideOf);
  }
  return { pieces, chains, allowed, counts };
}

function bits(types, labelOf) {
  return types.reduce((mask, type) => mask | (1 << labelOf(NAME_TYPES.indexOf(type))), 0);
}

/** Nothing is settled about the pieces of a span that the chains do not hold. */
function free(pieces, allowed, start, end) {
  for (let at = 0; at < allowed.length; at += 1)
    if (pieces.starts[at] < end && start < pieces.ends[at]) allowed[at] = ANY;
}

const LEADING_ARTICLE = /^the\s+/;
const TRAILING_POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** A span as names are marked here: no article, no title, no possessive; a country is a place, whatever it stands for. */
function normalised({ start, end, types }, text, gazetteer) {
  let from = start;
  let to = end;
  let words = text.slice(from, to);
  from += LEADING_ARTICLE.exec(words)?.[0].length ?? 0;
  to -= TRAILING_POSSESSIVE.exec(words)?.[0].length ?? 0;
  words = text.slice(from, to);
  if (types.includes('person')) {
    for (let title = TITLE.exec(words); title !== null; title = TITLE.exec(words)) {
      from += title[0].length;
      words = text.slice(from, to);
    }
  }
  if (types.length === 1 && types[0] === 'organisation' && gazetteer.has('country', words))
    return { start: from, end: to, types: ['place'] };
  return { start: from, end: to, types };
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Vice President|Prime Minister|Minister|Senator|Sen|Rep|Representative|Governor|Gov|Mayor|General|Gen|Lt|Col|Colonel|Capt|Captain|Sgt|Major|Judge|Justice|Pope|Cardinal|Archbishop|Bishop|Rev|Reverend|King|Queen|Prince|Princess|Sheikh|Ayatollah|Secretary|Chancellor|Ambassador|Congressman|Commander|Admiral)\.?\s+(?=\p{Lu})/u;
