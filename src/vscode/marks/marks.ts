// What is marked in an article, and how: names, figures, queries, decisions and the parts that are not the story.

import { firstEndingAfter, type Span } from '../../base/span';
import type { Severity } from '../../claims/finding';
import type { Analysis } from '../../engine/analysis';
import type { EntityType } from '../../entities/entity';
import type { Status } from '../../notes/note';
import type { Sheet } from '../../report/sheet';
import type { BlockKind } from '../../text/article';

/** Each kind can be turned off, or be shown in the current paragraph alone. */
export type MarkKind = 'name' | 'value' | 'query' | 'decision' | 'structure';

/** How a mark looks; there is one decoration type for each. */
export type MarkStyle =
  | 'person'
  | 'organisation'
  | 'place'
  | 'otherName'
  | 'value'
  | Severity
  | 'queryIcon'
  | DecisionIcon
  | 'furniture'
  | 'part';
export type DecisionIcon = 'verified' | 'wrong' | 'disputed' | 'settled' | 'progress' | 'stale';

export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly style: MarkStyle;
  /** For "part": which part of the article the line is. */
  readonly part?: BlockKind;
}

const NAME_STYLES: Readonly<Record<EntityType, MarkStyle>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  group: 'otherName',
  event: 'otherName',
  work: 'otherName',
  law: 'otherName',
  product: 'otherName',
  date: 'value',
  time: 'value',
  money: 'value',
  percent: 'value',
  quantity: 'value',
};

const DECISION_ICONS: Readonly<Record<Status, DecisionIcon | undefined>> = {
  unchecked: undefined,
  'in progress': 'progress',
  verified: 'verified',
  disputed: 'disputed',
  wrong: 'wrong',
  unverifiable: 'disputed',
  opinion: 'settled',
  dismissed: 'settled',
};

/** Parts that are not the story: they are shown faint, because nothing in them is checked. */
const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'site',
  'repeated',
  'related',
  'credit',
  'byline',
  'date',
  'dateline',
  'frontMatter',
]);

/** Parts that say what they are at the end of their line. What everybody sees at a glance says nothing. */
const LABELLED: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'site',
  'repeated',
  'related',
  'credit',
  'byline',
  'dateline',
  'deck',
  'subhead',
  'caption',
]);

/** The marks of an article, in no particular order. `lowest` is the confidence (0–1) from which on names are shown. */
export function* marksOf(text: string, analysis: Analysis, sheet: Sheet, lowest: number): Iterable<Mark> {
  yield* nameMarks(analysis, lowest);
  yield* claimMarks(sheet);
  yield* structureMarks(text, analysis);
}

/** The paragraph, headline or other part that holds an offset (UTF-16 units); undefined between two. */
export function partAt({ article }: Analysis, offset: number): Span | undefined {
  const block = article.blocks[firstEndingAfter(article.blocks, offset - 1)];
  return block !== undefined && block.start <= offset ? block : undefined;
}

function* nameMarks({ entities }: Analysis, lowest: number): Iterable<Mark> {
  for (const { type, mentions } of entities) {
    const style = NAME_STYLES[type];
    for (const { start, end, kind, confidence } of mentions) {
      // "He" is no name, and a line under every pronoun would be no help.
      if (kind === 'pronoun' || confidence < lowest) continue;
      yield { start, end, kind: style === 'value' ? 'value' : 'name', style };
    }
  }
}

function* claimMarks({ rows }: Sheet): Iterable<Mark> {
  const seen = new Set<unknown>();
  for (const row of rows) {
    // A decision that holds takes its claim's queries out of the text; the sheet keeps them.
    for (const finding of row.isOpen ? row.findings : []) {
      // A query that runs over two claims is marked once.
      if (seen.has(finding)) continue;
      seen.add(finding);
      const { start, end, severity } = finding;
      yield { start, end, kind: 'query', style: severity };
      // One sign beside the line where it begins, however often the editor wraps the words.
      yield { start, end: start, kind: 'query', style: 'queryIcon' };
    }
    const icon = row.isStale ? 'stale' : DECISION_ICONS[row.status];
    if (icon !== undefined && row.note !== undefined) {
      yield { start: row.start, end: row.start, kind: 'decision', style: icon };
    }
  }
}

function* structureMarks(text: string, { article }: Analysis): Iterable<Mark> {
  for (const { kind, start, end } of article.blocks) {
    if (FURNITURE.has(kind)) yield { start, end, kind: 'structure', style: 'furniture' };
    if (LABELLED.has(kind) && isAtEndOfLine(text, end)) {
      yield { start: end, end, kind: 'structure', style: 'part', part: kind };
    }
  }
}

function isAtEndOfLine(text: string, at: number): boolean {
  return /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(at, at + 20));
}
