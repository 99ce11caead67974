// Badges in the Articles view: how many queries are open stays in sight when a long headline takes all the room.

import * as vscode from 'vscode';
import { progressOf } from '../claimRows';
import { gathered } from '../gather';
import type { Feature } from '../host';
import { ARTICLE_ROWS, COLOURS } from '../ids';

export const articleBadges: Feature = (host) => {
  const didChange = new vscode.EventEmitter<undefined>();
  const update = gathered(() => didChange.fire(undefined));
  return vscode.Disposable.from(
    didChange,
    update,
    host.library.onDidChange(update),
    host.records.onDidChange(update),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: didChange.event,
      provideFileDecoration(uri) {
        if (uri.scheme !== ARTICLE_ROWS) return undefined;
        const article = host.library.article(vscode.Uri.parse(uri.query));
        if (article?.summary === undefined) return undefined;
        const { claims, checked, queries } = progressOf(article.summary, host.records.notes(article.uri));
        if (claims > 0 && checked === claims) {
          return {
            badge: '✓',
            tooltip: vscode.l10n.t('All claims checked'),
            color: new vscode.ThemeColor(COLOURS.verified),
          };
        }
        if (queries === 0) return undefined;
        return {
          badge: queries > 99 ? '99' : String(queries),
          tooltip: queries === 1 ? vscode.l10n.t('1 open query') : vscode.l10n.t('{0} open queries', queries),
        };
      },
    }),
  );
};
