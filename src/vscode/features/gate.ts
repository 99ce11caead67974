// The gate before publication: what holds an article back, in the Problems panel until it is done.

import * as vscode from 'vscode';
import { judge, type GateProblem, type GateReason, type GateRules } from '../../report/gate';
import { articlesOf, articleOf } from '../chosenArticles';
import { shortened } from '../convert';
import { gathered } from '../gather';
import type { Feature, Host } from '../host';
import { recordedArticle } from '../recorded';
import { setting } from '../settings';

export const gate: Feature = (host) => {
  const keeper = new GateKeeper(host);
  return vscode.Disposable.from(
    keeper,
    vscode.commands.registerCommand('copydesk.checkGate', (given?: unknown, selected?: unknown) => {
      const articles = articlesOf(host, given, selected);
      if (articles.length === 0) articleOf(host, undefined);
      else return keeper.check(articles);
      return undefined;
    }),
    vscode.commands.registerCommand('copydesk.checkGateAll', () =>
      keeper.check(host.library.articles.map(({ uri }) => uri)),
    ),
    vscode.commands.registerCommand('copydesk.clearGate', () => keeper.clear()),
  );
};

class GateKeeper implements vscode.Disposable {
  readonly #host: Host;
  readonly #problems = vscode.languages.createDiagnosticCollection('copydesk-gate');
  /** Articles whose way to the gate is followed: what is done leaves the Problems panel at once. */
  readonly #followed = new Map<string, vscode.Uri>();
  readonly #changed = new Set<string>();
  readonly #disposables: vscode.Disposable[];

  constructor(host: Host) {
    this.#host = host;
    const again = gathered(() => void this.#again(), 200);
    const changed = (uri: vscode.Uri): void => {
      if (!this.#followed.has(uri.toString())) return;
      this.#changed.add(uri.toString());
      again();
    };
    this.#disposables = [
      this.#problems,
      again,
      host.analyses.onDidChange(changed),
      host.records.onDidChange(changed),
    ];
  }

  /** Checks articles, shows what holds them back, and says whether they may go. */
  async check(articles: readonly vscode.Uri[]): Promise<void> {
    const title = vscode.l10n.t('The gate before publication');
    let held = 0;
    let count = 0;
    let unread = 0;
    const isWhole = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        for (const [index, article] of articles.entries()) {
          if (token.isCancellationRequested) return false;
          const path = vscode.workspace.asRelativePath(article);
          progress.report({
            message: `${index + 1}/${articles.length} ${path}`,
            increment: 100 / articles.length,
          });
          try {
            const problems = await this.#judge(article);
            count += problems;
            if (problems > 0) held += 1;
          } catch (error) {
            unread += 1;
            this.#host.log.warn(`${path}: ${error instanceof Error ? error.message : String(error)}`);
          }
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
        return true;
      },
    );
    if (!isWhole) return;
    if (unread > 0) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} articles could not be read; the log says why.', unread),
      );
    }
    if (held === 0) {
      if (unread === 0) void vscode.window.showInformationMessage(passes(articles));
      return;
    }
    const show = vscode.l10n.t('Show');
    const said = vscode.l10n.t(
      '{0} of {1} articles are held back, by {2} things.',
      held,
      articles.length,
      count,
    );
    if ((await vscode.window.showWarningMessage(said, show)) === show) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
  }

  clear(): void {
    this.#followed.clear();
    this.#problems.clear();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #again(): Promise<void> {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const key of changed) {
      const uri = this.#followed.get(key);
      // An article that cannot be read just now keeps what was said of it.
      if (uri !== undefined) await this.#judge(uri).catch(() => undefined);
    }
  }

  async #judge(uri: vscode.Uri): Promise<number> {
    const { text, sheet } = await recordedArticle(this.#host, uri);
    const problems = judge(sheet, text, rulesOf(uri));
    const document = await vscode.workspace.openTextDocument(uri);
    this.#followed.set(uri.toString(), uri);
    this.#problems.set(
      uri,
      problems.map((problem) => diagnosticOf(document, problem)),
    );
    return problems.length;
  }
}

function rulesOf(uri: vscode.Uri): GateRules {
  return {
    require: setting('gate.require', uri),
    sources: setting('gate.sources', uri),
    deskMarks: setting('gate.deskMarks', uri),
    leastWorth: setting('gate.leastWorth', uri),
  };
}

const { Error: Fault, Warning, Information } = vscode.DiagnosticSeverity;

/** What nobody has decided yet is work to do, not a fault: an article that has just come in must not turn red. */
const SEVERITIES: Readonly<Record<GateReason, vscode.DiagnosticSeverity>> = {
  open: Information,
  query: Information,
  changed: Warning,
  contested: Warning,
  'no-source': Warning,
  disputed: Warning,
  unverifiable: Warning,
  wrong: Fault,
  'desk-mark': Fault,
};

function diagnosticOf(document: vscode.TextDocument, problem: GateProblem): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(problem.start), document.positionAt(problem.end));
  const message = `${vscode.l10n.t(problem.message)}: “${shortened(problem.words, 80)}”`;
  const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[problem.reason]);
  diagnostic.source = vscode.l10n.t('Copydesk gate');
  diagnostic.code = problem.reason;
  return diagnostic;
}

function passes(articles: readonly vscode.Uri[]): string {
  const [first] = articles;
  return articles.length === 1 && first !== undefined
    ? vscode.l10n.t('{0} may go: nothing holds it back.', vscode.workspace.asRelativePath(first))
    : vscode.l10n.t('All {0} articles may go.', articles.length);
}
