// Writes the record of articles to files, one article after the other, so that a thousand of them never stand in memory.

import * as vscode from 'vscode';
import { exportedNames } from '../report/exportedNames';
import type { ExportContext, ExportForm, JoinedForm, SingleForm } from '../report/exports';
import type { Host } from './host';
import { recordedArticle } from './recorded';

/** What has become of an export. */
export interface ExportResult {
  /** The files that people open: the first of each article, or the one of them all. */
  readonly files: readonly vscode.Uri[];
  readonly unread: readonly { readonly path: string; readonly problems: readonly string[] }[];
  readonly isCancelled: boolean;
}

export interface ExportJob {
  readonly host: Host;
  readonly articles: readonly vscode.Uri[];
  readonly context: ExportContext;
  readonly token: vscode.CancellationToken;
  /** Called before each article. */
  readonly progress: (article: vscode.Uri) => void;
}

/** Exports into one file: of one article, or of many in a joined form. */
export function exportToFile(job: ExportJob, form: ExportForm, file: vscode.Uri): Promise<ExportResult> {
  return form.kind === 'joined'
    ? writeJoined(job, form, file)
    : writeSingles(job, form, () => stemOf(file), file);
}

/** Exports into a folder, each article into files of its own under the path that it has in the workspace. */
export function exportToFolder(job: ExportJob, form: SingleForm, folder: vscode.Uri): Promise<ExportResult> {
  const nameOf = exportedNames();
  return writeSingles(job, form, (article) =>
    vscode.Uri.joinPath(folder, ...nameOf(vscode.workspace.asRelativePath(article, false)).split('/')),
  );
}

async function writeJoined(job: ExportJob, form: JoinedForm, file: vscode.Uri): Promise<ExportResult> {
  const joined = form.begin(job.context);
  const parts = [joined.start];
  const { unread, isCancelled } = await eachArticle(job, async (article) => {
    parts.push(joined.article(await recordedArticle(job.host, article)));
  });
  if (isCancelled) return { files: [], unread, isCancelled };
  parts.push(joined.end(unread));
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(parts.join('')));
  return { files: [file], unread, isCancelled };
}

async function writeSingles(
  job: ExportJob,
  form: SingleForm,
  stemFor: (article: vscode.Uri) => vscode.Uri,
  main?: vscode.Uri,
): Promise<ExportResult> {
  const files: vscode.Uri[] = [];
  const { unread, isCancelled } = await eachArticle(job, async (article) => {
    const written = await form.write(await recordedArticle(job.host, article), job.context);
    const stem = stemFor(article);
    for (const [index, { ending, content }] of written.entries()) {
      const file = index === 0 && main !== undefined ? main : stem.with({ path: stem.path + ending });
      // brat's copy of the text beside its notes may be the article itself.
      if (file.toString() === article.toString()) {
        if (index > 0) continue;
        throw new Error(vscode.l10n.t('An export must not take the place of the article.'));
      }
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await vscode.workspace.fs.writeFile(file, bytes);
      if (index === 0) files.push(file);
    }
    const folder = vscode.Uri.joinPath(stem, '..');
    for (const [name, content] of Object.entries(form.beside ?? {})) {
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, name),
        new TextEncoder().encode(content()),
      );
    }
  });
  return { files, unread, isCancelled };
}

/** Goes through the articles until the user cancels. What cannot be read is told at the end; the others go on. */
async function eachArticle(
  { articles, token, progress }: ExportJob,
  work: (article: vscode.Uri) => Promise<void>,
): Promise<Pick<ExportResult, 'unread' | 'isCancelled'>> {
  const unread: { path: string; problems: string[] }[] = [];
  for (const article of articles) {
    if (token.isCancellationRequested) return { unread, isCancelled: true };
    progress(article);
    try {
      await work(article);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      unread.push({ path: vscode.workspace.asRelativePath(article, false), problems: [problem] });
    }
    // Whatever the user does comes first: one article, then a turn for everybody else.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return { unread, isCancelled: false };
}

/** The path of a file without its ending. */
function stemOf(file: vscode.Uri): vscode.Uri {
  return file.with({ path: file.path.replace(/(?<=[^/])\.[^./]+$/, '') });
}
