// Finds who and what an article names, and joins the mentions of one entity. Invariant: this folder reads only what
// text/ and knowledge/ give it; it never looks anything up and never decides whether a claim is true.

import type { Span } from '../base/span';

export type NameType = 'person' | 'organisation' | 'place' | 'group' | 'event' | 'work' | 'law' | 'product';
export type ValueType = 'date' | 'time' | 'money' | 'percent' | 'quantity';
export type EntityType = NameType | ValueType;

export type MentionKind = 'name' | 'short' | 'title' | 'metonym' | 'abbreviation' | 'pronoun';

/** A place where an entity is named. The span holds the name alone: no title, no possessive, no quotation marks. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** 0–1: how often a mention with this evidence is right. */
  readonly confidence: number;
}

/** How a figure bounds what it counts: "about 40", "at least 40", "up to 40", or 40. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost';

/**
 * A calendar date or interval (ISO 8601: "2023-10-19", "2023-10", "2023-10-16/2023-10-20", "2023-03/.." for "since March"),
 * or null where unresolved.
 */
export interface DateValue {
  readonly kind: 'date';
  readonly iso: string | null;
  /** Whether it depends on the publication date ("on Thursday", "last week"). */
  readonly relative: boolean;
}
export interface TimeValue {
  readonly kind: 'time';
  /** "HH:MM" on the 24-hour clock. */
  readonly iso: string;
  /** The time zone in the article's own letters ("GMT"); absent where it names none. */
  readonly zone?: string;
}
export interface MoneyValue {
  readonly kind: 'money';
  readonly amount: number;
  /** ISO 4217, or null where the text does not say which dollar, pound or crown. */
  readonly currency: string | null;
  /** The upper end of a range ("$3–5 million"), whose lower end is the amount. */
  readonly upTo?: number;
  /** Absent where the amount is exact. */
  readonly bound?: Bound;
}
export interface PercentValue {
  readonly kind: 'percent';
  /** 12.5 for "12.5 per cent". */
  readonly amount: number;
  /** Whether the text says percentage points. */
  readonly points: boolean;
  /** The upper end of a range ("5 to 10 percent"), whose lower end is the amount. */
  readonly upTo?: number;
  /** Absent where the amount is exact. */
  readonly bound?: Bound;
}
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly amount: number;
  /** What is counted or measured, in the singular ("kilometre", "person"); null for a bare number. */
  readonly unit: string | null;
  /** "about", "more than", "at least" … as the article gives it. */
  readonly bound: Bound;
  /** The upper end of a range ("10 to 15 people"), whose lower end is the amount. */
  readonly upTo?: number;
}
export type EntityValue = DateValue | TimeValue | MoneyValue | PercentValue | QuantityValue;

/** One person, body, place, date or figure of the article with all its mentions in order. */
export interface Entity {
  /** Unique within the article: "e1", "e2" … in the order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the article's own spelling. */
  readonly name: string;
  /** Roles and titles in the article's own words, in order, without repeats. */
  readonly roles: readonly string[];
  readonly value: EntityValue | null;
  readonly mentions: readonly Mention[];
  /** The id of the country whose government its mentions of kind metonym stand for, where the article names it. */
  readonly standsFor?: string;
  /** Whether the desk has corrected it. */
  readonly corrected?: true;
}
