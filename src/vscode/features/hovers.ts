// Hovers: short, say who or why, show the working, and offer the next step. Words of the article are always escaped.

import * as vscode from 'vscode';
import type { Finding } from '../../claims/finding';
import type { Entity, Mention } from '../../entities/entity';
import { differenceBetween } from '../../notes/difference';
import type { Quotation } from '../../quotes/quotation';
import type { SheetRow } from '../../report/sheet';
import type { DocumentAnalysis } from '../analyses';
import { commandLink, escaped, markdown, rangeOf, shortened, webLink } from '../convert';
import type { Feature, Host } from '../host';
import { setting } from '../settings';
import { rowAt, sheetOf } from '../sheets';
import type { SourceState } from '../sourceFiles';
import { mentions } from '../trees/nameItems';
import { quotationOver, whoSaid } from '../whoSaid';

/** The only commands that a link in a hover may run. */
const COMMANDS = [
  'copydesk.confirmDecision',
  'copydesk.correctName',
  'copydesk.decide',
  'copydesk.dismissQuery',
  'copydesk.explainRule',
  'copydesk.ignoreName',
  'copydesk.quietRule',
  'copydesk.reveal',
];

export const hovers: Feature = (host) =>
  vscode.languages.registerHoverProvider('*', {
    provideHover(document, position) {
      const latest = host.analyses.latest(document);
      if (latest === undefined) return undefined;
      const offset = document.offsetAt(position);
      const parts: vscode.MarkdownString[] = [];
      let range: vscode.Range | undefined;
      const row = setting('hovers.claims', document.uri) ? rowAt(sheetOf(host, latest), offset) : undefined;
      const queries = (row?.findings ?? []).filter(
        (finding) => finding.start <= offset && offset <= finding.end,
      );
      for (const finding of queries) {
        parts.push(queryHover(finding, latest));
        range ??= rangeOf(document, finding);
      }
      const named = setting('hovers.names', document.uri) ? entityAt(latest, offset) : undefined;
      if (named !== undefined) {
        parts.push(entityHover(named, latest, host));
        range ??= rangeOf(document, named.mention);
      }
      // The claim's own lines stay away where a query or a name already speaks: a hover is short.
      if (row !== undefined && (parts.length === 0 || row.note !== undefined)) {
        parts.push(claimHover(row, latest, host));
        range ??= rangeOf(document, row);
      } else if (setting('hovers.claims', document.uri)) {
        const quotation = quotationOver(latest, { start: offset, end: offset + 1 });
        if (quotation !== undefined) {
          parts.push(whoSaidHover(quotation, latest));
          range ??= rangeOf(document, quotation.content[0] ?? { start: offset, end: offset });
        }
      }
      return parts.length === 0 ? undefined : new vscode.Hover(parts, range);
    },
  });

function whoSaidHover(quotation: Quotation, latest: DocumentAnalysis): vscode.MarkdownString {
  const text = markdown(COMMANDS);
  text.appendMarkdown(
    `$(comment) ${escaped(vscode.l10n.t('Who said what: {0}', whoSaid(latest, quotation)))}`,
  );
  return text;
}

function queryHover(finding: Finding, { document }: DocumentAnalysis): vscode.MarkdownString {
  const text = markdown(COMMANDS);
  text.appendMarkdown(`$(question) **${escaped(finding.message)}**\n\n${escaped(finding.resolve)}\n\n`);
  for (const place of finding.related.slice(0, 3)) {
    const line = document.positionAt(place.start).line + 1;
    text.appendMarkdown(
      `- ${escaped(place.message)} ${commandLink(vscode.l10n.t('line {0}', line), 'copydesk.reveal', document.uri.toString(), place.start, place.end)}\n`,
    );
  }
  const uri = document.uri.toString();
  text.appendMarkdown(
    `\n${[
      commandLink(
        vscode.l10n.t('Dismiss'),
        'copydesk.dismissQuery',
        uri,
        finding.rule,
        finding.start,
        finding.end,
      ),
      commandLink(vscode.l10n.t('Quieten…'), 'copydesk.quietRule', finding.rule, uri),
      commandLink(vscode.l10n.t('Why ask?'), 'copydesk.explainRule', finding.rule),
    ].join(' · ')}`,
  );
  return text;
}

