// The labels of the name model: no name, or the beginning or inside of a name of a type.

import type { NameType } from '../entity';

/** The types in the order of the model file. */
export const NAME_TYPES: readonly NameType[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'work',
  'law',
  'product',
];

/** 0 is no name; then a beginning and an inside label for each type. */
export const LABELS = 1 + 2 * NAME_TYPES.length;
export const NO_NAME = 0;

export function beginningOf(type: number): number {
  return 1 + 2 * type;
}

export function insideOf(type: number): number {
  return 2 + 2 * type;
}

/** Index of the type of a label in NAME_TYPES; -1 for no name. */
export function typeOf(label: number): number {
  return ((label + 1) >> 1) - 1;
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}
