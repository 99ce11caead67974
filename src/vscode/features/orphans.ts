// Decisions whose words are gone: attach them to other words, or drop them. Nothing is ever attached by itself.

import * as vscode from 'vscode';
import { readForAnchors } from '../../notes/anchorText';
import { findAnchor } from '../../notes/anchor';
import { shortened } from '../convert';
import type { OrphanNode } from '../claimNode';
import type { Feature, Host } from '../host';
import { targetAt } from '../deciding/targets';

export const orphans: Feature = (host) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(
      'copydesk.reattachNote',
      (node?: OrphanNode) => node && reattach(host, node),
    ),
    vscode.commands.registerCommand(
      'copydesk.dropNote',
      (node?: OrphanNode) => node && host.deciding.sayOf(node.uri, node.note.id, { type: 'dropped' }),
    ),
  );

async function reattach(host: Host, { uri, note }: OrphanNode): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const anchor = findAnchor(note.selector, readForAnchors(text));
  const candidates = anchor.status === 'orphaned' ? anchor.candidates : [anchor];
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const chosen = editor?.selection.isEmpty === false ? editor.selection : undefined;
  const places = [
    ...(chosen === undefined
      ? []
      : [{ start: document.offsetAt(chosen.start), end: document.offsetAt(chosen.end), isChosen: true }]),
    ...candidates.map(({ start, end }) => ({ start, end, isChosen: false })),
  ];
  if (places.length === 0) {
    await vscode.window.showTextDocument(document);
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No words of the article come into question. Select those that the decision is about, and try again.',
      ),
    );
    return;
  }
  const items = places.map((place) => ({
    label: shortened(text.slice(place.start, place.end), 90),
    description: place.isChosen
      ? vscode.l10n.t('the selected words')
      : vscode.l10n.t('line {0}', document.positionAt(place.start).line + 1),
    place,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: shortened(note.selector.exact, 70),
    placeHolder: vscode.l10n.t('To which words does this decision belong?'),
  });
  if (picked === undefined) return;
  const target = targetAt(host, document, picked.place);
  await host.deciding.say([{ ...target, note }], () => ({ type: 'reattached' }));
}
