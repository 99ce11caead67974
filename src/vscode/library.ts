// All articles of the workspace, summed up one by one in the background: what the Articles view lists.

import * as vscode from 'vscode';
import { analyse } from '../engine/engine';
import { summarise, type ArticleSummary } from '../index/summary';
import type { Knowledge } from '../knowledge/knowledge';
import type { DeskFactFiles } from './deskFactFiles';
import { setting } from './settings';

export interface LibraryArticle {
  readonly uri: vscode.Uri;
  /** Undefined until the article has been read. */
  readonly summary: ArticleSummary | undefined;
  /** Why it cannot be read, for people; undefined where it can. */
  readonly problem: string | undefined;
}

/** Files that are waiting are announced together, at most this often, in ms. */
const BREATH = 100;

/** The articles of the workspace. Files are read one at a time, so that typing never waits for them. */
export class Library implements vscode.Disposable {
  readonly #knowledge: Knowledge;
  readonly #facts: DeskFactFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #articles = new Map<string, LibraryArticle>();
  readonly #waiting = new Map<string, vscode.Uri>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#didChange];
  #watcher: vscode.FileSystemWatcher | undefined;
  #isReading = false;
  #isDisposed = false;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  /** Fires when articles were found, read or removed; several at once. */
  readonly onDidChange = this.#didChange.event;

  constructor(knowledge: Knowledge, facts: DeskFactFiles, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#facts = facts;
    this.#log = log;
    this.#disposables.push(
      facts.onDidChange(() => void this.find()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.find()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('copydesk.articles')) void this.find();
      }),
    );
    void this.find();
  }

  /** In the order of their paths. */
  get articles(): readonly LibraryArticle[] {
    return [...this.#articles.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  article(uri: vscode.Uri): LibraryArticle | undefined {
    return this.#articles.get(uri.toString());
  }

  /** Looks for articles anew. */
  async find(): Promise<void> {
    const [include, exclude] = [setting('articles.include'), setting('articles.exclude')];
    this.#watch(include);
    const found = await vscode.workspace.findFiles(include, exclude);
    const paths = new Set(found.map((uri) => uri.toString()));
    for (const path of this.#articles.keys()) if (!paths.has(path)) this.#articles.delete(path);
    for (const uri of found) this.#await(uri);
    void vscode.commands.executeCommand('setContext', 'copydesk.hasArticles', found.length > 0);
    this.#announce();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#announcement);
    this.#watcher?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #watch(include: string): void {
    this.#watcher?.dispose();
    this.#watcher = vscode.workspace.createFileSystemWatcher(include);
    this.#watcher.onDidChange((uri) => this.#await(uri));
    this.#watcher.onDidCreate(() => void this.find());
    this.#watcher.onDidDelete((uri) => {
      this.#articles.delete(uri.toString());
      this.#announce();
    });
  }

  #await(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!this.#articles.has(key)) this.#articles.set(key, { uri, summary: undefined, problem: undefined });
    this.#waiting.set(key, uri);
    void this.#readWaiting();
  }

  async #readWaiting(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    for (const [key, uri] of this.#waiting) {
      if (this.#isDisposed) return;
      this.#waiting.delete(key);
      const article = await this.#read(uri);
      if (this.#articles.has(key)) this.#articles.set(key, article);
      this.#announce();
      // Whatever the user does comes first: one article, then a turn for everybody else.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    this.#isReading = false;
  }

  async #read(uri: vscode.Uri): Promise<LibraryArticle> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      const largest = setting('articles.largestSize', uri) * 1000;
      if (size > largest) return this.#skip(uri, `larger than ${largest.toLocaleString('en')} bytes`);
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.subarray(0, 8000).includes(0)) return this.#skip(uri, 'not a text file');
      const text = new TextDecoder().decode(bytes);
      const markup = /\.(?:md|markdown)$/i.test(uri.path) ? 'markdown' : 'plain';
      const rules = { leaveOut: setting('rules.quiet', uri), include: setting('rules.alsoRun', uri) };
      const summary = summarise(
        analyse(text, this.#knowledge, { markup, rules, facts: this.#facts.factsFor(uri) }),
        text,
      );
      return { uri, summary, problem: undefined };
    } catch (error) {
      return this.#skip(uri, error instanceof Error ? error.message : String(error));
    }
  }

  #skip(uri: vscode.Uri, why: string): LibraryArticle {
    this.#log.warn(`${uri.toString(true)} is not listed with its claims: ${why}.`);
    return { uri, summary: undefined, problem: why };
  }

  #announce(): void {
    this.#announcement ??= setTimeout(() => {
      this.#announcement = undefined;
      this.#didChange.fire();
    }, BREATH);
  }
}
