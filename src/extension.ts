// The extension's entry in VS Code on the desktop and on remote machines.
import type { ExtensionContext } from 'vscode';

export function activate(_context: ExtensionContext): void {}
