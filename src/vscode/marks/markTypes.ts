// The decoration types: each is made once for all editors and kept, so that nothing flickers.

import * as vscode from 'vscode';
import type { Severity } from '../../claims/finding';
import { COLOURS } from '../ids';
import type { DecisionIcon, MarkStyle } from './marks';

const COLOUR_OF_NAME = {
  person: COLOURS.person,
  organisation: COLOURS.organisation,
  place: COLOURS.place,
  otherName: COLOURS.otherName,
  value: COLOURS.value,
} as const;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const DECISIONS: readonly DecisionIcon[] = ['verified', 'wrong', 'disputed', 'settled', 'progress', 'stale'];

/** Words typed at the edge of a mark do not belong to it. */
const CLOSED = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed } as const;

export class MarkTypes implements vscode.Disposable {
  readonly #types = new Map<MarkStyle, vscode.TextEditorDecorationType>();

  constructor(extension: vscode.Uri) {
    const add = (style: MarkStyle, options: vscode.DecorationRenderOptions): void =>
      void this.#types.set(style, vscode.window.createTextEditorDecorationType({ ...CLOSED, ...options }));
    const icon = (name: string): vscode.DecorationRenderOptions => ({
      gutterIconPath: vscode.Uri.joinPath(extension, 'media', 'gutter', `${name}.svg`),
      gutterIconSize: '70%',
    });
    for (const [style, colour] of Object.entries(COLOUR_OF_NAME))
      add(style as MarkStyle, lineUnder(colour, style));
    for (const severity of SEVERITIES) add(severity, queryLook(severity));
    add('queryIcon', icon('query'));
    for (const decision of DECISIONS) {
      add(decision, { ...icon(decision), ...(decision === 'stale' ? inRuler(COLOURS.stale) : {}) });
    }
    const faint = new vscode.ThemeColor(COLOURS.furniture);
    add('furniture', { color: faint });
    add('part', { after: { color: faint, fontStyle: 'italic', margin: '0 0 0 1.5em' } });
  }

  /** Every style with its type. */
  [Symbol.iterator](): Iterator<[MarkStyle, vscode.TextEditorDecorationType]> {
    return this.#types.entries();
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }
}

function lineUnder(colour: string, style: string): vscode.DecorationRenderOptions {
  return {
    borderColor: new vscode.ThemeColor(colour),
    borderStyle: style === 'value' ? 'dotted' : 'solid',
    borderWidth: '0 0 1px 0',
  };
}

function queryLook(severity: Severity): vscode.DecorationRenderOptions {
  const isQuiet = severity === 'information' || severity === 'hint';
  return {
    ...(isQuiet ? {} : { backgroundColor: new vscode.ThemeColor(COLOURS.queryBackground) }),
    borderColor: new vscode.ThemeColor(COLOURS.query),
    borderStyle: isQuiet ? 'dotted' : 'solid',
    borderWidth: severity === 'error' ? '0 0 2px 0' : '0 0 1px 0',
    ...inRuler(COLOURS.query),
  };
}

function inRuler(colour: string): vscode.DecorationRenderOptions {
  return {
    overviewRulerColor: new vscode.ThemeColor(colour),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  };
}
