// The files of records through VS Code's own file system: for browsers and for folders that lie on no disk.

import * as vscode from 'vscode';
import type { RecordFiles } from '../notes/store';

/** Paths are URIs. There is no way here to add to a file: it is replaced, by a new one that is renamed over it. */
const workspaceRecordFiles: RecordFiles = {
  async list(folder) {
    try {
      return (await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder))).map(([name]) => name);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },

  async read(path) {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(path)));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async replace(path, text) {
    const { fs } = vscode.workspace;
    const uri = vscode.Uri.parse(path);
    const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
    try {
      await fs.writeFile(temporary, new TextEncoder().encode(text));
      await fs.rename(temporary, uri, { overwrite: true });
    } catch (error) {
      await Promise.resolve(fs.delete(temporary)).catch(() => undefined);
      throw error;
    }
  },

  append: () => Promise.resolve(false),

  async remove(path) {
    await vscode.workspace.fs.delete(vscode.Uri.parse(path), { useTrash: false });
  },
};

/** For each path the files that suit it: the machine's own disk where there is one, VS Code's file system otherwise. */
export function recordFilesFor(disk: RecordFiles | undefined): RecordFiles {
  const on = <T>(path: string, work: (files: RecordFiles, path: string) => T): T => {
    const uri = vscode.Uri.parse(path);
    return disk !== undefined && uri.scheme === 'file'
      ? work(disk, uri.fsPath)
      : work(workspaceRecordFiles, path);
  };
  return {
    list: (folder) => on(folder, (files, path) => files.list(path)),
    read: (file) => on(file, (files, path) => files.read(path)),
    replace: (file, text) => on(file, (files, path) => files.replace(path, text)),
    append: (file, lines) => on(file, (files, path) => files.append(path, lines)),
    remove: (file) => on(file, (files, path) => files.remove(path)),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
