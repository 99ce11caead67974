// The parts of the annotated page below the text: claims, what is gone, who says what about whom, quotations, dates.

import type { Analysis } from '../engine/analysis';
import type { Decided } from '../notes/note';
import type { PlacedNote } from '../notes/review';
import { sourceLine } from '../notes/source';
import { escapeHtml, safeLink } from './escape';
import { drawingText, drawSayings } from './picture';
import type { SheetRow, TimelineEntry } from './sheet';
import { sayingsOf, voicesOf } from './voices';

/** Every claim with its status and what the record says of it. */
export function claimsTable(rows: readonly SheetRow[]): string {
  if (rows.length === 0) return section('Claims', '<p>This article has no claims.</p>');
  const heads = ['No.', 'Claim', 'Status', 'Record'].map((head) => `<th scope="col">${head}</th>`);
  const lines = rows.map((row, index) => claimRow(row, index + 1));
  return section(
    'Claims',
    `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`,
  );
}

function claimRow(row: SheetRow, number: number): string {
  const note = row.note?.note;
  const lines = [
    ...(note?.decisions ?? []).flatMap((decision) => decisionLines(decision, row.isContested)),
    ...(row.isSourceMissing ? ['<strong>Source missing</strong>'] : []),
    ...row.findings.map(({ message, resolve }) => `Query: ${escapeHtml(`${message} ${resolve}`)}`),
    ...(note?.comments ?? []).map(({ by, at, text }) => `${escapeHtml(by)}, ${day(at)}: ${escapeHtml(text)}`),
  ];
  const record = lines.length === 0 ? '' : `<ul><li>${lines.join('</li><li>')}</li></ul>`;
  const who = row.speaker === null ? '' : `<br><small>says ${escapeHtml(row.speaker)}</small>`;
  const before =
    row.isStale && note?.decision !== undefined
      ? `<br><small>was: <del>${escapeHtml(note.decision.on.exact)}</del></small>`
      : '';
  return (
    `<tr id="r${number}"><td>${number}</td><td dir="auto">${escapeHtml(row.words)}${before}${who}</td>` +
    `<td>${statusOf(row)}</td><td>${record}</td></tr>`
  );
}

function statusOf(row: SheetRow): string {
  if (row.isContested) return `${row.status}, decided differently`;
  return row.isStale ? `${row.status}, changed since` : row.status;
}

function decisionLines(decision: Decided, isOneOfSeveral: boolean): readonly string[] {
  const { by, at, status, correction, reason, sources = [] } = decision;
  return [
    `${escapeHtml(by)}, ${day(at)}${isOneOfSeveral ? `: ${status}` : ''}`,
    ...(correction === undefined ? [] : [`Should say: ${escapeHtml(correction)}`]),
    ...(reason === undefined ? [] : [`Because: ${escapeHtml(reason)}`]),
    ...sources.map((source) => `Source: ${linked(sourceLine(source), source.url)}`),
  ];
}

/** Decisions whose words are gone; nothing where there is none. */
export function goneSection(orphans: readonly PlacedNote[]): string {
  if (orphans.length === 0) return '';
  const items = orphans.map(({ note }) => {
    const said =
      note.decision === undefined ? '' : ` ${escapeHtml(note.decision.by)}, ${day(note.decision.at)}`;
    return `<li>${note.status}: <del>${escapeHtml(note.selector.exact)}</del>${said}</li>`;
  });
  return section('Decided on words that are gone', `<ul>${items.join('')}</ul>`);
}

/** The picture, and under it the same in words. */
export function pictureSection(analysis: Analysis): string {
  const title = 'Who says what about whom';
  const picture = drawSayings(sayingsOf(analysis), { title, speakers: 'says', spokenOf: 'is spoken of' });
  if (picture === undefined) return '';
  const lines = picture.lines.map((line) => `<li>${escapeHtml(line)}</li>`);
  return section(title, `<figure>${drawingText(picture.drawing)}</figure>\n<ul>${lines.join('')}</ul>`);
}

/** Quotations by speaker; nothing where nobody is quoted. */
export function voicesSection(text: string, analysis: Analysis): string {
  const voices = voicesOf(text, analysis);
  if (voices.length === 0) return '';
  const parts = voices.map(({ name, utterances }) => {
    const said = utterances.map(({ words, cue }) => {
      const how = cue === null ? '' : ` <small>(${escapeHtml(cue)})</small>`;
      return `<li>${escapeHtml(words)}${how}</li>`;
    });
    return `<h3>${escapeHtml(name ?? 'Nobody named')}</h3>\n<ul>${said.join('')}</ul>`;
  });
  return section('Quotations by speaker', parts.join('\n'));
}

/** The dates that are in the calendar, in their order; nothing where there is none. */
export function timelineSection(timeline: readonly TimelineEntry[]): string {
  if (timeline.length === 0) return '';
  const items = timeline.map(
    ({ iso, words }) =>
      `<li><strong>${escapeHtml(iso.replace('/', ' – '))}</strong> ${escapeHtml(words)}</li>`,
  );
  return section('Timeline', `<ol>${items.join('')}</ol>`);
}

function section(title: string, content: string): string {
  return `<section>\n<h2>${title}</h2>\n${content}\n</section>\n`;
}

function day(iso: string): string {
  return escapeHtml(iso.slice(0, 10));
}

function linked(title: string, url: string | undefined): string {
  const link = safeLink(url);
  if (link === undefined) return escapeHtml(title);
  return `<a rel="noreferrer" href="${escapeHtml(link)}">${escapeHtml(title)}</a>`;
}
