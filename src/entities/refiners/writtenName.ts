// What a name tells by its words alone, worked out once for each: the names of the news come again and again.

import { remembered } from '../../base/remembered';
import type { NameType } from '../entity';
import { initialsOf, isAbbreviation } from './abbreviated';
import { fold, wordsIn } from './fold';
import { isAllCapitals, keyOf } from './nameKeys';
import { readPersonName, type PersonName } from './personName';

/** A name as it is written, whatever it names. */
export class WrittenName {
  readonly words: string;
  /** The words as they are compared. */
  readonly folded: string;
  /** Whether it looks like "IHA" or "U.N.". */
  readonly isAbbreviation: boolean;
  /** "RUSSIA" in a headline is no fuller name than "Russia". */
  readonly isAllCapitals: boolean;
  #parts: readonly string[] | undefined;
  #person: PersonName | undefined;
  #initials: readonly string[] | undefined;
  #keyType: NameType | undefined;
  #key = '';

  constructor(words: string) {
    this.words = words;
    this.folded = fold(words);
    this.isAbbreviation = isAbbreviation(words);
    this.isAllCapitals = isAllCapitals(words);
  }

  /** The folded words; hyphens part words. */
  get parts(): readonly string[] {
    return (this.#parts ??= wordsIn(this.folded));
  }

  /** The name read as a person's. */
  get person(): PersonName {
    return (this.#person ??= readPersonName(this.words));
  }

  /** What abbreviations may stand for it: "iha" for "International Harbour Authority". */
  get initials(): readonly string[] {
    return (this.#initials ??= initialsOf(this.parts));
  }

  /** By which it is compared with other names of a type. */
  keyAs(type: NameType): string {
    if (this.#keyType !== type) {
      this.#keyType = type;
      this.#key = keyOf(this.words, type);
    }
    return this.#key;
  }
}

/** The name of these words. */
export const writtenName: (words: string) => WrittenName = remembered((words) => new WrittenName(words));
