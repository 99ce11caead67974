// Tags of the front matter, however a newsroom's system writes them.

import assert from 'node:assert/strict';
import { readText } from '../../src/text/read';
import { tagsOf } from '../../src/index/tags';

const CASES: readonly (readonly [title: string, text: string, tags: readonly string[]])[] = [
  ['a list in brackets', '---\ntitle: A\ntags: [Courts, "Fire"]\n---\nText.', ['courts', 'fire']],
  ['words with commas', '---\ntags: courts, fire\n---\nText.', ['courts', 'fire']],
  [
    'a list of lines',
    '---\ntitle: A\ntags:\n  - courts\n  - fire\ndate: 2026-01-02\n---\nText.',
    ['courts', 'fire'],
  ],
  ['TOML', '+++\ntags = ["courts", "fire"]\n+++\nText.', ['courts', 'fire']],
  ['the same twice', '---\ntags: Fire, fire\n---\nText.', ['fire']],
  ['no tags', '---\ntitle: A\n---\ntags: none, of these', []],
  ['no front matter', 'tags: none, of these', []],
];

suite('tags', () => {
  for (const [title, text, tags] of CASES) {
    test(title, () => assert.deepEqual(tagsOf(text, readText(text).blocks), tags));
  }
});
