// The user's settings as typed values. A value of the wrong kind falls back to its default.

import * as v from 'valibot';
import * as vscode from 'vscode';
import { STRICTNESSES } from '../claims/choice';
import { REQUIREMENTS, USUAL_GATE } from '../report/gate';

const mark = v.picklist(['everywhere', 'current paragraph', 'nowhere']);
const families = v.record(v.string(), v.boolean());

/** Every setting with its default; package.json describes them for people, and a test compares the two. */
const SETTINGS = {
  'articles.include': [v.string(), '**/*.{txt,md,markdown}'],
  'articles.exclude': [v.string(), '**/{node_modules,.git,.copydesk}/**'],
  'articles.largestSize': [v.pipe(v.number(), v.minValue(1)), 2_000],
  'articles.languages': [v.array(v.string()), ['plaintext', 'markdown']],
  strictness: [v.picklist(STRICTNESSES), 'balanced'],
  'marks.names': [mark, 'everywhere'],
  'marks.figuresAndDates': [mark, 'nowhere'],
  'marks.queries': [mark, 'everywhere'],
  'marks.decisions': [mark, 'everywhere'],
  'marks.structure': [mark, 'everywhere'],
  'hovers.names': [v.boolean(), true],
  'hovers.claims': [v.boolean(), true],
  'headline.progress': [v.boolean(), true],
  'inlayHints.speakers': [v.boolean(), false],
  'inlayHints.dates': [v.boolean(), false],
  'problems.queries': [v.boolean(), false],
  'rules.families': [
    families,
    { sourcing: true, wording: true, consistency: true, knowledge: true, workspace: true, desk: true },
  ],
  'rules.quiet': [v.array(v.string()), []],
  'rules.quietIn': [v.record(v.string(), v.array(v.string())), {}],
  'rules.alsoRun': [v.array(v.string()), []],
  'gate.require': [v.picklist(REQUIREMENTS), USUAL_GATE.require],
  'gate.sources': [v.boolean(), USUAL_GATE.sources],
  'gate.deskMarks': [v.boolean(), USUAL_GATE.deskMarks],
  'gate.leastWorth': [v.pipe(v.number(), v.minValue(0), v.maxValue(1)), USUAL_GATE.leastWorth],
  'desk.name': [v.string(), ''],
  'desk.askForSource': [v.boolean(), true],
} as const satisfies Record<string, readonly [v.GenericSchema, unknown]>;

export type SettingKey = keyof typeof SETTINGS;
type Value<K extends SettingKey> = v.InferOutput<(typeof SETTINGS)[K][0]>;

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** The default of a setting, as package.json must state it. */
export function defaultOf(key: SettingKey): unknown {
  return SETTINGS[key][1];
}

/** Reads one setting for a resource. */
export function setting<K extends SettingKey>(key: K, scope?: vscode.Uri): Value<K> {
  const [schema, fallback] = SETTINGS[key];
  const value: unknown = vscode.workspace.getConfiguration('copydesk', scope).get(key);
  const result = v.safeParse(schema, value ?? fallback);
  return result.success ? result.output : (fallback as Value<K>);
}

/** Changes a setting: for the workspace where one is open, else for the user. */
export async function changeSetting<K extends SettingKey>(key: K, value: Value<K>): Promise<void> {
  await vscode.workspace.getConfiguration('copydesk').update(key, value, homeOfSettings());
}

/** Changes a setting where it is set: a toggle that the workspace overrules would do nothing. For the user otherwise. */
export async function changeWhereSet<K extends SettingKey>(key: K, value: Value<K>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  const isOfWorkspace = settings.inspect(key)?.workspaceValue !== undefined;
  const { Workspace, Global } = vscode.ConfigurationTarget;
  await settings.update(key, value, isOfWorkspace ? Workspace : Global);
}

/** Adds a value to a setting that is a list. */
export async function addToList(
  key: 'rules.quiet' | 'rules.alsoRun',
  value: string,
  target: vscode.ConfigurationTarget = homeOfSettings(),
): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  const known = settings.inspect<string[]>(key);
  const list = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  if (!list?.includes(value)) await settings.update(key, [...(list ?? []), value], target);
}

function homeOfSettings(): vscode.ConfigurationTarget {
  return vscode.workspace.workspaceFolders === undefined
    ? vscode.ConfigurationTarget.Global
    : vscode.ConfigurationTarget.Workspace;
}
