// A text made ready for finding many places in it.

import { hash } from '../base/hash';
import type { Span } from '../base/span';
import { piecesOf, type Piece } from './pieces';
import { sentencesIn } from './selector';

export interface AnchorText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The pieces as numbers; equal numbers are equal words. */
  readonly codes: Int32Array;
  readonly codeOf: ReadonlyMap<string, number>;
  /** Where each code stands, in order. */
  readonly placesOf: readonly (readonly number[])[];
  /** The sentences by the hash of their words. Made when first asked for. */
  sentences(): ReadonlyMap<string, readonly Span[]>;
  /** The hash of the whole text. */
  document(): string;
}

/** Reads a text once for all its anchors. */
export function readForAnchors(text: string): AnchorText {
  const pieces = piecesOf(text);
  const codeOf = new Map<string, number>();
  const placesOf: number[][] = [];
  const codes = new Int32Array(pieces.length);
  pieces.forEach((piece, at) => {
    let code = codeOf.get(piece.key);
    if (code === undefined) {
      code = placesOf.length;
      codeOf.set(piece.key, code);
      placesOf.push([]);
    }
    codes[at] = code;
    (placesOf[code] as number[]).push(at);
  });
  let sentences: ReadonlyMap<string, readonly Span[]> | undefined;
  let document: string | undefined;
  return {
    text,
    pieces,
    codes,
    codeOf,
    placesOf,
    sentences: () => (sentences ??= byHash(text)),
    document: () => (document ??= hash(text)),
  };
}

function byHash(text: string): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const span of sentencesIn(text)) {
    const key = hash(text.slice(span.start, span.end));
    const known = found.get(key);
    if (known === undefined) found.set(key, [span]);
    else known.push(span);
  }
  return found;
}
