// Imports: what others have said of articles, shown before it is taken over, and to be undone afterwards.

import * as vscode from 'vscode';
import { formatOfFile, IMPORT_FORMATS, type ImportFormat } from '../../notes/formats/formats';
import type { ImportFile } from '../../notes/formats/imported';
import { previewImport, type ImportPreview } from '../../notes/formats/preview';
import type { NoteEvent } from '../../notes/note';
import { decodeText, LARGEST_FILE } from '../../text/decode';
import { articleOf } from '../chosenArticles';
import type { Feature, Host } from '../host';
import { recordOf, textOf } from '../recorded';
import { deskName } from '../deskName';

/** What would be added to the record of one article. */
interface Offer {
  readonly article: vscode.Uri;
  readonly preview: ImportPreview;
}

/** What an import has added, kept until it is undone or the window closes. */
type Added = readonly { readonly article: vscode.Uri; readonly events: readonly NoteEvent[] }[];

export const imports: Feature = (host) => {
  const done: Added[] = [];
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.import', async () => {
      const added = await chooseAndImport(host);
      if (added === undefined) return;
      done.push(added);
      const undo = vscode.l10n.t('Undo');
      const count = added.reduce((sum, { events }) => sum + events.length, 0);
      const chosen = await vscode.window.showInformationMessage(
        vscode.l10n.t('{0} entries were added to the record.', count),
        undo,
      );
      if (chosen === undo) await vscode.commands.executeCommand('copydesk.undoImport');
    }),
    vscode.commands.registerCommand('copydesk.undoImport', async () => {
      const last = done.pop();
      if (last === undefined) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No import of this session is left to undo.'),
        );
        return;
      }
      for (const { article, events } of last) await host.records.add(article, await undoing(events));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Import undone'), 4000);
    }),
  );
};

/** Nothing is taken out of a record: an event that undoes is added for each. */
async function undoing(events: readonly NoteEvent[]): Promise<readonly NoteEvent[]> {
  const by = (await deskName()) ?? vscode.l10n.t('unnamed');
  const at = new Date().toISOString();
  return events.map(({ id, note }) => ({ type: 'undone', id: crypto.randomUUID(), note, at, by, what: id }));
}

async function chooseAndImport(host: Host): Promise<Added | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import into the record'),
    canSelectMany: true,
    ...(folder === undefined ? {} : { defaultUri: folder.uri }),
    filters: {
      [vscode.l10n.t('Records and annotations')]: IMPORT_FORMATS.flatMap(({ endings }) =>
        endings.map((ending) => ending.slice(1)),
      ),
    },
  });
  if (files === undefined) return undefined;
  const problems: string[] = [];
  const offers: Offer[] = [];
  for (const file of files) offers.push(...(await offersIn(host, file, problems)));
  for (const problem of problems) host.log.warn(problem);
  const [problem] = problems;
  if (problem !== undefined) void vscode.window.showWarningMessage(problem);
  if (offers.length === 0) return undefined;
  const chosen = await choose(offers);
  if (chosen === undefined) return undefined;
  const added: { article: vscode.Uri; events: readonly NoteEvent[] }[] = [];
  for (const { article, preview } of chosen) {
    if (preview.fresh.length === 0) continue;
    if (await host.records.add(article, preview.fresh)) added.push({ article, events: preview.fresh });
  }
  return added.length === 0 ? undefined : added;
}

/** The preview: each article with what would be added to it. What is known already is not added again. */
async function choose(offers: readonly Offer[]): Promise<readonly Offer[] | undefined> {
  const items = offers.map((offer) => {
    const { fresh, known, places } = offer.preview;
    const said = [
      vscode.l10n.t('{0} new', fresh.length),
      vscode.l10n.t('{0} known already', known),
      ...(places.changed > 0 ? [vscode.l10n.t('{0} on words that have changed', places.changed)] : []),
      ...(places.orphaned > 0 ? [vscode.l10n.t('{0} on words that are gone', places.orphaned)] : []),
    ];
    const people = [...new Set(fresh.map(({ by }) => by))].slice(0, 5).join(', ');
    return {
      label: vscode.workspace.asRelativePath(offer.article),
      description: said.join(', '),
      detail: people,
      picked: fresh.length > 0,
      offer,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add this to the record?'),
    placeHolder: vscode.l10n.t('Choose the articles, then press Enter. You can undo it afterwards.'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.map(({ offer }) => offer);
}

async function offersIn(host: Host, file: vscode.Uri, problems: string[]): Promise<readonly Offer[]> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const format = formatOfFile(name) ?? (await askFormat(name));
  if (format === undefined) return [];
  const opened = format.open(await sourceOf(file));
  problems.push(...opened.problems.map((problem) => `${name}: ${problem}`));
  const offers: Offer[] = [];
  for (const named of opened.articles) {
    const article = named === null ? besideOrActive(host, file) : await articleAt(named);
    const offer =
      article === undefined ? undefined : await offerFor(host, opened, named, article, problems, name);
    if (offer !== undefined) offers.push(offer);
    else if (named !== null)
      problems.push(vscode.l10n.t('{0}: the article {1} is not in this workspace.', name, named));
  }
  return offers;
}

async function offerFor(
  host: Host,
  opened: ImportFile,
  named: string | null,
  article: vscode.Uri,
  problems: string[],
  name: string,
): Promise<Offer | undefined> {
  let text: string;
  try {
    text = await textOf(article);
  } catch {
    return undefined;
  }
  const importer = { by: (await deskName()) ?? vscode.l10n.t('unnamed'), at: new Date().toISOString() };
  const read = opened.read(named, text, importer);
  problems.push(...read.problems.map((problem) => `${name}: ${problem}`));
  return { article, preview: previewImport((await recordOf(host, article)).events, read.events, text) };
}

/** brat's notes lie beside their text; what else names no article is about the one in the editor. */
function besideOrActive(host: Host, file: vscode.Uri): vscode.Uri | undefined {
  return file.path.endsWith('.ann') && vscode.workspace.getWorkspaceFolder(file) !== undefined
    ? file.with({ path: file.path.replace(/\.ann$/, '.txt') })
    : articleOf(host, undefined);
}

/** The article at a path that a file names, in the first workspace folder that has it. Never outside of one. */
async function articleAt(path: string): Promise<vscode.Uri | undefined> {
  if (path.split('/').includes('..')) return undefined;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    try {
      await vscode.workspace.fs.stat(uri);
      return uri;
    } catch {
      continue;
    }
  }
  return undefined;
}

async function askFormat(name: string): Promise<ImportFormat | undefined> {
  const items = IMPORT_FORMATS.map((format) => ({ label: vscode.l10n.t(format.title), format }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What is {0}?', name) }))?.format;
}

async function sourceOf(file: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(file);
  if (bytes.length > LARGEST_FILE) return new TextDecoder().decode(bytes);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'unreadable') throw new Error(decoded.reason);
  return decoded.text;
}
