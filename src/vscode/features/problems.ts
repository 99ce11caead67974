// The queries in the Problems panel, for those who want them there. Off by default: the panel belongs to other tools too.

import * as vscode from 'vscode';
import type { Severity } from '../../claims/finding';
import { rangeOf } from '../convert';
import type { Feature } from '../host';
import { RULE_PAGES } from '../ids';
import { setting } from '../settings';
import { sheetOf } from '../sheets';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const problems: Feature = (host) => {
  const collection = vscode.languages.createDiagnosticCollection('copydesk');
  const update = (uri: vscode.Uri): void => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const latest = document && host.analyses.latest(document);
    if (latest === undefined || !setting('problems.queries', uri)) {
      collection.delete(uri);
      return;
    }
    const rows = sheetOf(host, latest).rows.filter((row) => row.isOpen);
    const findings = new Set(rows.flatMap((row) => row.findings));
    collection.set(
      uri,
      [...findings].map((finding) => {
        const range = rangeOf(latest.document, finding);
        const problem = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
        problem.source = 'Copydesk';
        problem.code = {
          value: finding.rule,
          target: vscode.Uri.from({ scheme: RULE_PAGES, path: `/${finding.rule}.md` }),
        };
        problem.relatedInformation = finding.related.map(
          (place) =>
            new vscode.DiagnosticRelatedInformation(
              new vscode.Location(uri, rangeOf(latest.document, place)),
              place.message,
            ),
        );
        return problem;
      }),
    );
  };
  return vscode.Disposable.from(
    collection,
    host.analyses.onDidChange(update),
    host.records.onDidChange(update),
  );
};
