// A reader of brat standoff by the letter of its description, apart from the reader of the program.

import * as assert from 'node:assert/strict';

/** Throws at the first fault: of the annotations, of their words in the text, or of their types in the configuration. */
export function readStrictly(standoff: string, text: string, configuration: string): void {
  const points = Array.from(text);
  const sections = new Map<string, string[]>();
  let section = '';
  for (const line of configuration.split('\n')) {
    if (/^\[\w+\]$/.test(line)) section = line;
    else if (line !== '' && !line.startsWith('#'))
      sections.set(section, [...(sections.get(section) ?? []), line]);
  }
  const entities = new Set(sections.get('[entities]'));
  const attribute = /^Status\tArg:Claim, Value:(.*)$/.exec(sections.get('[attributes]')?.[0] ?? '');
  const values = new Set(attribute?.[1]?.split('|'));
  const ids = new Set<string>();
  const typeOf = new Map<string, string>();
  for (const line of standoff.split('\n').slice(0, -1)) {
    const [id = '', middle = '', words, ...rest] = line.split('\t');
    assert.ok(!ids.has(id), `the id ${id} comes twice`);
    ids.add(id);
    const [type = '', ...given] = middle.split(' ');
    if (id.startsWith('T')) {
      assert.ok(entities.has(type), `${type} is not in the configuration`);
      assert.deepEqual(rest, [], 'no tab in the words');
      typeOf.set(id, type);
      const parts = given
        .join(' ')
        .split(';')
        .map((part) => part.split(' ').map(Number));
      let last = -1;
      for (const [start = -1, end = -1] of parts) {
        assert.ok(start > last && start < end && end <= points.length, line);
        last = end;
      }
      assert.equal(parts.map(([start, end]) => points.slice(start, end).join('')).join(' '), words);
    } else if (id.startsWith('A')) {
      assert.deepEqual(
        [type, typeOf.get(given[0] ?? ''), values.has(given[1] ?? '')],
        ['Status', 'Claim', true],
      );
    } else if (id.startsWith('R')) {
      assert.match(middle, /^SaidBy Arg1:T\d+ Arg2:T\d+$/);
    } else {
      assert.match(line, /^#\d+\t\w+ T\d+\t/);
      assert.ok(typeOf.has(given[0] ?? ''));
    }
  }
}
