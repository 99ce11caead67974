// Which name a command means: that of a link in a hover, of a row in the Entities view, or the one at the cursor.

import * as vscode from 'vscode';
import type { NameType } from '../entities/entity';
import { entityAt } from './features/hovers';
import type { Host } from './host';
import type { EntitiesTreeNode } from './trees/entitiesTree';

export interface NameTarget {
  /** The article, or one of those that name it. */
  readonly article: vscode.Uri;
  readonly name: string;
  readonly type: NameType;
  /** The mention itself, where one was pointed at. */
  readonly mention:
    | { readonly text: string; readonly words: string; readonly start: number; readonly end: number }
    | undefined;
  /** Whether the article itself was pointed at, and not only the name. */
  readonly inArticle: boolean;
}

/** The name that is meant; undefined where there is none. */
export async function targetOf(
  host: Host,
  place: EntitiesTreeNode | string | undefined,
  start: unknown,
  end: unknown,
): Promise<NameTarget | undefined> {
  if (typeof place === 'string' && typeof start === 'number' && typeof end === 'number') {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place));
    return targetAt(host, document, Math.floor((start + end) / 2));
  }
  if (typeof place === 'object' && 'kind' in place) return targetOfRow(place);
  const editor = vscode.window.activeTextEditor;
  return editor && targetAt(host, editor.document, editor.document.offsetAt(editor.selection.active));
}

function targetOfRow(node: EntitiesTreeNode): NameTarget | undefined {
  if (node.kind === 'place') {
    const { name, type } = node.entity;
    return { article: node.uri, name, type, mention: undefined, inArticle: true };
  }
  const first = node.kind === 'name' ? node.places[0] : undefined;
  if (first === undefined || node.kind !== 'name') return undefined;
  return { article: first.uri, name: node.name, type: node.type, mention: undefined, inArticle: false };
}

async function targetAt(
  host: Host,
  document: vscode.TextDocument,
  offset: number,
): Promise<NameTarget | undefined> {
  const latest = await host.analyses.soon(document);
  const found = latest && entityAt(latest, offset);
  if (latest === undefined || found === undefined || found.entity.value !== null) return undefined;
  const { start, end } = found.mention;
  const words = latest.text.slice(start, end);
  return {
    article: document.uri,
    name: found.entity.name,
    type: found.entity.type as NameType,
    mention: { text: latest.text, words, start, end },
    inArticle: true,
  };
}
