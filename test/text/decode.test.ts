// From bytes to text.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText, LARGEST_FILE, reasonOfSize } from '../../src/text/decode';

const WORDS = '“Zoë” said: 3 € 👍\r\n';

function wide(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

suite('decoding', () => {
  const texts: readonly (readonly [name: string, bytes: Uint8Array, text: string, encoding: string])[] = [
    ['UTF-8', Buffer.from(WORDS), WORDS, 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${WORDS}`), WORDS, 'utf-8'],
    ['UTF-16 LE', wide(`\uFEFF${WORDS}`, false), WORDS, 'utf-16le'],
    ['UTF-16 BE', wide(`\uFEFF${WORDS}`, true), WORDS, 'utf-16be'],
    ['UTF-16 LE without a mark', wide('The ferry was closed.', false), 'The ferry was closed.', 'utf-16le'],
    ['UTF-16 BE without a mark', wide('The ferry was closed.', true), 'The ferry was closed.', 'utf-16be'],
    ['Windows-1252', Buffer.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x80]), '“Zoë” €', 'windows-1252'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ];
  for (const [name, bytes, text, encoding] of texts) {
    test(name, () => {
      const decoded = decodeText(bytes);
      assert.ok(decoded.kind === 'text');
      assert.equal(decoded.text, text);
      assert.equal(decoded.encoding, encoding);
      assert.equal(decoded.note === null, encoding !== 'windows-1252');
    });
  }
  const others: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
    ['PDF', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['Word', Buffer.from([0x50, 0x4b, 3, 4, 20]), /Word file/],
    ['binary', Buffer.from([1, 2, 0, 0, 3, 9, 9, 9, 9, 9]), /binary/],
  ];
  for (const [name, bytes, reason] of others) {
    test(`${name} is no text`, () => {
      const decoded = decodeText(bytes);
      assert.ok(decoded.kind === 'unreadable');
      assert.match(decoded.reason, reason);
    });
  }
  test('the limit is told with the size', () => {
    assert.equal(reasonOfSize(LARGEST_FILE), undefined);
    assert.match(reasonOfSize(LARGEST_FILE * 2) ?? '', /20 MB.*10 MB/);
  });
  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) =>
        ['text', 'unreadable'].includes(decodeText(bytes).kind),
      ),
    );
  });
});
