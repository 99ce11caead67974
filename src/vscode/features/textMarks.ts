// Marks in the text: names in quiet colours, queries by severity, decisions in the gutter, what is not the story faint.
// While the user types, VS Code moves the marks along; nothing is redrawn until the article has been read again.

import * as vscode from 'vscode';
import { shownFrom } from '../asking';
import { rangeOf } from '../convert';
import type { Feature, Host } from '../host';
import { MarkTypes } from '../marks/markTypes';
import { marksOf, partAt, type MarkKind, type MarkStyle } from '../marks/marks';
import { partName } from '../marks/partNames';
import { changeWhereSet, setting } from '../settings';
import { sheetOf } from '../sheets';

const KIND_SETTINGS = {
  name: 'marks.names',
  value: 'marks.figuresAndDates',
  query: 'marks.queries',
  decision: 'marks.decisions',
  structure: 'marks.structure',
} as const satisfies Record<MarkKind, string>;
type MarkKey = (typeof KIND_SETTINGS)[MarkKind];

const TOGGLES: Readonly<Record<string, MarkKey>> = {
  'copydesk.toggleNameMarks': 'marks.names',
  'copydesk.toggleFigureMarks': 'marks.figuresAndDates',
  'copydesk.toggleQueryMarks': 'marks.queries',
  'copydesk.toggleDecisionMarks': 'marks.decisions',
  'copydesk.toggleStructureMarks': 'marks.structure',
};

export const textMarks: Feature = (host) => {
  const types = new MarkTypes(host.context.extensionUri);
  const drawAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) draw(editor, types, host);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    types,
    host.analyses.onDidChange(drawAll),
    host.records.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(() => drawAll()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (Object.values(KIND_SETTINGS).some((key) => setting(key) === 'current paragraph'))
        draw(textEditor, types, host);
    }),
    ...Object.entries(TOGGLES).map(([command, key]) =>
      vscode.commands.registerCommand(command, () => toggle(key)),
    ),
    vscode.commands.registerCommand('copydesk.toggleParagraphMode', toggleParagraphMode),
  );
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

function draw(editor: vscode.TextEditor, types: MarkTypes, host: Host): void {
  const { document } = editor;
  const latest = host.analyses.latest(document);
  // While the article is being read again the old marks stay: VS Code carries them along with the text.
  if (latest === undefined && host.analyses.isArticle(document)) return;
  const shown = new Map<MarkStyle, vscode.DecorationOptions[]>();
  if (latest !== undefined) {
    const { text, analysis } = latest;
    const where = wheres(document.uri);
    const here = partAt(analysis, document.offsetAt(editor.selection.active));
    for (const mark of marksOf(text, analysis, sheetOf(host, latest), shownFrom(document.uri))) {
      const place = where[mark.kind];
      if (place === 'nowhere') continue;
      if (
        place === 'current paragraph' &&
        (here === undefined || mark.end < here.start || mark.start > here.end)
      )
        continue;
      const range = rangeOf(document, mark);
      const options =
        mark.part === undefined
          ? { range }
          : { range, renderOptions: { after: { contentText: partName(mark.part) } } };
      const list = shown.get(mark.style);
      if (list === undefined) shown.set(mark.style, [options]);
      else list.push(options);
    }
  }
  for (const [style, type] of types) editor.setDecorations(type, shown.get(style) ?? []);
}

function wheres(
  article: vscode.Uri,
): Readonly<Record<MarkKind, 'everywhere' | 'current paragraph' | 'nowhere'>> {
  return {
    name: setting(KIND_SETTINGS.name, article),
    value: setting(KIND_SETTINGS.value, article),
    query: setting(KIND_SETTINGS.query, article),
    decision: setting(KIND_SETTINGS.decision, article),
    structure: setting(KIND_SETTINGS.structure, article),
  };
}
