// All articles of the workspace, summed up one by one by the background reader: what the Articles view lists.

import * as vscode from 'vscode';
import { SummaryClient, type WorkerPort } from '../engine/summaryClient';
import type { ArticleSummary } from '../index/summary';
import type { KnowledgeFiles } from '../knowledge/knowledge';
import { decodeText, reasonOfSize } from '../text/decode';
import { rulesFor } from './asking';
import { markupOf } from './convert';
import type { DeskOptions } from './deskOptions';
import { gathered } from './gather';
import { CONTEXT } from './ids';
import { setting } from './settings';

export interface LibraryArticle {
  readonly uri: vscode.Uri;
  /** Undefined until the article has been read. */
  readonly summary: ArticleSummary | undefined;
  /** Why it cannot be read, for people; undefined where it can. */
  readonly problem: string | undefined;
  /** What the desk should know about how it was read (an old encoding); undefined as a rule. */
  readonly remark: string | undefined;
}

/** What was read is announced together, at most this often, in ms; less often where there are thousands of articles. */
const BREATH = 100;

/** The background reader is sent home when it has had nothing to do for so long, in ms: it holds the knowledge once more. */
const IDLE = 60_000;

/** Files that are on their way from the disk or in the reader at once. */
const LANES = 4;

/** The articles of the workspace. They are found at once, read in the background, and announced as they are read. */
export class Library implements vscode.Disposable {
  readonly #startWorker: () => WorkerPort;
  readonly #files: Promise<KnowledgeFiles>;
  readonly #desk: DeskOptions;
  readonly #log: vscode.LogOutputChannel;
  readonly #articles = new Map<string, LibraryArticle>();
  readonly #waiting = new Map<string, vscode.Uri>();
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#didChange];
  #reader: Promise<SummaryClient> | undefined;
  #watcher: vscode.Disposable | undefined;
  #busy = 0;
  #isDisposed = false;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  /** Fires when articles were found, read or removed; several at once. */
  readonly onDidChange = this.#didChange.event;

