// The shipped files: what they know, and what is said when they are damaged.
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_FILES, loadKnowledge, type KnowledgeFiles } from '../../src/knowledge/knowledge';
import { HashIndex, packKeys, unpackKeys } from '../../src/knowledge/hashIndex';
import { pack, unpack } from '../../src/knowledge/packedFile';
import { knowledge, ROOT } from '../support/engine';

const shipped: KnowledgeFiles = Object.fromEntries(
  KNOWLEDGE_FILES.map((name) => [name, new Uint8Array(readFileSync(join(ROOT, 'media', name)))]),
);

suite('Knowledge', () => {
  test('knows names in any case, with or without accents', () => {
    const { gazetteer } = knowledge();
    assert.ok(gazetteer.has('country', 'France'));
    assert.ok(gazetteer.has('capital', 'NAIROBI'));
    assert.ok(gazetteer.has('city', 'São Paulo'));
    assert.ok(gazetteer.has('city', 'Sao Paulo'));
    assert.ok(gazetteer.has('firstName', 'Maria'));
    assert.ok(!gazetteer.has('country', 'Nordbank'));
  });

  for (const name of KNOWLEDGE_FILES) {
    test(`names ${name} when it is missing, cut short or changed`, () => {
      const bytes = shipped[name] as Uint8Array;
      const changed = bytes.slice();
      changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] as number) ^ 1;
      const { [name]: _, ...others } = shipped;
      assert.throws(() => loadKnowledge(others), new RegExp(`media/${name}.*missing`));
      for (const damage of [bytes.slice(0, 1000), bytes.slice(4), changed, new Uint8Array(0)])
        assert.throws(() => loadKnowledge({ ...shipped, [name]: damage }), new RegExp(`media/${name}`));
    });
  }
});

suite('Packed files', () => {
  test('give back the parts that were put in, at any place of a buffer', () => {
    const bytes = pack(
      new Map([
        ['a', Uint8Array.of(1, 2, 3)],
        ['longer name', new Uint8Array(0)],
      ]),
    );
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    const parts = unpack('x', moved.subarray(1));
    assert.deepEqual([...parts.keys()], ['a', 'longer name']);
    assert.deepEqual([...(parts.get('a') ?? [])], [1, 2, 3]);
  });

  test('find each key in its row, and no other', () => {
    for (const count of [0, 1, 2, 3, 1000]) {
      const keys = Uint32Array.from({ length: count }, (_, row) => row * 4_294_967 + (row % 7));
      const index = new HashIndex(keys);
      keys.forEach((key, row) => assert.equal(index.find(key), row));
      for (const other of [1, 4_294_966, 2 ** 31, 2 ** 32 - 1])
        if (!keys.includes(other)) assert.equal(index.find(other), -1);
    }
  });

  test('index no keys that are not spread as hashes are', () => {
    assert.throws(() => new HashIndex(Uint32Array.from({ length: 70_000 }, (_, row) => row)), RangeError);
  });

  test('keep keys of any size', () => {
    const keys = Uint32Array.of(0, 1, 127, 128, 300, 70_000, 2 ** 31, 2 ** 32 - 1);
    assert.deepEqual(unpackKeys(packKeys(keys), keys.length), keys);
  });
});
