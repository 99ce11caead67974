// Articles that were renamed or moved outside of VS Code: their record follows where the text leaves no doubt, and is
// offered where it leaves some.

import * as vscode from 'vscode';
import { hash } from '../../base/hash';
import { findAnchors } from '../../notes/anchor';
import { readForAnchors } from '../../notes/anchorText';
import { gathered } from '../gather';
import type { Feature, Host } from '../host';

/** From this share of its notes with the same words on, a text is taken for the article that the record has lost. */
const SURELY_IT = 0.9;
const PERHAPS_IT = 0.5;
/** Files come and go one after the other when a branch is checked out or a folder is moved. */
const UNTIL_QUIET = 1500;

export const movedArticles: Feature = (host) => {
  const compared: Compared = new Map();
  let work = Promise.resolve();
  const look = gathered(() => {
    work = work
      .then(() => findLost(host, compared))
      .catch((error: unknown) => host.log.error(error instanceof Error ? error.message : String(error)));
  }, UNTIL_QUIET);
  return vscode.Disposable.from(look, host.library.onDidChange(look));
};

/** For each article that was lost, the others whose texts were compared with its record: each once, whenever they come. */
type Compared = Map<string, Set<string>>;

async function findLost(host: Host, compared: Compared): Promise<void> {
  if (!host.library.isComplete) return;
  const recorded = await host.records.recorded();
  const lost: vscode.Uri[] = [];
  for (const uri of recorded)
    if (host.library.article(uri) === undefined && !(await exists(uri))) lost.push(uri);
  // What is there again may be lost again.
  const lostNow = new Set(lost.map((uri) => uri.toString()));
  for (const uri of compared.keys()) if (!lostNow.has(uri)) compared.delete(uri);
  if (lost.length === 0) return;
  const withRecord = new Set(recorded.map((uri) => uri.toString()));
  const others = host.library.articles.filter(({ uri }) => !withRecord.has(uri.toString()));
  for (const uri of lost) {
    const before = compared.get(uri.toString());
    const seen = before ?? new Set<string>();
    compared.set(uri.toString(), seen);
    const unseen = others.filter((other) => !seen.has(other.uri.toString()));
    if (before !== undefined && unseen.length === 0) continue;
    for (const other of unseen) seen.add(other.uri.toString());
    const notes = await host.records.read(uri);
    if (notes.length === 0) continue;
    const documents = new Set(notes.flatMap(({ selector }) => selector.document ?? []));
    let best: { readonly uri: vscode.Uri; readonly share: number } | undefined;
    for (const other of unseen) {
      if (best?.share === 1) break;
      const text = await textOf(other.uri);
      const share = documents.has(hash(text)) ? 1 : shareFound(notes, text);
      if (share > (best?.share ?? 0)) best = { uri: other.uri, share };
    }
    const name = vscode.workspace.asRelativePath(uri);
    if (best === undefined || best.share < PERHAPS_IT) {
      // A file that is moved may be gone for a while before it is there again.
      if (before === undefined)
        host.log.warn(
          `${name} is gone; its record with ${notes.length} notes is kept in the folder .copydesk.`,
        );
    } else if (best.share >= SURELY_IT || (await isIt(name, best.uri))) {
      await host.records.move(uri, best.uri);
    }
  }
}

function shareFound(
  notes: readonly { readonly selector: Parameters<typeof findAnchors>[0][number] }[],
  text: string,
): number {
  const anchors = findAnchors(
    notes.map(({ selector }) => selector),
    readForAnchors(text),
  );
  return anchors.filter(({ status }) => status === 'exact' || status === 'moved').length / notes.length;
}

async function isIt(lost: string, found: vscode.Uri): Promise<boolean> {
  const yes = vscode.l10n.t('Take the Record Along');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0} is gone, and {1} holds much of what was checked in it. Is it the same article?',
      lost,
      vscode.workspace.asRelativePath(found),
    ),
    yes,
  );
  return answer === yes;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
