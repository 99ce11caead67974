// The desk's corrections of names, one file a workspace folder: kept current with the files, and added to in one step.

import * as vscode from 'vscode';
import { correctionsFor, type Correction } from '../entities/corrections/correction';
import {
  CORRECTIONS_FILE,
  NO_CORRECTIONS,
  readCorrections,
  withCorrection,
  withoutCorrection,
  writeCorrections,
  type CorrectionFile,
} from '../entities/corrections/correctionFile';
import { DESK_FOLDER } from '../notes/place';
import type { RecordFiles } from '../notes/store';
import { pathInFolder } from './asking';
import { recordFilesFor } from './recordFiles';

export class NameCorrections implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #disk: RecordFiles;
  /** By the workspace folder's address. */
  readonly #files = new Map<string, CorrectionFile>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  /** One change after the other: each begins with what the one before has written. */
  #turn: Promise<unknown> = Promise.resolve();

  /** Fires when a file of corrections has been read, changed or deleted, by whomever. */
  readonly onDidChange = this.#didChange.event;

  constructor(log: vscode.LogOutputChannel, disk: RecordFiles | undefined) {
    this.#log = log;
    this.#disk = recordFilesFor(disk);
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${DESK_FOLDER}/${CORRECTIONS_FILE}`);
    const reread = (file: vscode.Uri): void => void this.#read(vscode.workspace.getWorkspaceFolder(file));
    this.#disposables = [
      this.#didChange,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const folder of added) void this.#read(folder);
      }),
    ];
    for (const folder of vscode.workspace.workspaceFolders ?? []) void this.#read(folder);
  }

  /** The corrections that hold in an article; none outside of the workspace. */
  correctionsFor(article: vscode.Uri): readonly Correction[] {
    const all = this.allFor(article);
    return all.length === 0 ? all : correctionsFor(all, pathInFolder(article));
  }

  /** All corrections of the folder that an article lies in, in the order in which they were made. */
  allFor(article: vscode.Uri): readonly Correction[] {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    return (folder && this.#files.get(folder.uri.toString())?.corrections) ?? [];
  }

  /** Adds a correction to the file of the article's folder. False where it could not be saved; then the user knows why. */
  add(article: vscode.Uri, correction: Correction): Promise<boolean> {
    return this.#change(article, (file) => withCorrection(file, correction));
  }

  /** Takes a correction back. False where it could not be saved; then the user knows why. */
  remove(article: vscode.Uri, id: string): Promise<boolean> {
    return this.#change(article, (file) => withoutCorrection(file, id));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #change(article: vscode.Uri, change: (file: CorrectionFile) => CorrectionFile): Promise<boolean> {
    const turn = this.#turn.then(() => this.#changeNow(article, change));
    this.#turn = turn;
    return turn;
  }

  async #changeNow(article: vscode.Uri, change: (file: CorrectionFile) => CorrectionFile): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    if (folder === undefined) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Open the folder of this article to correct names: the corrections lie beside the articles.',
        ),
      );
      return false;
    }
    const uri = fileOf(folder);
    try {
      // What lies there now counts, not what was read before: git or another window may have changed it.
      const text = (await this.#disk.read(uri.toString())) ?? '';
      const file = readCorrections(text);
      if (!file.isWritable) {
        const reason = `${vscode.workspace.asRelativePath(uri)}: ${file.problems.join(' ')}`;
        void offerFile(vscode.l10n.t('The correction was not saved. {0}', reason), uri);
        return false;
      }
      const changed = change(file);
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder.uri, DESK_FOLDER));
      await this.#disk.replace(uri.toString(), writeCorrections(changed));
      this.#keep(folder, changed);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`${uri.toString(true)} could not be saved: ${reason}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('The correction was not saved. {0}', reason));
      return false;
    }
  }

  async #read(folder: vscode.WorkspaceFolder | undefined): Promise<void> {
    if (folder === undefined) return;
    const uri = fileOf(folder);
    try {
      const text = await this.#disk.read(uri.toString());
      const file = text === undefined ? NO_CORRECTIONS : readCorrections(text);
      const known = this.#files.get(folder.uri.toString()) ?? NO_CORRECTIONS;
      // The watcher tells of what this window has written, too.
      if (writeCorrections(file) === writeCorrections(known) && file.isWritable === known.isWritable) return;
      for (const problem of file.problems) this.#log.warn(`${uri.toString(true)}: ${problem}`);
      this.#keep(folder, file);
    } catch (error) {
      this.#log.warn(`${uri.toString(true)} could not be read: ${String(error)}`);
    }
  }

  #keep(folder: vscode.WorkspaceFolder, file: CorrectionFile): void {
    this.#files.set(folder.uri.toString(), file);
    this.#didChange.fire();
  }
}

function fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, DESK_FOLDER, CORRECTIONS_FILE);
}

async function offerFile(message: string, uri: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  if ((await vscode.window.showErrorMessage(message, open)) === open)
    await vscode.window.showTextDocument(uri);
}
