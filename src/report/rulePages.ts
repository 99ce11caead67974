// What there is to read about the rules: a page for each, and the table of all. Made from the rules' own words.

import type { Family } from '../claims/finding';
import type { Example, Rule } from '../claims/rule';
import { escapeMarkdown } from './escape';

const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  sourcing: 'Sourcing',
  wording: 'Wording',
  consistency: 'Consistency',
  knowledge: 'Known facts',
  workspace: 'Other articles',
  desk: 'Desk marks',
};

/** The page of a rule, as Markdown. */
export function rulePage(rule: Rule): string {
  const lines = [
    `# ${escapeMarkdown(rule.title)}`,
    '',
    `*${FAMILY_TITLES[rule.family]} · \`${rule.id}\`${rule.onByDefault === false ? ' · off unless asked for' : ''}*`,
    '',
    escapeMarkdown(rule.explanation),
    '',
    '## How to resolve it',
    '',
    escapeMarkdown(rule.resolve),
    '',
    '## What it asks about',
    '',
    ...rule.examples.flags.flatMap((example) => quoted(example)),
    '## What it leaves alone',
    '',
    ...rule.examples.passes.flatMap((example) => quoted(example)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The document about all rules: for each family a table, as Markdown. */
export function rulesDocument(rules: readonly Rule[]): string {
  const parts = (Object.keys(FAMILY_TITLES) as Family[]).flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    return own.length === 0 ? [] : [`## ${FAMILY_TITLES[family]}\n\n${ruleTable(own)}`];
  });
  return [
    '# What Copydesk asks\n',
    'Made from the rules by `npm run docs:rules`. Each rule has a page with examples inside VS Code: “Copydesk: Explain a Rule…”.\n',
    ...parts,
  ].join('\n');
}

/** Rules in a table, by id, as Markdown. */
function ruleTable(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [
      `\`${rule.id}\``,
      escapeMarkdown(rule.explanation),
      escapeMarkdown(rule.resolve),
      rule.onByDefault === false ? 'off' : 'on',
    ]);
  const head = ['Rule', 'Why an editor asks', 'How to resolve it', 'At first'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** An example as a quotation, with the words that are flagged in bold. */
function quoted(example: Example): readonly string[] {
  const text = typeof example === 'string' ? example : example.text;
  const lines = text.split('\n').map(
    (line) =>
      `> ${line
        .split(/\[\[|\]\]/)
        .map(escapeMarkdown)
        .join('**')}`,
  );
  return [...(typeof example === 'string' ? [] : [`Published on ${example.published}:`, '']), ...lines, ''];
}
