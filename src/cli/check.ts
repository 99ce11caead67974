// copydesk check: what an editor would query in these articles, for people and for machines.

import { RULES } from '../claims/registry';
import { analyse } from '../engine/engine';
import { locate, type CheckedArticle } from '../report/findings/located';
import { findingsPage } from '../report/findings/page';
import { sarifWriter } from '../report/findings/sarif';
import { findingRows, FINDINGS_HEADER } from '../report/findings/spreadsheet';
import { findingLines } from '../report/findings/textLines';
import { readArticles } from './articles';
import type { Command } from './command';
import { DeskFolders } from './deskFolder';
import { shippedKnowledge } from './shippedKnowledge';
import { complain, print, UsageError, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

const FORMATS = ['text', 'json', 'sarif', 'html', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** A finding counts from here on: an editor agrees with it more often than not. */
const USUAL_CONFIDENCE = 0.5;

export const checkCommand: Command = {
  name: 'check',
  usage: 'check [--format text|json|sarif|html|csv] [--min-confidence N] FILE|FOLDER…',
  summary:
    'what an editor would query; ends with 0 for nothing, 1 for findings, 2 when something could not be read',
  options: {
    format: { type: 'string', help: 'text (the default), json, sarif, html or csv' },
    'min-confidence': { type: 'string', help: `from 0 (all findings) to 1; ${USUAL_CONFIDENCE} without it` },
  },
  async run({ values, positionals }, terminal) {
    const format = FORMATS.find((name) => name === (values['format'] ?? 'text'));
    if (format === undefined) {
      throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not "${String(values['format'])}".`);
    }
    const least = confidenceOf(values['min-confidence'] as string | undefined);
    if (positionals.length === 0) throw new UsageError('check wants at least one file or folder.');
    return check(positionals, format, least, terminal);
  },
};

function confidenceOf(given: string | undefined): number {
  if (given === undefined) return USUAL_CONFIDENCE;
  const least = given.trim() === '' ? Number.NaN : Number(given);
  if (!(least >= 0 && least <= 1))
    throw new UsageError(`--min-confidence is a number from 0 to 1, not "${given}".`);
  return least;
}

async function check(
  names: readonly string[],
  format: Format,
  least: number,
  terminal: Terminal,
): Promise<ExitCode> {
  const knowledge = shippedKnowledge();
  const desks = new DeskFolders(terminal);
  // Text, CSV and SARIF are written as they come; the other formats are one document.
  const sarif = sarifWriter(RULES, VERSION);
  const unread: CheckedArticle[] = [];
  const kept: CheckedArticle[] = [];
  let code: ExitCode = 0;
  if (format === 'csv') await print(terminal.stdout, FINDINGS_HEADER);
  if (format === 'sarif') await print(terminal.stdout, sarif.start());
  for await (const file of readArticles(names)) {
    let article: CheckedArticle;
    if ('problem' in file) {
      await complain(terminal, `${file.path}: ${file.problem}`);
      code = 2;
      article = { path: file.path, headline: null, findings: [], problems: [file.problem] };
    } else {
      if (file.note !== null) await complain(terminal, `${file.path}: ${file.note}`);
      const analysis = analyse(file.text, knowledge, {
        markup: file.markup,
        ...(await desks.optionsFor(file.path)),
      });
      const findings = analysis.findings.filter((finding) => finding.confidence >= least);
      if (findings.length > 0 && code === 0) code = 1;
      article = {
        path: file.path,
        headline: analysis.article.headline,
        findings: locate(file.text, findings),
        problems: analysis.problems,
      };
    }
    if (format === 'text') await print(terminal.stdout, findingLines(article));
    else if (format === 'csv') await print(terminal.stdout, findingRows(article));
    else if (format === 'sarif') {
      if (article.problems.length > 0) unread.push({ ...article, findings: [] });
      await print(terminal.stdout, sarif.article(article.path, article.findings));
    } else kept.push(article);
  }
  if (format === 'json') await print(terminal.stdout, `${JSON.stringify(kept, null, 2)}\n`);
  if (format === 'sarif') await print(terminal.stdout, sarif.end(unread));
  if (format === 'html') await print(terminal.stdout, findingsPage(kept));
  return code;
}
