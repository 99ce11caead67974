// Exports: the record of one article, a selection, a folder or the whole workspace, in any form, with progress and cancel.

import * as vscode from 'vscode';
import { EXPORT_FORMS, type ExportContext, type ExportForm } from '../../report/exports';
import { articleOf, articlesOf } from '../chosenArticles';
import { exportToFile, exportToFolder, type ExportResult } from '../exporting';
import type { Feature, Host } from '../host';

export const recordExports: Feature = (host) => {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('copydesk.export', (given?: unknown, selected?: unknown) =>
      chooseAndExport(host, articlesOf(host, given, selected)),
    ),
    registerCommand('copydesk.exportAll', () =>
      chooseAndExport(
        host,
        host.library.articles.map(({ uri }) => uri),
      ),
    ),
    registerCommand('copydesk.print', (given?: unknown) => print(host, given)),
  );
};

async function chooseAndExport(host: Host, articles: readonly vscode.Uri[]): Promise<void> {
  const [first] = articles;
  if (first === undefined) {
    void articleOf(host, undefined);
    return;
  }
  const title =
    articles.length === 1
      ? vscode.l10n.t('Export {0}', vscode.workspace.asRelativePath(first))
      : vscode.l10n.t('Export {0} articles', articles.length);
  const items = EXPORT_FORMS.map((form) => ({
    label: vscode.l10n.t(form.title),
    description: form.id,
    form,
  }));
  const form = (await vscode.window.showQuickPick(items, { title }))?.form;
  if (form === undefined) return;
  const target = await chooseTarget(first, articles.length, form, title);
  if (target === undefined) return;
  const result = await withProgress(host, articles, title, (job) =>
    articles.length === 1 || form.kind === 'joined'
      ? exportToFile(job, form, target)
      : exportToFolder(job, form, target),
  );
  tell(host, result);
}

/** A file for one article or a joined form, a folder for several articles. */
async function chooseTarget(
  first: vscode.Uri,
  count: number,
  form: ExportForm,
  title: string,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(first)?.uri ?? vscode.Uri.joinPath(first, '..');
  if (form.kind === 'single' && count > 1) {
    const chosen = await vscode.window.showOpenDialog({
      title,
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: folder,
      openLabel: vscode.l10n.t('Export Here'),
    });
    return chosen?.[0];
  }
  const stem = first.path.slice(first.path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '');
  const name = (count === 1 ? stem : 'copydesk') + form.ending;
  const near = count === 1 ? vscode.Uri.joinPath(first, '..') : folder;
  return vscode.window.showSaveDialog({ title, defaultUri: vscode.Uri.joinPath(near, name) });
}

async function withProgress(
  host: Host,
  articles: readonly vscode.Uri[],
  title: string,
  work: (job: Parameters<typeof exportToFile>[0]) => Promise<ExportResult>,
): Promise<ExportResult> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => {
      let done = 0;
      return work({
        host,
        articles,
        token,
        context: contextOf(host),
        progress: (article) => {
          done += 1;
          const message = `${done}/${articles.length} ${vscode.workspace.asRelativePath(article)}`;
          progress.report({ message, increment: 100 / articles.length });
        },
      });
    },
  );
}

/** The library that writes Word files is loaded when somebody asks for one. */
function contextOf(host: Host): ExportContext {
  return {
    version: String(host.context.extension.packageJSON.version),
    now: new Date(),
    writeWordFile: async (...given) => (await import('../../report/wordFile.js')).writeWordFile(...given),
  };
}

function tell(host: Host, { files, unread, isCancelled }: ExportResult): void {
  for (const { path, problems } of unread) host.log.warn(`${path} was not exported: ${problems.join(' ')}`);
  if (isCancelled) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The export was cancelled; {0} files are written.', files.length),
    );
    return;
  }
  if (unread.length > 0) {
    const [first] = unread;
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} articles could not be exported: {1}',
        unread.length,
        first?.problems.join(' ') ?? '',
      ),
    );
  }
  const [file] = files;
  if (file === undefined) return;
  const open = vscode.l10n.t('Open');
  const said =
    files.length === 1
      ? vscode.l10n.t('Exported to {0}', vscode.workspace.asRelativePath(file))
      : vscode.l10n.t('{0} files exported', files.length);
  void vscode.window.showInformationMessage(said, open).then((chosen) => {
    if (chosen === open) void vscode.commands.executeCommand('vscode.open', file);
  });
}

/** A page that prints, in the reader's browser: webviews of VS Code cannot print. */
async function print(host: Host, given: unknown): Promise<void> {
  const article = articleOf(host, given);
  const form = EXPORT_FORMS.find(({ id }) => id === 'html');
  if (article === undefined || form === undefined) return;
  const folder = vscode.Uri.joinPath(host.context.globalStorageUri, 'print');
  const stem = article.path.slice(article.path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '');
  const file = vscode.Uri.joinPath(folder, `${stem}.html`);
  await vscode.workspace.fs.createDirectory(folder);
  const { files, unread } = await withProgress(host, [article], vscode.l10n.t('Printing…'), (job) =>
    exportToFile(job, form, file),
  );
  if (files.length === 0 || !(await vscode.env.openExternal(file))) {
    const why =
      unread[0]?.problems.join(' ') ?? vscode.l10n.t('Export the annotated page and print it from there.');
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The page could not be opened in a browser. {0}', why),
    );
  }
}
