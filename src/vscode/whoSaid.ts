// Who said what at a place of the text, in the user's words.

import * as vscode from 'vscode';
import { overlaps, type Span } from '../base/span';
import type { Quotation } from '../quotes/quotation';
import type { DocumentAnalysis } from './analyses';

/** Longer source words are cut (UTF-16 code units): a hover is short. */
const LONGEST = 80;

/** The quotation that covers most of a span with its words, or undefined in the article's own voice. */
export function quotationOver({ analysis }: DocumentAnalysis, span: Span): Quotation | undefined {
  let best: Quotation | undefined;
  let most = 0;
  for (const quotation of analysis.quotations) {
    let covered = 0;
    for (const part of quotation.content) {
      if (overlaps(part, span)) covered += Math.min(part.end, span.end) - Math.max(part.start, span.start);
    }
    if (covered > most) {
      most = covered;
      best = quotation;
    }
  }
  return best;
}

/** "Anna Quill, quoted", "somebody unnamed (“an official”)". The words are the article's and not escaped. */
export function whoSaid({ analysis, text }: DocumentAnalysis, quotation: Quotation): string {
  const { speaker, source, sourceKind, kind } = quotation;
  const words = source === null ? '' : text.slice(source.start, source.end).replace(/\s+/g, ' ');
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  const name = analysis.entities.find(({ id }) => id === speaker)?.name;
  if (name === undefined) {
    if (sourceKind === 'anonymous') return vscode.l10n.t('somebody unnamed (“{0}”)', shown);
    if (sourceKind === 'vague') return vscode.l10n.t('nobody in particular (“{0}”)', shown);
    if (shown === '')
      return kind === 'direct'
        ? vscode.l10n.t('quoted without a speaker')
        : vscode.l10n.t('reported without a source');
  }
  const who = name ?? `“${shown}”`;
  switch (kind) {
    case 'direct':
      return vscode.l10n.t('{0}, word for word', who);
    case 'partial':
      return vscode.l10n.t('{0}, quoted in part', who);
    case 'indirect':
      return vscode.l10n.t('{0}, in the article’s words', who);
    default:
      return kind satisfies never;
  }
}
