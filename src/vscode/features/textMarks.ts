// Marks in the text: names in quiet colours, queries by severity, decisions in the gutter. Types are made once; while
// the user types, VS Code moves the marks along and nothing is redrawn until the article has been read again.

import * as vscode from 'vscode';
import { firstEndingAfter, type Span } from '../../base/span';
import type { Severity } from '../../claims/finding';
import type { EntityType } from '../../entities/entity';
import { shownFrom } from '../asking';
import type { DocumentAnalysis } from '../analyses';
import { rangeOf } from '../convert';
import type { Feature, Host } from '../host';
import { COLOURS } from '../ids';
import { changeWhereSet, setting } from '../settings';
import { sheetOf } from '../sheets';

const NAME_COLOURS: Readonly<Record<EntityType, string>> = {
  person: COLOURS.person,
  organisation: COLOURS.organisation,
  place: COLOURS.place,
  group: COLOURS.otherName,
  event: COLOURS.otherName,
  work: COLOURS.otherName,
  law: COLOURS.otherName,
  product: COLOURS.otherName,
  date: COLOURS.value,
  time: COLOURS.value,
  money: COLOURS.value,
  percent: COLOURS.value,
  quantity: COLOURS.value,
};

type Kind = 'name' | 'value' | 'query' | 'decision';
const KIND_SETTINGS = {
  name: 'marks.names',
  value: 'marks.figuresAndDates',
  query: 'marks.queries',
  decision: 'marks.decisions',
} as const;

interface Mark extends Span {
  readonly kind: Kind;
  readonly type: vscode.TextEditorDecorationType;
}

export const textMarks: Feature = (host) => {
  const types = new MarkTypes(host.context.extensionUri);
  const draw = (editor: vscode.TextEditor | undefined): void => {
    if (editor !== undefined) drawMarks(editor, types, host);
  };
  const drawAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) draw(editor);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    types,
    host.analyses.onDidChange(drawAll),
    host.records.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(() => drawAll()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (Object.values(KIND_SETTINGS).some((key) => setting(key) === 'current paragraph')) draw(textEditor);
    }),
    ...Object.entries(TOGGLES).map(([command, key]) =>
      vscode.commands.registerCommand(command, () => toggle(key)),
    ),
    vscode.commands.registerCommand('copydesk.toggleParagraphMode', toggleParagraphMode),
  );
};

type MarkKey = (typeof KIND_SETTINGS)[Kind];
const TOGGLES: Readonly<Record<string, MarkKey>> = {
  'copydesk.toggleNameMarks': 'marks.names',
  'copydesk.toggleFigureMarks': 'marks.figuresAndDates',
  'copydesk.toggleQueryMarks': 'marks.queries',
  'copydesk.toggleDecisionMarks': 'marks.decisions',
};

async function toggle(key: MarkKey): Promise<void> {
  await changeWhereSet(key, setting(key) === 'nowhere' ? 'everywhere' : 'nowhere');
}

/** Between marks in the whole article and marks in the paragraph with the cursor alone; what is hidden stays hidden. */
async function toggleParagraphMode(): Promise<void> {
  const keys = Object.values(KIND_SETTINGS).filter((key) => setting(key) !== 'nowhere');
  const next = keys.some((key) => setting(key) === 'everywhere') ? 'current paragraph' : 'everywhere';
  for (const key of keys) await changeWhereSet(key, next);
}

/** The decoration types, each made once for all editors. */
class MarkTypes implements vscode.Disposable {
  readonly names = new Map<string, vscode.TextEditorDecorationType>();
  readonly queries = new Map<Severity, vscode.TextEditorDecorationType>();
  readonly decisions = new Map<string, vscode.TextEditorDecorationType>();

