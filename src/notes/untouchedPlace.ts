// The short ways to a described place: its surroundings, or its sentence, stand in the text as they stood.

import type { AnchorText } from './anchorText';
import type { Candidate } from './candidate';
import type { Selector } from './selector';

/** The place when its words and its nearer surroundings stand letter by letter where they stood, or once elsewhere. */
export function untouchedPlace(
  { exact, prefix, suffix, start, document }: Selector,
  target: AnchorText,
): Candidate | undefined {
  const { text } = target;
  const found = (at: number): Candidate => ({
    start: at,
    end: at + exact.length,
    words: 'same',
    share: 1,
    isUntouched: true,
    ownWords: 'telling',
    isDoubtful: false,
  });
  const all = prefix + exact + suffix;
  if (document !== undefined && document === target.document() && text.startsWith(exact, start))
    return found(start);
  const before = prefix.slice(-NEAR);
  const after = suffix.slice(0, NEAR);
  const whole = before + exact + after;
  const edges = (prefix.length < NEAR ? 1 : 0) + (suffix.length < NEAR ? 1 : 0);
  // A short text at the edge of an article has too little around it to be sure of.
  if (before.length + after.length < NEAR && edges === 2 && whole !== text) return undefined;
  if (start >= prefix.length && text.startsWith(all, start - prefix.length)) return found(start);
  let nearest = -1;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const here = at + before.length;
    if (nearest < 0 || Math.abs(here - start) < Math.abs(nearest - start)) nearest = here;
    if (here > start) break;
  }
  return nearest < 0 ? undefined : found(nearest);
}

/** How many code units on both sides must be untouched for the short way; a longer stretch goes by words. */
const NEAR = 40;

/** The place when its sentence stands word for word in the text, once: then no other comes into question. */
export function inItsSentence({ exact, sentence }: Selector, target: AnchorText): Candidate | undefined {
  if (sentence === undefined) return undefined;
  const [found, ...others] = target.sentences().get(sentence.hash) ?? [];
  if (found === undefined || others.length > 0 || found.end - found.start < A_SENTENCE) return undefined;
  const start = found.start + sentence.offset;
  if (!target.text.startsWith(exact, start)) return undefined;
  return {
    start,
    end: start + exact.length,
    words: 'same',
    share: 0.95,
    isUntouched: true,
    ownWords: 'telling',
    isDoubtful: false,
  };
}

/** A shorter one ("He declined.") says too little of where it is. */
const A_SENTENCE = 40;
