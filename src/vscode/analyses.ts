// The one source of analyses for the views: open articles are analysed here, a moment after each change, and nowhere else.

import * as vscode from 'vscode';
import { Memory } from '../base/memory';
import type { RuleChoice } from '../claims/check';
import { analyse } from '../engine/engine';
import type { Analysis } from '../engine/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { EVERY_RULE, rulesFor } from './asking';
import type { DeskOptions } from './deskOptions';
import { RULE_PAGES } from './ids';
import { setting } from './settings';

/** An open article as it was analysed: the views compare the version before they use positions. */
export interface DocumentAnalysis {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis;
}

/** How long typing must rest before the article is read again, in ms. An article that takes longer to read rests longer. */
const REST = 250;

/** Schemes whose documents are no articles: output, the source control's views, settings. */
const NO_ARTICLES: ReadonlySet<string> = new Set([
  'output',
  'git',
  'vscode',
  'vscode-settings',
  'debug',
  'comment',
  RULE_PAGES,
]);

/** Analyses of the open articles. Features listen to onDidChange and ask `latest`. */
export class Analyses implements vscode.Disposable {
  readonly #ready: Promise<void>;
  readonly #desk: DeskOptions;
  readonly #log: vscode.LogOutputChannel;
  readonly #latest = new Map<string, DocumentAnalysis>();
  readonly #memories = new Map<string, Memory>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #skipped = new Set<string>();
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];
  #knowledge: Knowledge | undefined;
  /** How long the last reading took, in ms. */
  #effort = 0;

  /** Fires when an article has been read anew, or closed. */
  readonly onDidChange = this.#didChange.event;

  constructor(knowledge: Promise<Knowledge>, desk: DeskOptions, log: vscode.LogOutputChannel) {
    this.#desk = desk;
    this.#log = log;
    this.#ready = knowledge.then(
      (loaded) => {
        this.#knowledge = loaded;
        this.refresh();
      },
      () => undefined,
    );
    this.#disposables = [
      this.#didChange,
      desk.onDidChange(() => this.refresh()),
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document, Math.max(REST, 2 * this.#effort));
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('copydesk')) this.refresh();
      }),
    ];
  }

  /** The analysis of the document's present text; undefined while it is being read and for what is no article. */
  latest(document: vscode.TextDocument): DocumentAnalysis | undefined {
    const known = this.#latest.get(document.uri.toString());
    return known?.version === document.version ? known : undefined;
  }

  /** The analysis of the last text that was read, perhaps a moment old; for views that hold no positions. */
  last(uri: vscode.Uri): DocumentAnalysis | undefined {
    return this.#latest.get(uri.toString());
  }

  /** The analysis of the present text, made now if need be: for a command that the user is waiting for. */
  now(document: vscode.TextDocument): DocumentAnalysis | undefined {
    const known = this.latest(document);
    if (known !== undefined || this.#knowledge === undefined || !this.isArticle(document)) return known;
    this.#read(document, this.#knowledge);
    return this.latest(document);
  }

  /** As `now`, but waits for the knowledge where the extension has only just started. */
  async soon(document: vscode.TextDocument): Promise<DocumentAnalysis | undefined> {
    await this.#ready;
    return this.now(document);
  }

  /** What every rule, however unsure, says of an article as it stands; for the question why something was not flagged. */
  everythingAbout(document: vscode.TextDocument): Analysis | undefined {
    return this.#knowledge && this.#analyse(document, document.getText(), this.#knowledge, EVERY_RULE);
  }

  /** The analysis of a text that need not be open, with the settings of its place. Nothing of it is kept. */
  async ofText(uri: vscode.Uri, text: string): Promise<Analysis> {
    await this.#ready;
    if (this.#knowledge === undefined)
      throw new Error('The installation is damaged: the knowledge is missing.');
    const markup = /\.(?:md|markdown)$/i.test(uri.path) ? 'markdown' : 'plain';
    return analyse(text, this.#knowledge, { markup, rules: rulesFor(uri), ...this.#desk.optionsFor(uri) });
  }

  /** Whether a document is an article: in a workspace by its path, elsewhere (an untitled one) by its language; and by its size. */
  isArticle(document: vscode.TextDocument): boolean {
    return isAmongArticles(document) && this.#whySkipped(document) === undefined;
  }

  /** Reads every open article again. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        if (document.isClosed) return;
        // Before the knowledge is there nothing is read; then everything is.
        if (this.#knowledge === undefined) return;
        if (this.isArticle(document)) this.#read(document, this.#knowledge);
        else this.#explainSkip(document);
      }, delay),
    );
  }

  #read(document: vscode.TextDocument, knowledge: Knowledge): void {
    const begun = performance.now();
    const key = document.uri.toString();
    const text = document.getText();
    const memory = this.#memories.get(key) ?? new Memory();
    this.#memories.set(key, memory);
    const analysis = this.#analyse(document, text, knowledge, rulesFor(document.uri), memory);
    this.#effort = performance.now() - begun;
    this.#latest.set(key, { document, version: document.version, text, analysis });
    for (const problem of analysis.problems) this.#log.warn(`${document.uri.toString(true)}: ${problem}`);
    this.#didChange.fire(document.uri);
  }

  #analyse(
    document: vscode.TextDocument,
    text: string,
    knowledge: Knowledge,
    rules: RuleChoice,
    memory?: Memory,
  ): Analysis {
    const markup = document.languageId === 'markdown' ? 'markdown' : 'plain';
    const desk = this.#desk.optionsFor(document.uri);
    return analyse(text, knowledge, { markup, rules, ...desk, ...(memory === undefined ? {} : { memory }) });
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#memories.delete(key);
    if (this.#latest.delete(key)) this.#didChange.fire(document.uri);
  }

  #whySkipped(document: vscode.TextDocument): string | undefined {
    const largest = setting('articles.largestSize', document.uri) * 1000;
    const last = document.lineAt(document.lineCount - 1);
    const length = document.offsetAt(last.range.end);
    if (length <= largest) return undefined;
    return (
      `It is longer than the largest size for articles (${length.toLocaleString('en')} of ${largest.toLocaleString('en')} ` +
      'letters). Raise "Copydesk › Articles: Largest Size" to have it read.'
    );
  }

  #explainSkip(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const why = this.#whySkipped(document);
    if (this.#latest.delete(key)) this.#didChange.fire(document.uri);
    if (why === undefined || this.#skipped.has(key) || !isAmongArticles(document)) return;
    this.#skipped.add(key);
    this.#log.warn(`${document.uri.toString(true)} is not read. ${why}`);
  }
}

function isAmongArticles(document: vscode.TextDocument): boolean {
  const { uri, languageId } = document;
  if (NO_ARTICLES.has(uri.scheme)) return false;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return setting('articles.languages', uri).includes(languageId);
  const matches = (pattern: string): boolean =>
    pattern !== '' &&
    vscode.languages.match({ pattern: new vscode.RelativePattern(folder, pattern) }, document) > 0;
  return matches(setting('articles.include', uri)) && !matches(setting('articles.exclude', uri));
}