  constructor(extension: vscode.Uri) {
    const behaviour = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed } as const;
    for (const id of new Set(Object.values(NAME_COLOURS))) {
      this.names.set(
        id,
        vscode.window.createTextEditorDecorationType({
          ...behaviour,
          borderColor: new vscode.ThemeColor(id),
          borderStyle: id === COLOURS.value ? 'dotted' : 'solid',
          borderWidth: '0 0 1px 0',
        }),
      );
    }
    const query = new vscode.ThemeColor(COLOURS.query);
    for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
      const isQuiet = severity === 'information' || severity === 'hint';
      this.queries.set(
        severity,
        vscode.window.createTextEditorDecorationType({
          ...behaviour,
          ...(isQuiet ? {} : { backgroundColor: new vscode.ThemeColor(COLOURS.queryBackground) }),
          borderColor: query,
          borderStyle: isQuiet ? 'dotted' : 'solid',
          borderWidth: severity === 'error' ? '0 0 2px 0' : '0 0 1px 0',
          overviewRulerColor: query,
          overviewRulerLane: vscode.OverviewRulerLane.Right,
          gutterIconPath: vscode.Uri.joinPath(extension, 'media', 'gutter', 'query.svg'),
          gutterIconSize: '70%',
        }),
      );
    }
    for (const icon of ['verified', 'wrong', 'disputed', 'settled', 'progress', 'stale']) {
      this.decisions.set(
        icon,
        vscode.window.createTextEditorDecorationType({
          gutterIconPath: vscode.Uri.joinPath(extension, 'media', 'gutter', `${icon}.svg`),
          gutterIconSize: '70%',
          ...(icon === 'stale'
            ? {
                overviewRulerColor: new vscode.ThemeColor(COLOURS.stale),
                overviewRulerLane: vscode.OverviewRulerLane.Right,
              }
            : {}),
        }),
      );
    }
  }

  get all(): readonly vscode.TextEditorDecorationType[] {
    return [...this.names.values(), ...this.queries.values(), ...this.decisions.values()];
  }

  dispose(): void {
    for (const type of this.all) type.dispose();
  }
}

function drawMarks(editor: vscode.TextEditor, types: MarkTypes, host: Host): void {
  const { document } = editor;
  const latest = host.analyses.latest(document);
  // While the article is being read again the old marks stay: VS Code carries them along with the text.
  if (latest === undefined && host.analyses.isArticle(document)) return;
  const shown = new Map<vscode.TextEditorDecorationType, vscode.Range[]>(types.all.map((type) => [type, []]));
  const paragraph = latest && paragraphAt(latest, document.offsetAt(editor.selection.active));
  for (const mark of latest === undefined ? [] : marksOf(latest, types, host)) {
    const where = setting(KIND_SETTINGS[mark.kind], document.uri);
    if (where === 'nowhere') continue;
    if (
      where === 'current paragraph' &&
      (paragraph === undefined || mark.end <= paragraph.start || mark.start >= paragraph.end)
    )
      continue;
    shown.get(mark.type)?.push(rangeOf(document, mark));
  }
  for (const [type, ranges] of shown) editor.setDecorations(type, ranges);
}

function paragraphAt({ analysis }: DocumentAnalysis, offset: number): Span | undefined {
  const { blocks } = analysis.article;
  const block = blocks[firstEndingAfter(blocks, offset - 1)];
  return block !== undefined && block.start <= offset ? block : undefined;
}

function* marksOf(latest: DocumentAnalysis, types: MarkTypes, host: Host): Iterable<Mark> {
  const { analysis, document } = latest;
  const lowest = shownFrom(document.uri);
  for (const entity of analysis.entities) {
    const type = types.names.get(NAME_COLOURS[entity.type]);
    if (type === undefined) continue;
    const kind = entity.value === null && NAME_COLOURS[entity.type] !== COLOURS.value ? 'name' : 'value';
    for (const mention of entity.mentions) {
      if (mention.kind !== 'pronoun' && mention.confidence >= lowest) {
        yield { start: mention.start, end: mention.end, kind, type };
      }
    }
  }
  for (const row of sheetOf(host, latest).rows) {
    // A decision that holds takes its claim's queries out of the text; the sheet keeps them.
    if (row.isOpen) {
      for (const finding of row.findings) {
        const type = types.queries.get(finding.severity);
        if (type !== undefined) {
          yield { start: finding.start, end: finding.end, kind: 'query', type };
        }
      }
    }
    const icon = types.decisions.get(row.isStale ? 'stale' : (DECISION_ICONS[row.status] ?? ''));
    if (icon !== undefined && row.note !== undefined) {
      yield { start: row.start, end: row.start, kind: 'decision', type: icon };
    }
  }
}

const DECISION_ICONS: Readonly<Record<string, string>> = {
  'in progress': 'progress',
  verified: 'verified',
  disputed: 'disputed',
  wrong: 'wrong',
  unverifiable: 'disputed',
  opinion: 'settled',
  dismissed: 'settled',
};