function entityHover(
  { entity, mention }: { readonly entity: Entity; readonly mention: Mention },
  analysed: DocumentAnalysis,
  host: Host,
): vscode.MarkdownString {
  const { document } = analysed;
  const text = markdown(COMMANDS);
  const roles = entity.roles.length > 0 ? `: ${escaped(entity.roles.slice(0, 3).join('; '))}` : '';
  text.appendMarkdown(`**${escaped(entity.name)}** — ${escaped(typeName(entity))}${roles}\n\n`);
  if (entity.value !== null) {
    text.appendMarkdown(escaped(valueText(entity)));
    return text;
  }
  const first = entity.mentions[0];
  const named = entity.mentions.filter(({ kind }) => kind !== 'pronoun').length;
  if (first !== undefined && named > 1) {
    text.appendMarkdown(
      `${escaped(mentions(named))}, ` +
        commandLink(
          vscode.l10n.t('the first in line {0}', document.positionAt(first.start).line + 1),
          'copydesk.reveal',
          document.uri.toString(),
          first.start,
          first.end,
        ),
    );
  }
  const variants = variantsOf(entity, analysed);
  if (variants.length > 0)
    text.appendMarkdown(
      `\n\n${escaped(vscode.l10n.t('Also as {0}', variants.map((words) => `“${words}”`).join(', ')))}`,
    );
  const others = host.library.articles.filter(
    ({ uri, summary }) =>
      uri.toString() !== document.uri.toString() &&
      summary?.entities.some(({ name, type }) => name === entity.name && type === entity.type),
  );
  if (others.length > 0) {
    text.appendMarkdown(
      `\n\n${escaped(others.length === 1 ? vscode.l10n.t('Also in one other article') : vscode.l10n.t('Also in {0} other articles', others.length))}`,
    );
  }
  if (entity.corrected) text.appendMarkdown(`\n\n${escaped(vscode.l10n.t('Corrected by the desk'))}`);
  const place = [document.uri.toString(), mention.start, mention.end] as const;
  text.appendMarkdown(
    `\n\n${[
      commandLink(vscode.l10n.t('Correct…'), 'copydesk.correctName', ...place),
      commandLink(vscode.l10n.t('Not a Name…'), 'copydesk.ignoreName', ...place),
    ].join(' · ')}`,
  );
  return text;
}

/** So many other forms of a name are shown. */
const MOST_VARIANTS = 4;

/** The other forms in which the article names an entity, each once, without pronouns. */
function variantsOf({ name, mentions }: Entity, { text }: DocumentAnalysis): readonly string[] {
  const forms = mentions.flatMap(({ kind, start, end }) =>
    kind === 'pronoun' ? [] : [text.slice(start, end).replace(/\s+/g, ' ')],
  );
  return [...new Set(forms)].filter((words) => words !== name).slice(0, MOST_VARIANTS);
}

/** What has become of a source file, for the end of its line. */
const SOURCE_STATES: Readonly<Record<SourceState, () => string>> = {
  same: () => '',
  changed: () => ` — $(warning) ${escaped(vscode.l10n.t('the file has changed since'))}`,
  missing: () => ` — $(warning) ${escaped(vscode.l10n.t('the file is gone'))}`,
};

/** The words that were decided on and those that stand there now: struck out what is gone, bold what is new. */
function differenceIn(before: string, after: string): string {
  const marks = { same: '', gone: '~~', new: '**' } as const;
  return differenceBetween(shortened(before, 400), shortened(after, 400))
    .map(({ kind, text }) => `${marks[kind]}${escaped(text)}${marks[kind]}`)
    .join(' ');
}

