// "Why was this sentence not flagged?": what the program made of the sentence at the cursor, and what keeps it quiet.

import * as vscode from 'vscode';
import { overlaps, type Span } from '../../base/span';
import { CLAIM_THRESHOLD } from '../../claims/checkworthiness';
import type { Finding } from '../../claims/finding';
import { RULES } from '../../claims/registry';
import type { Analysis } from '../../engine/analysis';
import { STORY_KINDS } from '../../text/article';
import type { DocumentAnalysis } from '../analyses';
import { shownFrom, whyQuiet } from '../asking';
import type { Feature } from '../host';
import { partName } from '../marks/partNames';

/** One reason, and what a click on it opens. */
export interface Reason {
  readonly text: string;
  readonly detail?: string;
  readonly opens?: { readonly rule: string } | { readonly setting: string };
}

export const whyNotFlagged: Feature = (host) =>
  vscode.commands.registerCommand('copydesk.whyNotFlagged', async () => {
    const editor = vscode.window.activeTextEditor;
    const latest = editor && (await host.analyses.soon(editor.document));
    const everything = latest && host.analyses.everythingAbout(latest.document);
    if (editor === undefined || latest === undefined || everything === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This is not read as an article. The output channel “Copydesk” says why.'),
      );
      return;
    }
    const reasons = reasonsFor(latest, everything, editor.document.offsetAt(editor.selection.active));
    const items = reasons.map(({ text, detail, opens }) => ({
      label: text,
      ...(detail === undefined ? {} : { detail }),
      opens,
    }));
    const opens = (
      await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Why was this not flagged?') })
    )?.opens;
    if (opens === undefined) return;
    if ('rule' in opens) await vscode.commands.executeCommand('copydesk.explainRule', opens.rule);
    else await vscode.commands.executeCommand('workbench.action.openSettings', opens.setting);
  });

/** The reasons, most telling first; there is always at least one. `everything` is what all rules say of the same text. */
export function reasonsFor(
  latest: DocumentAnalysis,
  everything: Analysis,
  offset: number,
): readonly Reason[] {
  const { blocks } = latest.analysis.article;
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (block !== undefined && !STORY_KINDS.has(block.kind)) {
    return [
      {
        text: vscode.l10n.t(
          'This part is read as “{0}”: only the story itself is checked.',
          partName(block.kind),
        ),
      },
    ];
  }
  const sentence = latest.analysis.sentences.find(({ start, end }) => start <= offset && offset <= end);
  if (sentence === undefined) {
    return [{ text: vscode.l10n.t('There is no sentence of the story at the cursor.') }];
  }
  const shown = latest.analysis.findings.filter((finding) => overlaps(finding, sentence));
  const asked = shown.map((finding) => reasonOfShown(finding));
  const kept = everything.findings
    .filter((finding) => overlaps(finding, sentence) && !isAmong(finding, shown))
    .map((finding) => reasonOfKept(finding, latest.document.uri));
  const nothing = {
    text: vscode.l10n.t('None of the {0} rules found anything to ask here.', RULES.length),
  };
  return [
    ...asked,
    ...kept,
    ...(asked.length + kept.length === 0 ? [nothing] : []),
    reasonOfWorth(sentence.checkWorthiness, sentence.reasons),
  ];
}

function isAmong(finding: Finding, others: readonly Finding[]): boolean {
  return others.some((one) => one.rule === finding.rule && sameSpan(one, finding));
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function reasonOfShown(finding: Finding): Reason {
  return {
    text: vscode.l10n.t('It is flagged: {0}', finding.message),
    detail: vscode.l10n.t('Rule “{0}”', finding.rule),
    opens: { rule: finding.rule },
  };
}

function reasonOfKept(finding: Finding, article: vscode.Uri): Reason {
  const quiet = whyQuiet(finding.rule, article);
  if (quiet === 'rules.alsoRun') {
    return {
      text: vscode.l10n.t('The rule “{0}” is off at first.', finding.rule),
      detail: finding.message,
      opens: { rule: finding.rule },
    };
  }
  if (quiet !== undefined) {
    return {
      text: vscode.l10n.t('The rule “{0}” is quiet here, by your settings.', finding.rule),
      detail: finding.message,
      opens: { setting: `copydesk.${quiet}` },
    };
  }
  const from = shownFrom(article);
  if (finding.confidence < from) {
    return {
      text: vscode.l10n.t(
        'The rule “{0}” is only {1} % sure; queries are shown from {2} % on.',
        finding.rule,
        Math.round(finding.confidence * 100),
        Math.round(from * 100),
      ),
      detail: finding.message,
      opens: { setting: 'copydesk.strictness' },
    };
  }
  return {
    text: vscode.l10n.t('The rule “{0}” gives way to a stronger query on the same words.', finding.rule),
    detail: finding.message,
    opens: { rule: finding.rule },
  };
}

function reasonOfWorth(worth: number, reasons: readonly string[]): Reason {
  const percent = Math.round(worth * 100);
  const from = Math.round(CLAIM_THRESHOLD * 100);
  return {
    text:
      worth >= CLAIM_THRESHOLD
        ? vscode.l10n.t('It is listed as a claim: worth checking, {0} of 100.', percent)
        : vscode.l10n.t(
            'Worth checking, {0} of 100: from {1} on a sentence is listed as a claim.',
            percent,
            from,
          ),
    ...(reasons.length === 0 ? {} : { detail: reasons.join('; ') }),
  };
}
