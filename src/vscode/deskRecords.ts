// The desk's record in the workspace: reads and saves it through VS Code's file system, and tells who listens.

import * as vscode from 'vscode';
import { notesOf, type Note, type NoteEvent } from '../notes/note';
import { articleOfRecord, DESK_FOLDER, GIT_ATTRIBUTES, recordPathOf } from '../notes/place';
import { NotSavedError, RecordStore, type RecordFiles } from '../notes/store';

/** Where the record of an article lies. */
interface RecordPlace {
  readonly folder: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
}

/** The notes of every article, kept current with the files. */
export class DeskRecords implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #store: RecordStore;
  readonly #notes = new Map<string, readonly Note[]>();
  readonly #reported = new Set<string>();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];

  /** Fires with the article whose record has changed. */
  readonly onDidChange = this.#didChange.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#store = new RecordStore(workspaceFiles());
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${DESK_FOLDER}/record/**/*.jsonl`);
    const reread = (record: vscode.Uri): void => void this.#rereadRecord(record);
    this.#disposables = [
      this.#didChange,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#follow(oldUri, newUri);
      }),
    ];
  }

  /** The notes of an article as last read; empty until they are, and then onDidChange fires. */
  notes(article: vscode.Uri): readonly Note[] {
    const known = this.#notes.get(article.toString());
    if (known === undefined) void this.read(article);
    return known ?? [];
  }

  /** Reads the record of an article. An article without one, or outside the workspace, has no notes. */
  async read(article: vscode.Uri): Promise<readonly Note[]> {
    const place = placeOf(article);
    if (place === undefined) return [];
    try {
      const record = await this.#store.read(place.uri.toString());
      for (const problem of record.problems) this.#reportOnce(`${place.uri.toString(true)}: ${problem}`);
      return this.#keep(article, notesOf(record.events));
    } catch (error) {
      this.#reportOnce(`${place.uri.toString(true)} could not be read: ${messageOf(error)}`);
      return this.#notes.get(article.toString()) ?? [];
    }
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
    const path = place.uri.toString();
    const saved = this.#store.add(path, events);
    // Shown before it is on disk: the store answers with what it was told.
    void this.read(article);
    try {
      await saved;
      await this.#writeGitAttributes(place.folder);
    } catch (error) {
      if (!(error instanceof NotSavedError)) throw error;
      this.#log.error(error.message);
      void this.#offerRetry(article, path, error.message);
    }
    await this.read(article);
    return true;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #offerRetry(article: vscode.Uri, path: string, message: string): Promise<void> {
    const again = vscode.l10n.t('Try Again');
    if ((await vscode.window.showErrorMessage(message, again)) !== again) return;
    try {
      await this.#store.saveAgain(path);
      await this.read(article);
    } catch (error) {
      void this.#offerRetry(article, path, messageOf(error));
    }
  }

  async #rereadRecord(record: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(record);
    const article = folder && articleOfRecord(vscode.workspace.asRelativePath(record, false));
    if (folder === undefined || article === undefined) return;
    const uri = vscode.Uri.joinPath(folder.uri, ...article.split('/'));
    await this.read(uri);
    // Another window may have written over ours: what is missing is put back.
    await this.#store
      .saveAgain(record.toString())
      .catch((error: unknown) => this.#log.error(messageOf(error)));
  }

  async #follow(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [before, after] = [placeOf(from), placeOf(to)];
    if (before === undefined || after === undefined || !(await exists(before.uri))) return;
    try {
      await this.#store.move(before.uri.toString(), after.uri.toString(), async (path) => {
        await vscode.workspace.fs.delete(vscode.Uri.parse(path), { useTrash: true });
      });
    } catch (error) {
      this.#log.error(
        `The record of ${from.toString(true)} did not follow its new name: ${messageOf(error)}`,
      );
    }
    this.#notes.delete(from.toString());
    await this.read(to);
  }

  async #writeGitAttributes({ uri }: vscode.WorkspaceFolder): Promise<void> {
    const attributes = vscode.Uri.joinPath(uri, DESK_FOLDER, '.gitattributes');
    if (await exists(attributes)) return;
    await vscode.workspace.fs.writeFile(attributes, new TextEncoder().encode(GIT_ATTRIBUTES));
  }

  #keep(article: vscode.Uri, notes: readonly Note[]): readonly Note[] {
    this.#notes.set(article.toString(), notes);
    this.#didChange.fire(article);
    return notes;
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
  return { folder, uri: vscode.Uri.joinPath(folder.uri, ...recordPathOf(path).split('/')) };
}

/** VS Code's file system as the store wants it. A new file takes the old one's place by being renamed over it. */
function workspaceFiles(): RecordFiles {
  const { fs } = vscode.workspace;
  return {
    async read(path) {
      const uri = vscode.Uri.parse(path);
      try {
        return new TextDecoder().decode(await fs.readFile(uri));
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
        throw error;
      }
    },
    async replace(path, text) {
      const uri = vscode.Uri.parse(path);
      const temporary = uri.with({ path: `${uri.path}.${Math.random().toString(36).slice(2, 10)}.tmp` });
      try {
        await fs.writeFile(temporary, new TextEncoder().encode(text));
        await fs.rename(temporary, uri, { overwrite: true });
      } catch (error) {
        await Promise.resolve(fs.delete(temporary)).catch(() => undefined);
        throw error;
      }
    },
  };
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
