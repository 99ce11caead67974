// Odd and hostile texts: nothing is thrown, spans stay within the text, and twice the text takes no more than its share.

import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../src/quotes/attribute';
import { readText } from '../../src/text/read';
import { quotationsOf } from './support';

/** What a page of each may be made of; none has an end to its sentences or marks that pair. */
const PIECES: readonly string[] = [
  '“We lost it, ',
  '"a, "b" said ',
  'said ',
  'he said that she said ',
  'lost it,” he said. ',
  "'tis the ‘dogs' 'n ",
  'according to the mayor, ',
  'A: b c d\n\n',
  'Ida, a, b, c, said, ',
  "''' ",
  '„“”»«‚‘’ ',
  'his claim that ',
  'she said — ',
  '“No.” ',
];

/** The longest of a few readings is left out: a pause of the machine is not the text's fault. */
function effort(text: string): number {
  const article = readText(`Head\n\n${text}`);
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    findQuotations(article, []);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

suite('Quotations in hostile texts', function () {
  this.timeout(60_000);
  for (const piece of PIECES) {
    test(`a page of ${JSON.stringify(piece)} is read in linear time`, () => {
      const times = Math.ceil(25_000 / piece.length);
      const small = effort(piece.repeat(times));
      const large = effort(piece.repeat(4 * times));
      // Four times the text; sixteen times would be quadratic. A few ms are noise.
      ok(large < 10 * small + 40_000, `${small} and ${large} µs`);
    });
  }
  test('whatever the text, spans are in order and within it', () => {
    const words = fc.constantFrom(
      'said',
      'he',
      'Ida',
      '"',
      '“',
      '”',
      "'",
      ',',
      '.',
      ':',
      '\n\n',
      'that',
      'according',
      'to',
      '—',
      '’s',
      '?',
      'claim',
      'A',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { content, cue, source, confidence } of quotationsOf(text)) {
          ok(content.length > 0 && confidence >= 0 && confidence <= 1);
          for (const span of [...content, cue, source]) {
            if (span !== null) ok(span.start < span.end && span.end <= text.length, text);
          }
        }
      }),
    );
  });
});
