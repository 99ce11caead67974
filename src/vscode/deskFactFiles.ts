// The desk's own facts, one file a workspace folder, kept current with the files.

import * as vscode from 'vscode';
import { FACTS_FILE, NO_DESK_FACTS, readDeskFacts, type DeskFacts } from '../claims/facts/deskFacts';
import { DESK_FOLDER } from '../notes/place';

export class DeskFactFiles implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  /** By the workspace folder's address. */
  readonly #facts = new Map<string, DeskFacts>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];

  /** Fires when a file of facts has been read, changed or deleted. */
  readonly onDidChange = this.#didChange.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${DESK_FOLDER}/${FACTS_FILE}`);
    const reread = (file: vscode.Uri): void => void this.#readFor(vscode.workspace.getWorkspaceFolder(file));
    this.#disposables = [
      this.#didChange,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const folder of added) void this.#readFor(folder);
      }),
    ];
    for (const folder of vscode.workspace.workspaceFolders ?? []) void this.#readFor(folder);
  }

  /** The facts of the folder that a document lies in; none for one outside the workspace. */
  factsFor(document: vscode.Uri): DeskFacts {
    const folder = vscode.workspace.getWorkspaceFolder(document);
    return (folder && this.#facts.get(folder.uri.toString())) ?? NO_DESK_FACTS;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #readFor(folder: vscode.WorkspaceFolder | undefined): Promise<void> {
    if (folder === undefined) return;
    const file = vscode.Uri.joinPath(folder.uri, DESK_FOLDER, FACTS_FILE);
    const key = folder.uri.toString();
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(file);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
        this.#log.warn(`${file.toString(true)} could not be read: ${String(error)}`);
      }
      if (this.#facts.delete(key)) this.#didChange.fire();
      return;
    }
    const { facts, problems } = readDeskFacts(new TextDecoder().decode(bytes));
    for (const problem of problems) this.#log.warn(`${file.toString(true)}: ${problem}`);
    this.#facts.set(key, facts);
    this.#didChange.fire();
  }
}
