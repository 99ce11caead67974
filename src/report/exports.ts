// Every form in which the record of an article leaves the editor: what the form is called, which files it makes, and who
// writes them. Views and the command line ask here, so that both know the same forms.

import { RULES } from '../claims/registry';
import { writeAnnotatedHtml } from './annotatedHtml';
import { writeClaimReviews } from './claimReview';
import { sarifWriter } from './findings/sarif';
import { jsonLines } from './jsonLines';
import { writeMemo } from './memo';
import type { RecordedArticle } from './recorded';
import { CLAIM_RULE, sarifResults } from './recordSarif';
import type { Sheet } from './sheet';
import { CSV_HEADER, spreadsheetLines } from './spreadsheet';
import { standoffConfiguration, writeStandoff } from './standoff';
import { writeWebAnnotations } from './webAnnotations';

/** A file of an export, named by what takes the place of the article's own ending. */
export interface ExportedFile {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

/** A form with files of its own for each article. */
export interface SingleForm {
  readonly kind: 'single';
  readonly id: string;
  readonly title: string;
  /** Of its main file. */
  readonly ending: string;
  /** The main file comes first. */
  write(
    article: RecordedArticle,
    context: ExportContext,
  ): Promise<readonly ExportedFile[]> | readonly ExportedFile[];
  /** Files that the folder of an export needs once, by name. */
  readonly beside?: Readonly<Record<string, () => string>>;
}

/** A form with one file for all articles, written in pieces. */
export interface JoinedForm {
  readonly kind: 'joined';
  readonly id: string;
  readonly title: string;
  readonly ending: string;
  /** Begins a new file. */
  begin(context: ExportContext): JoinedExport;
}

export interface JoinedExport {
  readonly start: string;
  article(article: RecordedArticle): string;
  /** The last piece, with the articles that could not be read. */
  end(unread: readonly { readonly path: string; readonly problems: readonly string[] }[]): string;
}

export type ExportForm = SingleForm | JoinedForm;

export interface ExportContext {
  /** The program's version, for forms that name it. */
  readonly version: string;
  readonly now: Date;
  /** Writes the Word file. Its library is large, so the caller loads it when somebody asks for it. */
  readonly writeWordFile: (text: string, sheet: Sheet, now: Date) => Promise<Uint8Array>;
}

export const EXPORT_FORMS: readonly ExportForm[] = [
  {
    kind: 'single',
    id: 'html',
    title: 'Annotated page (HTML)',
    ending: '.html',
    write: (article) => [{ ending: '.html', content: writeAnnotatedHtml(article) }],
  },
  {
    kind: 'single',
    id: 'docx',
    title: 'Word file with comments (DOCX)',
    ending: '.docx',
    write: async ({ text, sheet }, { now, writeWordFile }) => [
      { ending: '.docx', content: await writeWordFile(text, sheet, now) },
    ],
  },
  {
    kind: 'single',
    id: 'memo',
    title: 'Memo (Markdown)',
    ending: '.memo.md',
    write: ({ sheet }) => [{ ending: '.memo.md', content: writeMemo(sheet) }],
  },
  {
    kind: 'joined',
    id: 'csv',
    title: 'Spreadsheet (CSV)',
    ending: '.csv',
    // Without the byte order mark Excel takes UTF-8 for the code page of the machine.
    begin: () => ({
      start: `\uFEFF${CSV_HEADER}`,
      article: spreadsheetLines,
      end: () => '',
    }),
  },
  {
    kind: 'joined',
    id: 'jsonl',
    title: 'Whole record (JSON Lines)',
    ending: '.jsonl',
    begin: () => ({ start: '', article: jsonLines, end: () => '' }),
  },
  {
    kind: 'single',
    id: 'claimreview',
    title: 'Structured data for publishing (ClaimReview)',
    ending: '.claimreview.json',
    write: ({ analysis, sheet }) => [
      { ending: '.claimreview.json', content: writeClaimReviews(analysis, sheet) },
    ],
  },
  {
    kind: 'single',
    id: 'w3c',
    title: 'Annotations (W3C Web Annotation)',
    ending: '.annotations.json',
    write: (article) => [{ ending: '.annotations.json', content: writeWebAnnotations(article) }],
  },
  {
    kind: 'single',
    id: 'brat',
    title: 'Annotations (brat standoff)',
    ending: '.ann',
    write: ({ text, analysis, sheet }) => [
      { ending: '.ann', content: writeStandoff(text, analysis, sheet) },
      { ending: '.txt', content: text },
    ],
    beside: { 'annotation.conf': standoffConfiguration },
  },
  {
    kind: 'joined',
    id: 'sarif',
    title: 'Results for code hosts (SARIF)',
    ending: '.sarif',
    begin: ({ version }) => {
      const writer = sarifWriter([...RULES, CLAIM_RULE], version);
      return {
        start: writer.start(),
        article: ({ text, sheet }) => writer.article(sheet.article, sarifResults(text, sheet)),
        end: (unread) => writer.end(unread),
      };
    },
  },
];
