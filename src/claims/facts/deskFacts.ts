// The desk's own facts, from `.copydesk/facts.json`: figures it has checked, holders of offices, spellings it keeps to.

import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day as 2026-11-23'));
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

/** What every fact says of itself. Fields that this version does not know are allowed and ignored. */
const common = {
  /** Where the desk has it from. */
  source: words,
  /** The day on which the desk checked it. */
  checked: v.optional(day),
  /** The days between which it holds; without them it holds for ever. */
  from: v.optional(day),
  to: v.optional(day),
};

const figureFact = v.looseObject({
  ...common,
  kind: v.literal('figure'),
  /** What the figure belongs to, as articles write it: "Milford town hall". */
  about: words,
  /** Words that must stand in the sentence too: "built", "seats". */
  words: v.optional(v.array(words), []),
  /** The figure with its unit as articles write it: "1898", "1,200 seats", "£4.2 million". */
  figure: words,
});

const officeFact = v.looseObject({
  ...common,
  kind: v.literal('office'),
  /** "mayor of Milford". */
  office: words,
  holder: words,
});

const spellingFact = v.looseObject({
  ...common,
  source: v.optional(words, 'the desk’s style'),
  kind: v.literal('spelling'),
  /** The spelling that the desk keeps to. */
  name: words,
  /** Spellings that it changes. */
  not: v.pipe(v.array(words), v.minLength(1, 'must name one spelling at least')),
});

const fact = v.variant('kind', [figureFact, officeFact, spellingFact]);

export type FigureFact = v.InferOutput<typeof figureFact>;
export type OfficeFact = v.InferOutput<typeof officeFact>;
export type SpellingFact = v.InferOutput<typeof spellingFact>;

export interface DeskFacts {
  readonly figures: readonly FigureFact[];
  readonly offices: readonly OfficeFact[];
  readonly spellings: readonly SpellingFact[];
}

export const NO_DESK_FACTS: DeskFacts = { figures: [], offices: [], spellings: [] };

/** The name of the file in the desk's folder. */
export const FACTS_FILE = 'facts.json';

/**
 * Reads the desk's facts. Nothing makes it fail: a fact that makes no sense is left out, and `problems` says which and
 * why; of a file that is no JSON everything is left out.
 */
export function readDeskFacts(text: string): {
  readonly facts: DeskFacts;
  readonly problems: readonly string[];
} {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      facts: NO_DESK_FACTS,
      problems: [`It is not JSON: ${error instanceof Error ? error.message : ''}`],
    };
  }
  const list = typeof value === 'object' && value !== null && 'facts' in value ? value.facts : value;
  if (!Array.isArray(list)) {
    return { facts: NO_DESK_FACTS, problems: ['It has no list named "facts".'] };
  }
  const problems: string[] = [];
  const known = list.flatMap((entry: unknown, index) => {
    const result = v.safeParse(fact, entry);
    if (result.success) return [result.output];
    const issue = result.issues[0];
    problems.push(`Fact ${index + 1}, "${v.getDotPath(issue) ?? 'kind'}": ${issue.message}.`);
    return [];
  });
  return {
    facts: {
      figures: known.filter((one) => one.kind === 'figure'),
      offices: known.filter((one) => one.kind === 'office'),
      spellings: known.filter((one) => one.kind === 'spelling'),
    },
    problems,
  };
}

/** Whether a fact holds on a day (YYYY-MM-DD); one that changes says nothing of an article without a date. */
export function holdsOn(
  fact: { readonly from?: string | undefined; readonly to?: string | undefined },
  published: string | null,
): boolean {
  if (fact.from === undefined && fact.to === undefined) return true;
  if (published === null) return false;
  const on = published.slice(0, 10);
  return (fact.from === undefined || on >= fact.from) && (fact.to === undefined || on <= fact.to);
}
