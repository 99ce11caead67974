// Asks against which source a claim was checked: one that was used before, a few words, or step by step.

import * as vscode from 'vscode';
import { sourceLine, SOURCE_KINDS, type Source } from '../../notes/source';
import type { Host } from '../host';
import { fingerprint } from '../sourceFiles';

const RECENT = 'sources.recent';
/** So many sources are offered again: a desk checks an article against few. */
const MOST_RECENT = 12;

interface Choice extends vscode.QuickPickItem {
  readonly take: 'typed' | 'steps' | 'none' | Source;
}

/** The sources of a decision, perhaps none; undefined when the user pressed Escape. */
export async function askSources(
  host: Pick<Host, 'context'>,
  title: string,
): Promise<readonly Source[] | undefined> {
  const recent = host.context.workspaceState.get<readonly Source[]>(RECENT, []);
  const taken = await pickSource(title, recent);
  if (taken === undefined || taken === 'none') return taken === 'none' ? [] : undefined;
  const source = taken === 'steps' ? await askStepByStep(title) : taken;
  if (source === undefined) return undefined;
  const today = { ...source, consulted: new Date().toISOString().slice(0, 10) };
  const others = recent.filter((one) => sourceLine(one) !== sourceLine(source));
  await host.context.workspaceState.update(RECENT, [source, ...others].slice(0, MOST_RECENT));
  return [today];
}

/** What is typed is a source by itself: "Register, entry 88" and Enter is all that most need. */
function pickSource(
  title: string,
  recent: readonly Source[],
): Promise<Source | 'steps' | 'none' | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t(
    'Checked against which source? Document and page, interview and time, or a link',
  );
  pick.matchOnDescription = true;
  const standing: readonly Choice[] = [
    ...recent.map((source): Choice => ({ label: `$(book) ${sourceLine(source)}`, take: source })),
    { label: `$(list-ordered) ${vscode.l10n.t('Describe a source step by step…')}`, take: 'steps' },
    { label: `$(circle-slash) ${vscode.l10n.t('No source (shown as missing)')}`, take: 'none' },
  ];
  pick.items = standing;
  return new Promise((resolve) => {
    pick.onDidChangeValue((text) => {
      const typed: Choice = { label: `$(add) ${text.trim()}`, take: 'typed', alwaysShow: true };
      pick.items = text.trim() === '' ? standing : [typed, ...standing];
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      const typed = pick.value.trim();
      if (chosen?.take === 'typed' || chosen === undefined)
        resolve(typed === '' ? undefined : sourceOf(typed));
      else resolve(chosen.take);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function sourceOf(text: string): Source {
  return /^https?:\/\/\S+$/.test(text) ? { title: text, url: text } : { title: text };
}

async function askStepByStep(title: string): Promise<Source | undefined> {
  const kinds = SOURCE_KINDS.map((kind) => ({ label: vscode.l10n.t(kind), value: kind }));
  const placeHolder = vscode.l10n.t('What kind of source is it?');
  const kind = (await vscode.window.showQuickPick(kinds, { title, placeHolder }))?.value;
  if (kind === undefined) return undefined;
  const file = kind === 'file' ? await askFile() : undefined;
  if (kind === 'file' && file === undefined) return undefined;
  const steps = {
    title: vscode.l10n.t('What is it called?'),
    ...(kind === 'file' ? {} : { url: vscode.l10n.t('A link to it, if there is one') }),
    locator: vscode.l10n.t('Where in it? A page, a time, a row'),
    quotation: vscode.l10n.t('Its own words, if they matter'),
  };
  const answers: Record<string, string> = {};
  for (const [step, [field, prompt]] of Object.entries(steps).entries()) {
    const answer = await vscode.window.showInputBox({
      title: `${title} (${step + 1}/${Object.keys(steps).length})`,
      prompt,
      value: field === 'title' ? (file?.title ?? '') : '',
      ignoreFocusOut: true,
    });
    if (answer === undefined) return undefined;
    if (answer.trim() !== '') answers[field] = answer.trim();
  }
  const named = answers['title'] ?? answers['url'] ?? vscode.l10n.t(kind);
  return { ...file, ...answers, kind, title: named };
}

/** A file of the workspace, with the fingerprint that tells later whether it is still the same. */
async function askFile(): Promise<Source | undefined> {
  const [uri] = (await vscode.window.showOpenDialog({ openLabel: vscode.l10n.t('Use as Source') })) ?? [];
  if (uri === undefined) return undefined;
  const path = vscode.workspace.asRelativePath(uri, false);
  const sha256 = await fingerprint(uri);
  if (sha256 === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be read.', path));
    return undefined;
  }
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return { title: path.slice(path.lastIndexOf('/') + 1), file: isInside ? path : uri.toString(), sha256 };
}
