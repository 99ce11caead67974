// The cells of a decision in a sheet that goes out as CSV and comes back: what the writer and the reader agree on.

import type { Decided, Source } from '../note';

/** The columns of a decision, as a person reads and changes them. */
export interface DecisionCells {
  readonly sources: string;
  readonly correction: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What the sheet shows of a decision; empty cells without one. */
export function decisionCells(decision: Decided | undefined): DecisionCells {
  return {
    sources: (decision?.sources ?? []).map(sourceCell).join('; '),
    correction: decision?.correction ?? '',
    reason: decision?.reason ?? '',
    by: decision?.by ?? '',
    at: decision?.at ?? '',
  };
}

function sourceCell({ title, locator, url }: Source): string {
  const name = escaped(locator === undefined ? title : `${title}, ${locator}`);
  return url === undefined ? name : `${name} <${escaped(url)}>`;
}

/** "Register, entry 88; Minutes <https://example.org/m>" as two sources. A backslash takes the meaning from ";", "<", ">". */
export function sourcesOf(cell: string): Source[] {
  return parts(cell)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const link = /^(.*?)\s*<((?:[^<>\\]|\\.)*)>\s*$/s.exec(part);
      return link === null
        ? { title: plain(part.trim()) }
        : { title: plain((link[1] ?? '').trim()), url: plain(link[2] ?? '') };
    });
}

/** Cuts at semicolons that no backslash stands before. */
function parts(cell: string): readonly string[] {
  return cell.match(/(?:[^;\\]|\\.|\\$)+/gs) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[\\;<>]/g, '\\$&');
}

function plain(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** A cell without the apostrophe that keeps a spreadsheet from reading it as a formula ("'=A1", "''-2"; not "'tis"). */
export function withoutGuard(cell: string): string {
  return /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell;
}
