// Which rules ask: strictness, families, quiet rules by article, folder and workspace; their pages; and why not flagged.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reasonsFor } from '../../../src/vscode/features/whyNotFlagged';
import { analysed, closeAll, openArticle, openSample, startedHost, when, withSetting } from '../support/desk';

const rulesIn = async (document: vscode.TextDocument): Promise<string[]> =>
  (await analysed(document)).analysis.findings.map(({ rule }) => rule);

/** What is asked once a setting has changed and the article was read again. */
async function rulesWith(key: string, value: unknown, document: vscode.TextDocument): Promise<string[]> {
  const host = await startedHost();
  const before = host.analyses.latest(document);
  const undo = await withSetting(key, value);
  const latest = await when(host.analyses.onDidChange, () => {
    const now = host.analyses.latest(document);
    return now !== undefined && now !== before ? now : undefined;
  });
  await undo();
  await when(host.analyses.onDidChange, () => host.analyses.latest(document) !== latest);
  return latest.analysis.findings.map(({ rule }) => rule);
}

/** The answers to "why was this not flagged?" at the first of these words. */
async function whyAt(document: vscode.TextDocument, words: string): Promise<string> {
  const host = await startedHost();
  const latest = await analysed(document);
  const everything = host.analyses.everythingAbout(document);
  assert.ok(everything);
  return reasonsFor(latest, everything, document.getText().indexOf(words))
    .map(({ text }) => text)
    .join('\n');
}

suite('Rules', () => {
  teardown(closeAll);

  test('a rule can be quiet', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    assert.ok((await rulesIn(document)).includes('vague-source'));
    assert.ok(!(await rulesWith('rules.quiet', ['vague-source'], document)).includes('vague-source'));
  });

  test('a family can be quiet', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const { findings } = (await analysed(document)).analysis;
    assert.ok(findings.some(({ family }) => family === 'sourcing'));
    const rules = await rulesWith('rules.families', { sourcing: false }, document);
    assert.ok(!rules.includes('vague-source') && !rules.includes('no-details'), rules.join(' '));
    assert.ok(rules.includes('impossible-date'));
  });

  test('a rule can be quiet in one folder', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const here = await rulesWith('rules.quietIn', { 'news/': ['vague-source'] }, document);
    assert.ok(!here.includes('vague-source'));
    const elsewhere = await rulesWith('rules.quietIn', { 'features/': ['vague-source'] }, document);
    assert.ok(elsewhere.includes('vague-source'));
  });

  test('quiet asks less than balanced, and everything asks more', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const balanced = (await rulesIn(document)).length;
    assert.ok((await rulesWith('strictness', 'quiet', document)).length <= balanced);
    assert.ok((await rulesWith('strictness', 'everything', document)).length >= balanced);
  });

  test('every rule has its page', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-rule:/vague-source.md'));
    assert.match(page.getText(), /^# Vague source[\s\S]*## How to resolve it[\s\S]*> .*\*\*experts say\*\*/);
    const host = await startedHost();
    assert.equal(host.analyses.isArticle(page), false);
  });

  test('why not: the sentence is flagged', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    assert.match(await whyAt(document, 'Experts say'), /It is flagged: .*who exactly/);
  });

  test('why not: nothing to ask', async () => {
    const { document } = await openArticle('Ferry\n\nHe drank his tea by the window and said nothing.\n');
    assert.match(await whyAt(document, 'drank'), /None of the \d+ rules found anything[\s\S]*Worth checking/);
  });

  test('why not: the rule is quiet by a setting', async () => {
    const { document } = await openSample('news/harbour-talks.txt');
    const host = await startedHost();
    const undo = await withSetting('rules.quiet', ['vague-source']);
    await when(host.analyses.onDidChange, () =>
      host.analyses.latest(document)?.analysis.findings.every(({ rule }) => rule !== 'vague-source'),
    );
    assert.match(await whyAt(document, 'Experts say'), /“vague-source” is quiet here/);
    await undo();
    await when(host.analyses.onDidChange, () =>
      host.analyses.latest(document)?.analysis.findings.some(({ rule }) => rule === 'vague-source'),
    );
  });

  test('why not: not part of the story', async () => {
    const { document } = await openSample('news/border-dispute.txt');
    assert.match(await whyAt(document, 'See also'), /read as “related link”/);
  });
});