  constructor(
    startWorker: () => WorkerPort,
    files: Promise<KnowledgeFiles>,
    desk: DeskOptions,
    log: vscode.LogOutputChannel,
  ) {
    this.#startWorker = startWorker;
    this.#files = files;
    this.#desk = desk;
    this.#log = log;
    this.#disposables.push(
      desk.onDidChange(() => void this.find()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.find()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (
          ['articles', 'rules', 'strictness'].some((part) => change.affectsConfiguration(`copydesk.${part}`))
        )
          void this.find();
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

  /** Whether every article that was found has been read, or has said why not. */
  get isComplete(): boolean {
    return this.#waiting.size === 0 && this.#busy === 0;
  }

  /** Looks for articles anew and reads them all again. */
  async find(): Promise<void> {
    const [include, exclude] = [setting('articles.include'), setting('articles.exclude')];
    this.#watch(include, exclude);
    const found = await vscode.workspace.findFiles(include, exclude);
    if (this.#isDisposed) return;
    const paths = new Set(found.map((uri) => uri.toString()));
    for (const path of this.#articles.keys()) if (!paths.has(path)) this.#drop(path);
    for (const uri of found.sort((a, b) => (a.path < b.path ? -1 : 1))) this.#await(uri);
    this.#announce();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#announcement);
    this.#sendHome();
    this.#watcher?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #watch(include: string, exclude: string): void {
    this.#watcher?.dispose();
    const watcher = vscode.workspace.createFileSystemWatcher(include);
    // VS Code's watcher knows no exclusions, the search does: one search for all files that a checkout brings.
    const created = gathered(() => void this.#findNew(include, exclude), 200);
    // A folder that comes or goes is one event, and none of its files has another.
    const folders = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.#watcher = vscode.Disposable.from(
      watcher,
      folders,
      created,
      folders.onDidCreate(({ path }) => {
        if (!path.slice(path.lastIndexOf('/') + 1).includes('.')) created();
      }),
      folders.onDidDelete((uri) => this.#dropBelow(uri)),
      watcher.onDidChange((uri) => {
        if (this.#articles.has(uri.toString())) this.#await(uri);
      }),
      watcher.onDidCreate((uri) => {
        // An editor that saves by replacing the file makes it anew.
        if (this.#articles.has(uri.toString())) this.#await(uri);
        else created();
      }),
      watcher.onDidDelete((uri) => {
        this.#drop(uri.toString());
        this.#announce();
      }),
    );
  }

  async #findNew(include: string, exclude: string): Promise<void> {
    const found = await vscode.workspace.findFiles(include, exclude);
    if (this.#isDisposed) return;
    for (const uri of found) if (!this.#articles.has(uri.toString())) this.#await(uri);
    this.#announce();
  }

  #dropBelow(folder: vscode.Uri): void {
    const start = `${folder.toString()}/`;
    const gone = [...this.#articles.keys()].filter((key) => key.startsWith(start));
    for (const key of gone) this.#drop(key);
    if (gone.length > 0) this.#announce();
  }

  #drop(key: string): void {
    this.#articles.delete(key);
    this.#waiting.delete(key);
  }

  #await(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!this.#articles.has(key)) this.#articles.set(key, unread(uri));
    this.#waiting.set(key, uri);
    this.#next();
  }

  #next(): void {
    while (this.#busy < LANES && !this.#isDisposed) {
      const [first] = this.#waiting;
      if (first === undefined) break;
      const [key, uri] = first;
      this.#waiting.delete(key);
      this.#busy += 1;
      void this.#read(uri).then((article) => {
        this.#busy -= 1;
        // A file that was removed meanwhile stays away; one that changed meanwhile is waiting again.
        if (article !== undefined && this.#articles.has(key)) this.#articles.set(key, article);
        this.#announce();
        this.#next();
      });
    }
    clearTimeout(this.#idle);
    if (this.isComplete) this.#idle = setTimeout(() => this.#sendHome(), IDLE);
  }

  async #read(uri: vscode.Uri): Promise<LibraryArticle | undefined> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      const tooLarge = reasonOfSize(size) ?? reasonOfSetting(uri, size);
      if (tooLarge !== undefined) return this.#skip(uri, tooLarge);
      const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
      if (decoded.kind === 'unreadable') return this.#skip(uri, decoded.reason);
      if (decoded.note !== null) this.#log.warn(`${uri.toString(true)}: ${decoded.note}`);
      const reader = await (this.#reader ??= this.#files.then(
        (files) => new SummaryClient(this.#startWorker, files),
      ));
      const summary = await reader.summarise({
        uri: uri.toString(),
        text: decoded.text,
        options: { markup: markupOf(uri), rules: rulesFor(uri), ...this.#desk.optionsFor(uri) },
      });
      return summary && { uri, summary, problem: undefined, remark: decoded.note ?? undefined };
    } catch (error) {
      return this.#skip(uri, error instanceof Error ? error.message : String(error));
    }
  }

  #skip(uri: vscode.Uri, why: string): LibraryArticle {
    this.#log.warn(`${uri.toString(true)} is not read. ${why}`);
    return { ...unread(uri), problem: why };
  }

  #sendHome(): void {
    clearTimeout(this.#idle);
    void this.#reader?.then((reader) => reader.dispose()).catch(() => undefined);
    this.#reader = undefined;
  }

  #announce(): void {
    this.#announcement ??= setTimeout(
      () => {
        this.#announcement = undefined;
        const hasArticles = this.#articles.size > 0;
        void vscode.commands.executeCommand('setContext', CONTEXT.hasArticles, hasArticles);
        this.#didChange.fire();
      },
      Math.max(BREATH, this.#articles.size / 4),
    );
  }
}

function unread(uri: vscode.Uri): LibraryArticle {
  return { uri, summary: undefined, problem: undefined, remark: undefined };
}

function reasonOfSetting(uri: vscode.Uri, size: number): string | undefined {
  const largest = setting('articles.largestSize', uri) * 1000;
  if (size <= largest) return undefined;
  return (
    `It is larger than the largest size for articles (${size.toLocaleString('en')} of ${largest.toLocaleString('en')} ` +
    'bytes). Raise “Copydesk › Articles: Largest Size” to have it read.'
  );
}