function claimHover(row: SheetRow, latest: DocumentAnalysis, { sources }: Host): vscode.MarkdownString {
  const { document, analysis } = latest;
  const text = markdown(COMMANDS);
  const decision = row.note?.note.decision;
  if (decision !== undefined) {
    const status = row.isStale
      ? vscode.l10n.t('{0}, but the words have changed since', vscode.l10n.t(decision.status))
      : vscode.l10n.t(decision.status);
    text.appendMarkdown(
      `**${escaped(status)}** — ${escaped(`${decision.by}, ${decision.at.slice(0, 10)}`)}\n\n`,
    );
    if (row.isStale) text.appendMarkdown(`${differenceIn(decision.on.exact, row.words)}\n\n`);
    for (const line of [decision.correction, decision.reason]) {
      if (line !== undefined) text.appendMarkdown(`${escaped(line)}\n\n`);
    }
    for (const source of decision.sources ?? []) {
      const place = source.locator === undefined ? '' : `, ${escaped(source.locator)}`;
      const state = sources.stateOf(document.uri, source);
      text.appendMarkdown(
        `${escaped(vscode.l10n.t('Source:'))} ${webLink(source.title, source.url)}${place}${SOURCE_STATES[state ?? 'same']()}\n\n`,
      );
    }
    for (const other of row.note?.note.decisions.slice(1) ?? []) {
      const said = `${vscode.l10n.t(other.status)} — ${other.by}, ${other.at.slice(0, 10)}`;
      const why = [other.correction, other.reason].flatMap((line) => line ?? []).join('; ');
      text.appendMarkdown(`**${escaped(said)}**${why === '' ? '' : `: ${escaped(why)}`}\n\n`);
    }
    if (row.isSourceMissing)
      text.appendMarkdown(`$(warning) ${escaped(vscode.l10n.t('No source is named.'))}\n\n`);
  } else {
    const sentence = analysis.sentences.find((one) => one.start <= row.start && row.start < one.end);
    const why = sentence?.reasons.slice(0, 2).join('; ') ?? '';
    const quotation = quotationOver(latest, row);
    const who =
      quotation === undefined ? vscode.l10n.t('in the article’s own voice') : whoSaid(latest, quotation);
    text.appendMarkdown(
      `${escaped(vscode.l10n.t('To check'))}, ${escaped(who)}${why === '' ? '' : `: ${escaped(why)}`}\n\n`,
    );
  }
  const remark = row.note?.note.remark;
  if (remark !== undefined) text.appendMarkdown(`$(note) ${escaped(remark)}\n\n`);
  const target = [document.uri.toString(), row.start, row.end];
  text.appendMarkdown(
    [
      ...(row.isStale
        ? [commandLink(vscode.l10n.t('Still holds'), 'copydesk.confirmDecision', ...target)]
        : []),
      commandLink(vscode.l10n.t('Verified'), 'copydesk.decide', 'verified', ...target),
      commandLink(vscode.l10n.t('Wrong'), 'copydesk.decide', 'wrong', ...target),
      commandLink(vscode.l10n.t('Decide…'), 'copydesk.decide', null, ...target),
    ].join(' · '),
  );
  return text;
}

/** The entity whose mention stands at an offset. */
export function entityAt(
  { analysis }: DocumentAnalysis,
  offset: number,
): { readonly entity: Entity; readonly mention: Entity['mentions'][number] } | undefined {
  for (const entity of analysis.entities) {
    const mention = entity.mentions.find(({ start, end }) => start <= offset && offset <= end);
    if (mention !== undefined) return { entity, mention };
  }
  return undefined;
}

/** What kind of thing an entity is, in the user's language. */
export function typeName({ type }: Entity): string {
  return vscode.l10n.t(type);
}

function valueText({ value }: Entity): string {
  switch (value?.kind) {
    case 'date':
      return value.iso ?? vscode.l10n.t('not resolved: the article has no date');
    case 'time':
      return value.iso;
    case 'money':
      return `${value.amount.toLocaleString('en')} ${value.currency ?? vscode.l10n.t('(currency not clear)')}`;
    case 'percent':
      return value.points ? vscode.l10n.t('{0} percentage points', value.amount) : `${value.amount} %`;
    case 'quantity':
      return `${value.amount.toLocaleString('en')} ${value.unit ?? ''}`.trim();
    case undefined:
      return '';
    default:
      return value satisfies never;
  }
}
