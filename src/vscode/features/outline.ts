// The outline and breadcrumbs of an article, and its names among the symbols of the workspace.

import * as vscode from 'vscode';
import type { Block } from '../../text/article';
import { rangeOf, shortened } from '../convert';
import type { Feature } from '../host';
import { partName } from '../marks/partNames';

const LABELS: Readonly<Partial<Record<Block['kind'], vscode.SymbolKind>>> = {
  headline: vscode.SymbolKind.File,
  deck: vscode.SymbolKind.String,
  byline: vscode.SymbolKind.Field,
  dateline: vscode.SymbolKind.Field,
  date: vscode.SymbolKind.Field,
  subhead: vscode.SymbolKind.Namespace,
  paragraph: vscode.SymbolKind.String,
  quote: vscode.SymbolKind.String,
  list: vscode.SymbolKind.Array,
  caption: vscode.SymbolKind.Field,
  credit: vscode.SymbolKind.Field,
};

export const outline: Feature = (host) =>
  vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      '*',
      {
        async provideDocumentSymbols(document) {
          const latest = await host.analyses.soon(document);
          if (latest === undefined) return undefined;
          const top: vscode.DocumentSymbol[] = [];
          let section: vscode.DocumentSymbol | undefined;
          for (const block of latest.analysis.article.blocks) {
            const kind = LABELS[block.kind];
            if (kind === undefined || block.end <= block.start) continue;
            const range = rangeOf(document, block);
            const name = shortened(latest.text.slice(block.start, block.end), 60) || block.kind;
            const symbol = new vscode.DocumentSymbol(name, partName(block.kind), kind, range, range);
            if (block.kind === 'subhead') {
              section = symbol;
              top.push(symbol);
            } else if (section === undefined) {
              top.push(symbol);
            } else {
              section.children.push(symbol);
              section.range = section.range.union(range);
            }
          }
          return top;
        },
      },
      { label: 'Copydesk' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        const words = query.toLowerCase();
        return host.library.articles.flatMap(({ uri, summary }) =>
          (summary?.entities ?? [])
            .filter(({ name }) => name.toLowerCase().includes(words))
            .map(
              ({ name, type }) =>
                new vscode.SymbolInformation(
                  name,
                  KINDS[type] ?? vscode.SymbolKind.Object,
                  summary?.headline ?? '',
                  new vscode.Location(uri, new vscode.Position(0, 0)),
                ),
            ),
        );
      },
      async resolveWorkspaceSymbol(symbol) {
        const document = await vscode.workspace.openTextDocument(symbol.location.uri);
        const first = (await host.analyses.soon(document))?.analysis.entities.find(
          ({ name }) => name === symbol.name,
        )?.mentions[0];
        if (first !== undefined)
          symbol.location = new vscode.Location(document.uri, rangeOf(document, first));
        return symbol;
      },
    }),
  );

const KINDS: Readonly<Record<string, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organisation: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
};
