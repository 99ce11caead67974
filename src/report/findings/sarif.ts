// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text.

import type { Severity } from '../../claims/finding';
import type { RuleWords } from '../../claims/rule';
import type { CheckedArticle, LocatedFinding } from './located';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The log of one run. Rules that found nothing are left out. */
export function sarifLog(
  articles: readonly CheckedArticle[],
  rules: readonly RuleWords[],
  version: string,
): object {
  const used = new Set(articles.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const listed = rules.filter(({ id }) => used.has(id));
  const indexOf = new Map(listed.map(({ id }, index) => [id, index]));
  const problems = articles.flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem })));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Copydesk',
            version,
            rules: listed.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.explanation },
              help: { text: rule.resolve },
              defaultConfiguration: { level: LEVELS[rule.severity] },
              properties: { family: rule.family },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(({ path, problem }) => ({
              level: 'error',
              message: { text: problem },
              locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(path) } } }],
            })),
          },
        ],
        results: articles.flatMap(({ path, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.rule,
            ...(indexOf.has(finding.rule) ? { ruleIndex: indexOf.get(finding.rule) } : {}),
            level: LEVELS[finding.severity],
            message: { text: `${finding.message} ${finding.resolve}`.trim() },
            locations: [{ physicalLocation: physicalLocation(path, finding) }],
            rank: Math.round(finding.confidence * 1000) / 10,
          })),
        ),
      },
    ],
  };
}

function physicalLocation(path: string, finding: LocatedFinding): object {
  return {
    artifactLocation: { uri: addressOf(path) },
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

/** A relative reference: spaces, "#" and letters beyond ASCII are encoded, slashes stay; half a pair becomes U+FFFD. */
function addressOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
