// Editor habits for names: go to definition (first mention), references, highlights, rename and completion.

import * as vscode from 'vscode';
import type { Entity } from '../../entities/entity';
import { renameEdits } from '../../entities/rename';
import type { DocumentAnalysis } from '../analyses';
import { rangeOf } from '../convert';
import type { Feature, Host } from '../host';
import { entityAt, typeName } from './hovers';

export const names: Feature = (host) => {
  const named = (document: vscode.TextDocument, position: vscode.Position) => {
    const latest = host.analyses.now(document);
    const found = latest && entityAt(latest, document.offsetAt(position));
    return latest === undefined || found === undefined || found.entity.value !== null
      ? undefined
      : { latest, ...found };
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider('*', {
      provideDefinition(document, position) {
        const first = named(document, position)?.entity.mentions[0];
        return first && new vscode.Location(document.uri, rangeOf(document, first));
      },
    }),
    vscode.languages.registerReferenceProvider('*', {
      async provideReferences(document, position) {
        const found = named(document, position);
        if (found === undefined) return undefined;
        const here = found.entity.mentions.map(
          (mention) => new vscode.Location(document.uri, rangeOf(document, mention)),
        );
        return [...here, ...(await elsewhere(host, document, found.entity))];
      },
    }),
    // A pattern counts for more than "*", with which VS Code’s own highlights of equal words are registered.
    vscode.languages.registerDocumentHighlightProvider(
      { pattern: '**' },
      {
        provideDocumentHighlights(document, position) {
          return named(document, position)?.entity.mentions.map(
            (mention) =>
              new vscode.DocumentHighlight(rangeOf(document, mention), vscode.DocumentHighlightKind.Text),
          );
        },
      },
    ),
    vscode.languages.registerRenameProvider('*', {
      prepareRename(document, position) {
        const found = named(document, position);
        if (found === undefined) throw new Error(vscode.l10n.t('There is no name here.'));
        return { range: rangeOf(document, found.mention), placeholder: wordsOf(found.latest, found.mention) };
      },
      provideRenameEdits(document, position, newName) {
        const found = named(document, position);
        if (found === undefined) return undefined;
        const edit = new vscode.WorkspaceEdit();
        const old = wordsOf(found.latest, found.mention);
        for (const { newText, ...span } of renameEdits(found.latest.text, found.entity, old, newName))
          edit.replace(document.uri, rangeOf(document, span), newText);
        return edit;
      },
    }),
    vscode.languages.registerCompletionItemProvider(['plaintext', 'markdown'], {
      provideCompletionItems(document, position) {
        const typed = document.getText(document.getWordRangeAtPosition(position));
        // Names are offered once a capital letter is typed: in running text nothing else should pop up.
        if (!/^\p{Lu}/u.test(typed)) return undefined;
        return knownNames(host, document).map(({ name, detail }) => {
          const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Reference);
          item.detail = detail;
          return item;
        });
      },
    }),
  );
};

function wordsOf(
  { text }: DocumentAnalysis,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(start, end);
}

/** The mentions of the same name in the other articles, as far as the index has them: their first places. */
async function elsewhere(
  host: Host,
  document: vscode.TextDocument,
  entity: Entity,
): Promise<vscode.Location[]> {
  const locations: vscode.Location[] = [];
  for (const { uri, summary } of host.library.articles) {
    if (uri.toString() === document.uri.toString()) continue;
    const same = summary?.entities.find(({ name, type }) => name === entity.name && type === entity.type);
    if (same === undefined) continue;
    const other = await vscode.workspace.openTextDocument(uri);
    const mentions =
      host.analyses
        .now(other)
        ?.analysis.entities.find(({ name, type }) => name === entity.name && type === entity.type)
        ?.mentions ?? [];
    for (const mention of mentions) locations.push(new vscode.Location(uri, rangeOf(other, mention)));
  }
  return locations;
}

function knownNames(
  host: Host,
  document: vscode.TextDocument,
): readonly { readonly name: string; readonly detail: string }[] {
  const known = new Map<string, string>();
  for (const entity of host.analyses.last(document.uri)?.analysis.entities ?? []) {
    if (entity.value === null) known.set(entity.name, entity.roles[0] ?? typeName(entity));
  }
  for (const { summary } of host.library.articles) {
    for (const { name, roles, type } of summary?.entities ?? []) {
      if (!known.has(name)) known.set(name, roles[0] ?? vscode.l10n.t(type));
    }
  }
  return [...known].map(([name, detail]) => ({ name, detail }));
}
