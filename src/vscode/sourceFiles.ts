// The files that claims were checked against: whether they are still there, and still the same.

import * as vscode from 'vscode';
import type { Source } from '../notes/source';

/** The SHA-256 of a file in hexadecimal; undefined where it cannot be read. */
export async function fingerprint(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

export type SourceState = 'same' | 'changed' | 'missing';

/** What has become of source files, as last looked at. */
export class SourceFiles implements vscode.Disposable {
  readonly #states = new Map<string, { readonly signature: string; readonly sha256: string | undefined }>();
  readonly #didChange = new vscode.EventEmitter<void>();

  /** Fires when a file turned out to be another one, or gone, or back. */
  readonly onDidChange = this.#didChange.event;

  /** What is known of a source's file; undefined for a source without one. Looks again in the background. */
  stateOf(article: vscode.Uri, source: Source): SourceState | undefined {
    const uri = fileOf(article, source);
    if (uri === undefined || source.sha256 === undefined) return undefined;
    void this.#look(uri);
    const known = this.#states.get(uri.toString());
    if (known === undefined) return 'same';
    return known.sha256 === undefined ? 'missing' : known.sha256 === source.sha256 ? 'same' : 'changed';
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  async #look(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const before = this.#states.get(key);
    const signature = await signatureOf(uri);
    // A file with its old size and time has not been read again: a source may be a large one.
    if (before?.signature === signature) return;
    const sha256 = signature === '' ? undefined : await fingerprint(uri);
    this.#states.set(key, { signature, sha256 });
    if (before?.sha256 !== sha256 || before === undefined) this.#didChange.fire();
  }
}

function fileOf(article: vscode.Uri, { file }: Source): vscode.Uri | undefined {
  if (file === undefined) return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(article);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(file)) return vscode.Uri.parse(file);
  return folder && vscode.Uri.joinPath(folder.uri, ...file.split('/'));
}

async function signatureOf(uri: vscode.Uri): Promise<string> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return `${size} ${mtime}`;
  } catch {
    return '';
  }
}
