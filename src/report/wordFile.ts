// The article as a Word file (DOCX) in which every open query and every decision is a comment on its words: how desks
// send a checked article to its writer.

import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx';
import { sourceLine } from '../notes/source';
import type { Sheet, SheetRow } from './sheet';

interface WordComment {
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly date: Date;
  readonly lines: readonly string[];
}

/**
 * The bytes of a DOCX file. `now` dates the comments that the program makes (the queries); those of people bear their
 * own date. Rejects only when the file cannot be packed.
 */
export async function writeWordFile(text: string, sheet: Sheet, now: Date): Promise<Uint8Array> {
  const comments = sheet.rows.flatMap((row) => commentsOf(row, now));
  const file = new Document({
    title: plain(sheet.headline ?? sheet.article),
    creator: 'Copydesk',
    comments: {
      children: comments.map(({ author, date, lines }, id) => commentOf(id, author, date, lines)),
    },
    sections: [{ children: [...paragraphsOf(text, comments, sheet.headline), ...goneParagraphs(sheet)] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function commentsOf(row: SheetRow, now: Date): readonly WordComment[] {
  const place = { start: row.start, end: row.end };
  const made: WordComment[] = [];
  for (const decision of row.note?.note.decisions ?? []) {
    made.push({
      ...place,
      author: decision.by,
      date: dateOf(decision.at, now),
      lines: [
        row.isStale ? `${decision.status}, but the words have changed since` : decision.status,
        ...(decision.correction === undefined ? [] : [`Should say: ${decision.correction}`]),
        ...(decision.reason === undefined ? [] : [decision.reason]),
        ...(decision.sources ?? []).map((source) => `Source: ${sourceLine(source)}`),
      ],
    });
  }
  for (const { by, at, text } of row.note?.note.comments ?? []) {
    made.push({ ...place, author: by, date: dateOf(at, now), lines: text.split('\n') });
  }
  for (const finding of row.findings) {
    made.push({
      start: finding.start,
      end: finding.end,
      author: 'Copydesk',
      date: now,
      lines: [finding.message, finding.resolve],
    });
  }
  return made;
}

/** A record that somebody wrote by hand may have a day that no calendar has. */
function dateOf(at: string, now: Date): Date {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? now : date;
}

/** What was decided on words that are gone has no place for a comment: it stands below the text. */
function goneParagraphs({ orphans }: Sheet): readonly Paragraph[] {
  if (orphans.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun('Decided on words that are gone')],
    }),
    ...orphans.map(({ note }) => {
      const said =
        note.decision === undefined ? '' : ` (${note.decision.by}, ${note.decision.at.slice(0, 10)})`;
      return new Paragraph({
        children: [new TextRun(plain(`${note.status}: ${note.selector.exact}${said}`))],
      });
    }),
  ];
}

function commentOf(id: number, author: string, date: Date, lines: readonly string[]): ICommentOptions {
  return {
    id,
    author: plain(author),
    initials: plain(author)
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join(''),
    date,
    children: lines.map((line) => new Paragraph({ children: [new TextRun(plain(line))] })),
  };
}

/** One paragraph for each line of the text, cut where a comment begins or ends. The line of the headline is a heading. */
function paragraphsOf(
  text: string,
  comments: readonly WordComment[],
  headline: string | null,
): readonly Paragraph[] {
  let isHeadlineSeen = headline === null;
  const cuts = comments
    .flatMap(({ start, end }, id) => [
      { at: start, id, opens: true },
      { at: end, id, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || a.id - b.id);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const children: ParagraphChild[] = [];
    let at = start;
    for (let cut = cuts[next]; cut !== undefined && cut.at <= end; cut = cuts[next]) {
      if (cut.at > at) children.push(new TextRun(plain(text.slice(at, cut.at))));
      at = Math.max(at, cut.at);
      if (cut.opens) children.push(new CommentRangeStart(cut.id));
      else {
        children.push(new CommentRangeEnd(cut.id), new TextRun({ children: [new CommentReference(cut.id)] }));
      }
      next += 1;
    }
    if (at < end) children.push(new TextRun(plain(text.slice(at, end))));
    const isHeadline = !isHeadlineSeen && line.trim() === headline;
    isHeadlineSeen ||= isHeadline;
    paragraphs.push(new Paragraph({ children, ...(isHeadline ? { heading: HeadingLevel.TITLE } : {}) }));
    start = end + 1;
  }
  return paragraphs;
}

// The control characters and halves of surrogate pairs that XML 1.0 cannot hold, and the CR of a CRLF.
// eslint-disable-next-line no-control-regex -- these are the characters meant.
const NOT_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

function plain(text: string): string {
  return text.replace(NOT_XML, '');
}
