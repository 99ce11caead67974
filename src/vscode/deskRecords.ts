// The desk's record in the workspace: reads and saves it, keeps it current with the files, and tells who listens.

import * as vscode from 'vscode';
import { notesOf, type Note, type NoteEvent } from '../notes/note';
import {
  articleOfRecord,
  DESK_FOLDER,
  DESK_FOLDER_FILES,
  RECORDS_FOLDER,
  recordFolderOf,
} from '../notes/place';
import { NotSavedError, RecordStore, type RecordFiles } from '../notes/store';
import { recordFilesFor } from './recordFiles';

/** Where the record of an article lies. */
interface RecordPlace {
  readonly folder: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
}

/** What is known of one article's record. */
interface Known {
  readonly events: readonly NoteEvent[];
  readonly notes: readonly Note[];
}

const NOTHING: Known = { events: [], notes: [] };

/** Another window that replaces the file at the same time does so within this time, in ms. */
const AT_THE_SAME_TIME = 10_000;

/** The notes of every article, kept current with the files. */
export class DeskRecords implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #store: RecordStore;
  readonly #known = new Map<string, Known>();
  /** When this window last wrote to the record of an article, in ms. */
  readonly #written = new Map<string, number>();
  readonly #reported = new Set<string>();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];
  /** The articles that have a record; undefined until the folders have been looked through. */
  #recorded: Map<string, vscode.Uri> | undefined;

  /** Fires with the article whose record has changed. */
  readonly onDidChange = this.#didChange.event;

  /** `disk` is the machine's own file system; undefined in browsers. */
  constructor(log: vscode.LogOutputChannel, disk: RecordFiles | undefined) {
    this.#log = log;
    this.#store = new RecordStore(recordFilesFor(disk));
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${RECORDS_FOLDER}/**/*.jsonl`);
    const folders = vscode.workspace.createFileSystemWatcher(`**/${DESK_FOLDER}/**`, false, true, false);
    const reread = (record: vscode.Uri): void => void this.#rereadRecord(record);
    this.#disposables = [
      this.#didChange,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      folders,
      // What is written into a folder just after it was made may go unseen: the folder itself is looked at again.
      folders.onDidCreate((folder) => this.#rereadFolder(folder)),
      // A folder that is deleted, or a branch that has none, says nothing of the files in it.
      folders.onDidDelete((folder) => void this.#rereadBelow(folder)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#find()),
    ];
    void this.#find();
  }

  /** The notes of an article as last read; empty until they are, and then onDidChange fires. */
  notes(article: vscode.Uri): readonly Note[] {
    return this.#last(article).notes;
  }

  /** The events of an article's record as last read; empty until they are, and then onDidChange fires. */
  events(article: vscode.Uri): readonly NoteEvent[] {
    return this.#last(article).events;
  }

  /** The articles that have a record, whether or not the article itself is still there. */
  async recorded(): Promise<readonly vscode.Uri[]> {
    if (this.#recorded === undefined) await this.#find();
    return [...(this.#recorded?.values() ?? [])];
  }

  /** Reads the record of an article. An article without one, or outside the workspace, has no notes. */
  async read(article: vscode.Uri): Promise<readonly Note[]> {
    const place = placeOf(article);
    if (place === undefined) return [];
    try {
      const record = await this.#store.read(place.uri.toString());
      for (const problem of record.problems) this.#reportOnce(`${place.uri.toString(true)}/${problem}`);
      const before = this.#known.get(article.toString())?.events;
      const isNew =
        before?.length !== record.events.length || before.some(({ id }, at) => record.events[at]?.id !== id);
      if (record.events.length > 0) this.#recorded?.set(article.toString(), article);
      else this.#recorded?.delete(article.toString());
      if (isNew) {
        this.#known.set(article.toString(), { events: record.events, notes: notesOf(record.events) });
        this.#didChange.fire(article);
      }
    } catch (error) {
      this.#reportOnce(`${place.uri.toString(true)} could not be read: ${messageOf(error)}`);
    }
    return this.#known.get(article.toString())?.notes ?? [];
  }

  /**
   * Adds events to the record of an article. They count at once; when the file cannot be written, the user is told and
   * may try again, and they stay in memory meanwhile. Outside a workspace folder there is no place for a record: says so.
   */
  async add(article: vscode.Uri, events: readonly NoteEvent[]): Promise<boolean> {
    const place = placeOf(article);
    if (place === undefined) {
      await vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Open the folder of this article to keep a record of decisions: the record lies beside the articles.',
        ),
      );
      return false;
    }
    if (vscode.workspace.fs.isWritableFileSystem(place.uri.scheme) === false) {
      await vscode.window.showWarningMessage(
        vscode.l10n.t('This folder is read-only here: decisions cannot be kept beside the articles.'),
      );
      return false;
    }
    const folder = place.uri.toString();
    const saved = this.#store.add(folder, events);
    this.#written.set(article.toString(), Date.now());
    // Shown before it is on disk: the store answers with what it was told.
    void this.read(article);
    try {
      await saved;
      await this.#writeFolderFiles(place.folder);
    } catch (error) {
      if (!(error instanceof NotSavedError)) throw error;
      this.#log.error(error.message);
      void this.#offerRetry(article, folder, error.message);
    }
    await this.read(article);
    return true;
  }

  /** Lets the record follow its article, or the records of a folder theirs, to a new name. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [before, after] = [placeOf(from), placeOf(to)];
    if (before === undefined || after === undefined) return;
    const below = `${from.path}/`;
    for (const article of await this.recorded()) {
      const isIt = article.toString() === from.toString();
      if (!isIt && !article.path.startsWith(below)) continue;
      const target = isIt ? to : to.with({ path: `${to.path}/${article.path.slice(below.length)}` });
      await this.#moveOne(article, target);
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #last(article: vscode.Uri): Known {
    const known = this.#known.get(article.toString());
    if (known !== undefined) return known;
    // Ten thousand articles without a record are not looked for one by one.
    if (this.#recorded?.has(article.toString()) === true) {
      this.#known.set(article.toString(), NOTHING);
      void this.read(article);
    }
    return NOTHING;
  }

  async #find(): Promise<void> {
    const records = await vscode.workspace.findFiles(`**/${RECORDS_FOLDER}/**/*.jsonl`, null);
    const found = new Map<string, vscode.Uri>();
    for (const record of records) {
      const article = articleOf(record);
      if (article !== undefined) found.set(article.toString(), article);
    }
    this.#recorded = found;
    for (const article of found.values())
      if (!this.#known.has(article.toString())) this.#didChange.fire(article);
  }

  async #moveOne(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [before, after] = [placeOf(from), placeOf(to)];
    if (before === undefined || after === undefined) return;
    try {
      await this.#store.move(before.uri.toString(), after.uri.toString());
      this.#log.info(`The record of ${from.toString(true)} has followed it to ${to.toString(true)}.`);
    } catch (error) {
      this.#log.error(
        `The record of ${from.toString(true)} did not follow its new name: ${messageOf(error)}`,
      );
    }
    this.#recorded?.delete(from.toString());
    this.#known.delete(from.toString());
    this.#didChange.fire(from);
    await this.read(to);
  }

  async #offerRetry(article: vscode.Uri, folder: string, message: string): Promise<void> {
    const again = vscode.l10n.t('Try Again');
    if ((await vscode.window.showErrorMessage(message, again)) !== again) return;
    try {
      await this.#store.saveAgain(folder);
      await this.read(article);
    } catch (error) {
      void this.#offerRetry(article, folder, messageOf(error));
    }
  }

  async #rereadRecord(record: vscode.Uri): Promise<void> {
    const article = articleOf(record);
    if (article === undefined) return;
    this.#recorded?.set(article.toString(), article);
    const written = this.#written.get(article.toString());
    // Another window may have replaced the file just when this one did: what it lacks is put back. Later changes are
    // somebody's will: a branch that was checked out has its own record.
    if (written !== undefined && Date.now() - written < AT_THE_SAME_TIME) {
      const folder = placeOf(article)?.uri.toString();
      if (folder !== undefined)
        await this.#store.putBack(folder).catch((error: unknown) => this.#log.error(messageOf(error)));
    }
    await this.read(article);
  }

  #rereadFolder(folder: vscode.Uri): void {
    const article = articleOf(vscode.Uri.joinPath(folder, 'anybody.jsonl'));
    if (article !== undefined && this.#known.has(article.toString())) void this.read(article);
  }

  async #rereadBelow(folder: vscode.Uri): Promise<void> {
    for (const article of await this.recorded()) {
      const place = placeOf(article)?.uri.path;
      if (place !== undefined && `${place}/`.startsWith(`${folder.path}/`)) await this.read(article);
    }
  }

  async #writeFolderFiles({ uri }: vscode.WorkspaceFolder): Promise<void> {
    for (const [name, text] of Object.entries(DESK_FOLDER_FILES)) {
      const file = vscode.Uri.joinPath(uri, DESK_FOLDER, name);
      if (!(await exists(file))) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    }
  }

  #reportOnce(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.#log.warn(message);
  }
}

function placeOf(article: vscode.Uri): RecordPlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  if (folder === undefined) return undefined;
  const path = vscode.workspace.asRelativePath(article, false);
  return { folder, uri: vscode.Uri.joinPath(folder.uri, ...recordFolderOf(path).split('/')) };
}

function articleOf(record: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(record);
  const article = folder && articleOfRecord(vscode.workspace.asRelativePath(record, false));
  return folder === undefined || article === undefined
    ? undefined
    : vscode.Uri.joinPath(folder.uri, ...article.split('/'));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
