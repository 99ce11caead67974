// The fact-check sheet of one article in its panel: sends it pages, and carries out what the reader asks for.

import * as vscode from 'vscode';
import type { Span } from '../base/span';
import { safeLink } from '../report/escape';
import { pageOf, type SheetPage } from '../report/sheetPage';
import type { Sheet } from '../report/sheet';
import { readFromSheet, type FromSheet, type ToSheet } from '../webview/protocol';
import { WORDS, type Words } from '../webview/words';
import type { DocumentAnalysis } from './analyses';
import type { ClaimNode } from './claimNode';
import { rowsOfSheet } from './claimRows';
import { rangeOf } from './convert';
import { gathered } from './gather';
import type { Host } from './host';
import { SHEET_PANEL } from './ids';
import { sheetHtml } from './sheetHtml';
import { rowAt, sheetOf } from './sheets';

/** What the panel shows at the moment. */
interface Shown {
  readonly latest: DocumentAnalysis;
  readonly sheet: Sheet;
  readonly page: SheetPage;
}

export class SheetPanel implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #host: Host;
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: vscode.Disposable[];
  readonly #begun = performance.now();
  #isReady = false;
  #shown: Shown | undefined;
  /** The row to go to once there is a page. */
  #asked: number | undefined;

  /** Takes over a panel that VS Code has made or kept. `closed` is called when the reader closes it. */
  constructor(host: Host, uri: vscode.Uri, panel: vscode.WebviewPanel, closed: () => void) {
    this.uri = uri;
    this.#host = host;
    this.#panel = panel;
    const update = gathered(() => void this.#update());
    const isOurs = (changed: vscode.Uri): boolean => changed.toString() === uri.toString();
    this.#disposables = [
      update,
      panel.webview.onDidReceiveMessage((message: unknown) => this.#take(readFromSheet(message))),
      panel.onDidDispose(() => {
        this.#dispose();
        closed();
      }),
      host.analyses.onDidChange((changed) => isOurs(changed) && update()),
      host.records.onDidChange((changed) => isOurs(changed) && update()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [first] = selections;
        if (isOurs(textEditor.document.uri) && first !== undefined)
          this.#point(textEditor.document, first.active, false);
      }),
    ];
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    panel.title = vscode.l10n.t('Sheet: {0}', file);
    panel.iconPath = vscode.Uri.joinPath(host.context.extensionUri, 'media/copydesk.svg');
    const { extensionUri } = host.context;
    panel.webview.options = { enableScripts: true, localResourceRoots: roots(extensionUri) };
    panel.webview.html = sheetHtml(panel.webview, extensionUri, uri);
  }

  /** Brings the panel to the front; `offset` (UTF-16 code units) is where the reader wants to be. */
  reveal(offset?: number): void {
    this.#panel.reveal(undefined, offset === undefined);
    this.#asked = offset;
    this.#goToAsked();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #post(message: ToSheet): void {
    void this.#panel.webview.postMessage(message);
  }

  async #update(): Promise<void> {
    if (!this.#isReady) return;
    try {
      const document = await vscode.workspace.openTextDocument(this.uri);
      const latest = await this.#host.analyses.soon(document);
      if (latest === undefined) {
        this.#post({
          kind: 'nothing',
          why: vscode.l10n.t('This file is not among the articles of the desk.'),
        });
        return;
      }
      const sheet = sheetOf(this.#host, latest);
      if (this.#shown?.sheet === sheet) return;
      const page = pageOf(latest.text, latest.analysis, sheet);
      this.#shown = { latest, sheet, page };
      this.#post({ kind: 'page', page, words: wordsNow(), language: vscode.env.language });
      this.#goToAsked();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#post({ kind: 'nothing', why: vscode.l10n.t('The article cannot be read: {0}', why) });
    }
  }

  #goToAsked(): void {
    if (this.#asked === undefined || this.#shown === undefined) return;
    const { document } = this.#shown.latest;
    this.#point(document, document.positionAt(this.#asked), true);
    this.#asked = undefined;
  }

  #point(document: vscode.TextDocument, position: vscode.Position, isAsked: boolean): void {
    if (this.#shown === undefined || document.version !== this.#shown.latest.version) return;
    const { sheet, page } = this.#shown;
    const row = rowAt(sheet, document.offsetAt(position));
    const key = row === undefined ? null : (page.rows[sheet.rows.indexOf(row)]?.key ?? null);
    this.#post({ kind: 'here', key, isAsked });
  }

  #take(message: FromSheet | undefined): void {
    if (message === undefined) {
      this.#host.log.warn('The fact-check sheet asked for something that this version does not know.');
      return;
    }
    void this.#carryOut(message).then(undefined, (error: unknown) => {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    });
  }

  async #carryOut(message: FromSheet): Promise<void> {
    const uri = this.uri.toString();
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        this.#shown = undefined;
        return this.#update();
      case 'drawn':
        this.#host.log.info(
          `The sheet of ${this.uri.path} with ${message.rows} claims was drawn in ${message.milliseconds} ms, ` +
            `${Math.round(performance.now() - this.#begun)} ms after it was asked for.`,
        );
        return;
      case 'undo':
        await run('copydesk.undoDecision');
        return;
      case 'export':
        await run('copydesk.export', this.uri);
        return;
      case 'print':
        await run('copydesk.print', this.uri);
        return;
      case 'gate':
        await run('copydesk.checkGate', this.uri);
        return;
      case 'follow': {
        const link = safeLink(message.link);
        if (link !== undefined) await vscode.env.openExternal(vscode.Uri.parse(link, true));
        return;
      }
      case 'reveal':
      case 'decide':
      case 'comment':
      case 'dismiss': {
        const span = await this.#present(message);
        if (span === undefined) return;
        const { start, end } = span;
        if (message.kind === 'reveal') await this.#show(span);
        else if (message.kind === 'decide') await run('copydesk.decide', message.status, uri, start, end);
        else if (message.kind === 'dismiss')
          await run('copydesk.dismissQuery', uri, message.rule, start, end);
        else await this.#comment(span);
        return;
      }
      default:
        message satisfies never;
    }
  }

  /**
   * Where a place of the page is in the text as it stands: the article may have changed a moment ago, and a decision must
   * not fall on other words. Undefined, and said so, when it cannot be told; then the page is drawn anew.
   */
  async #present({ start, end }: Span): Promise<Span | undefined> {
    if (this.#shown === undefined) return undefined;
    const { latest, page } = this.#shown;
    if (latest.document.version === latest.version && !latest.document.isClosed) return { start, end };
    const words = latest.text.slice(start, end);
    const document = await vscode.workspace.openTextDocument(this.uri);
    const text = document.getText();
    const at = text.indexOf(words);
    const isOnce = at >= 0 && text.indexOf(words, at + 1) < 0;
    const row = page.rows.find((one) => one.start === start && one.end === end);
    void this.#update();
    if (isOnce) return { start: at, end: at + words.length };
    const what = row?.words ?? words;
    void vscode.window.showInformationMessage(vscode.l10n.t('The text has just changed here: {0}', what));
    return undefined;
  }

  /** Shows words in the article beside the sheet, in the column where it is open. */
  async #show(span: Span): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const beside =
      this.#panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(document, { viewColumn: open?.viewColumn ?? beside });
    const range = rangeOf(document, span);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #comment({ start, end }: Span): Promise<void> {
    const row =
      this.#shown && rowsOfSheet(this.#shown.sheet).find((one) => one.start === start && one.end === end);
    if (row === undefined) return;
    const node: ClaimNode = { kind: 'claim', uri: this.uri, row };
    await vscode.commands.executeCommand('copydesk.comment', node);
  }
}

function run(command: string, ...given: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...given);
}

/** Makes a panel beside the article. */
export function newPanel(host: Host): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(
    SHEET_PANEL,
    vscode.l10n.t('Fact-check sheet'),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
    { enableScripts: true, localResourceRoots: roots(host.context.extensionUri), enableFindWidget: true },
  );
}

function roots(extension: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')];
}

function wordsNow(): Words {
  return Object.fromEntries(WORDS.map((word) => [word, vscode.l10n.t(word)])) as Words;
}
