// Inlay hints: the speaker behind "he said", and the calendar date of a relative day. Off at first.

import * as vscode from 'vscode';
import { overlaps } from '../../base/span';
import { spanOf } from '../convert';
import type { Feature } from '../host';
import { setting } from '../settings';

export const inlayHints: Feature = (host) => {
  const didChange = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    didChange,
    host.analyses.onDidChange(() => didChange.fire()),
    vscode.languages.registerInlayHintsProvider('*', {
      onDidChangeInlayHints: didChange.event,
      provideInlayHints(document, range) {
        const latest = host.analyses.latest(document);
        if (latest === undefined) return [];
        const visible = spanOf(document, range);
        const { entities, quotations } = latest.analysis;
        const hints: vscode.InlayHint[] = [];
        const add = (offset: number, label: string): void => {
          const hint = new vscode.InlayHint(document.positionAt(offset), label);
          hint.paddingLeft = true;
          hints.push(hint);
        };
        if (setting('inlayHints.dates', document.uri)) {
          for (const { value, mentions } of entities) {
            if (value?.kind !== 'date' || !value.relative || value.iso === null) continue;
            for (const mention of mentions) if (overlaps(mention, visible)) add(mention.end, value.iso);
          }
        }
        if (setting('inlayHints.speakers', document.uri)) {
          for (const { speaker, source } of quotations) {
            const who = entities.find(({ id }) => id === speaker);
            if (who === undefined || source === null || !overlaps(source, visible)) continue;
            // "Ms Quill said" needs no hint; "she said" does.
            if (!names(latest.text.slice(source.start, source.end), who.name)) add(source.end, who.name);
          }
        }
        return hints;
      },
    }),
  );
};

/** Whether words hold a part of a name in whole words: "Ms Quill" holds one of "Anna Quill". */
function names(words: string, name: string): boolean {
  const parts = new Set(name.split(/\s+/).filter((part) => part.length > 2));
  return words.split(/[^\p{L}\p{N}'’-]+/u).some((word) => parts.has(word.replace(/['’]s?$/, '')));
}
