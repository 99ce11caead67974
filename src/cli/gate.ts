// copydesk gate: whether articles may be published, by what the desk requires; for a task, a hook or a CI job.

import { judge, REQUIREMENTS, type GateProblem } from '../report/gate';
import { gateLines } from '../report/gateLines';
import { LineIndex } from '../text/lineIndex';
import type { Command } from './command';
import { recordedArticles, type DeskArticle } from './recordedArticles';
import { shippedKnowledge } from './shippedKnowledge';
import { print, UsageError, type ExitCode } from './terminal';

const FORMATS = ['text', 'json'] as const;

export const gateCommand: Command = {
  name: 'gate',
  usage: 'gate [--require queries|decided|verified] [--format text|json] FILE|FOLDER…',
  summary:
    'the pre-publish gate; ends with 0 when every article may go, 1 when one is held back, 2 when something could not be read',
  options: {
    require: {
      type: 'string',
      help: 'queries answered, claims decided, or claims verified; without it, what the workspace settings say (decided)',
    },
    format: { type: 'string', help: 'text (the default: path:line:column: error: …) or json' },
  },
  async run({ values, positionals }, terminal) {
    const require = REQUIREMENTS.find((one) => one === values['require']);
    if (values['require'] !== undefined && require === undefined) {
      throw new UsageError(
        `--require is one of ${REQUIREMENTS.join(', ')}, not "${String(values['require'])}".`,
      );
    }
    const format = FORMATS.find((one) => one === (values['format'] ?? 'text'));
    if (format === undefined) {
      throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not "${String(values['format'])}".`);
    }
    if (positionals.length === 0) throw new UsageError('gate wants at least one file or folder.');
    const count = { articles: 0, held: 0, problems: 0, unread: 0 };
    for await (const article of recordedArticles(positionals, shippedKnowledge(), terminal)) {
      if ('problem' in article) {
        count.unread += 1;
        continue;
      }
      const rules = { ...article.settings.gate, ...(require === undefined ? {} : { require }) };
      const problems = judge(article.sheet, article.text, rules);
      count.articles += 1;
      count.problems += problems.length;
      if (problems.length > 0) count.held += 1;
      const { path, text } = article;
      const said = format === 'text' ? gateLines(path, text, problems) : jsonLine(article, problems);
      await print(terminal.stdout, said);
    }
    if (format === 'text') await print(terminal.stdout, verdict(count));
    const code: ExitCode = count.unread > 0 ? 2 : count.held > 0 ? 1 : 0;
    return code;
  },
};

function jsonLine({ path, text, sheet }: DeskArticle, problems: readonly GateProblem[]): string {
  const lines = new LineIndex(text);
  const located = problems.map((problem) => ({ ...problem, ...lines.positionAt(problem.start) }));
  return `${JSON.stringify({ path, passes: problems.length === 0, totals: sheet.totals, problems: located })}\n`;
}

function verdict(count: {
  readonly articles: number;
  readonly held: number;
  readonly problems: number;
}): string {
  const articles = `${count.articles} ${count.articles === 1 ? 'article' : 'articles'}`;
  if (count.held === 0) return `${articles} may go.\n`;
  const things = `${count.problems} ${count.problems === 1 ? 'thing' : 'things'}`;
  return `${count.held} of ${articles} held back by ${things}.\n`;
}
