// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text. The log is written in pieces, so that
// a run over a thousand articles holds one of them at a time.

import type { Severity } from '../../claims/finding';
import type { RuleWords } from '../../claims/rule';
import { relativeReference } from '../escape';
import type { CheckedArticle, LocatedFinding } from './located';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What SARIF is told of a rule. */
export type SarifRule = Pick<RuleWords, 'id' | 'title' | 'explanation' | 'resolve' | 'severity' | 'family'>;

/** A result with what the record adds to the finding: how it was answered, or what kind of result it is. */
export interface SarifResult extends LocatedFinding {
  /** "fail" without it; "open" and "review" wait for a person, "pass" is settled. */
  readonly kind?: 'pass' | 'open' | 'review' | 'fail';
  /** Why the desk dismissed it. */
  readonly dismissed?: string;
}

export interface SarifWriter {
  /** The first piece of the document. */
  start(): string;
  article(path: string, results: readonly SarifResult[]): string;
  /** The last piece, with what could not be read. */
  end(problems: readonly Pick<CheckedArticle, 'path' | 'problems'>[]): string;
}

/** Writes one log with one run, piece by piece. Every rule that may come is listed. */
export function sarifWriter(rules: readonly SarifRule[], version: string): SarifWriter {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  let isFirst = true;
  return {
    start() {
      const driver = { name: 'Copydesk', version, rules: rules.map(ruleOf) };
      return (
        '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n' +
        `"tool": ${JSON.stringify({ driver })},\n"columnKind": "utf16CodeUnits",\n"results": [`
      );
    },
    article(path, results) {
      return results
        .map((result) => {
          const comma = isFirst ? '\n' : ',\n';
          isFirst = false;
          return comma + JSON.stringify(resultOf(path, result, indexOf.get(result.rule)));
        })
        .join('');
    },
    end(unread) {
      const notifications = unread.flatMap(({ path, problems }) =>
        problems.map((problem) => ({
          level: 'error',
          message: { text: problem },
          locations: [{ physicalLocation: { artifactLocation: { uri: relativeReference(path) } } }],
        })),
      );
      const invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications,
      };
      return `\n],\n"invocations": [${JSON.stringify(invocation)}]\n}]\n}\n`;
    },
  };
}

function ruleOf(rule: SarifRule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    help: { text: rule.resolve },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { family: rule.family },
  };
}

function resultOf(path: string, result: SarifResult, ruleIndex: number | undefined): object {
  const { kind = 'fail', dismissed } = result;
  return {
    ruleId: result.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind,
    // SARIF 3.27.10: a result that is no failure has no level.
    level: kind === 'fail' ? LEVELS[result.severity] : 'none',
    message: { text: `${result.message} ${result.resolve}`.trim() },
    locations: [{ physicalLocation: physicalLocation(path, result) }],
    rank: Math.round(result.confidence * 1000) / 10,
    ...(dismissed === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: dismissed }] }),
  };
}

function physicalLocation(path: string, finding: LocatedFinding): object {
  return {
    artifactLocation: { uri: relativeReference(path) },
    region: {
      startLine: finding.from.line,
      startColumn: finding.from.column,
      endLine: finding.to.line,
      endColumn: finding.to.column,
      charOffset: finding.start,
      charLength: finding.end - finding.start,
      snippet: { text: finding.words },
    },
  };
}
