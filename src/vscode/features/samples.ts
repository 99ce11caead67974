// Where a new user looks: the sample folder (a copy that the user may write in), the walkthrough and the log.

import * as vscode from 'vscode';
import type { Feature } from '../host';

export const samples: Feature = ({ context, log }) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.showLog', () => log.show()),
    vscode.commands.registerCommand('copydesk.openSamples', async () => {
      const target = vscode.Uri.joinPath(context.globalStorageUri, 'samples');
      const source = vscode.Uri.joinPath(context.extensionUri, 'samples');
      try {
        await vscode.workspace.fs.createDirectory(context.globalStorageUri);
        // A copy that was written in before is kept: whatever the user tried in it is theirs.
        await vscode.workspace.fs.copy(source, target, { overwrite: false });
      } catch (error) {
        if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileExists') throw error;
      }
      await vscode.commands.executeCommand('vscode.openFolder', target, { forceReuseWindow: false });
    }),
    vscode.commands.registerCommand('copydesk.openWalkthrough', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#copydesk.start`,
        false,
      ),
    ),
  );
