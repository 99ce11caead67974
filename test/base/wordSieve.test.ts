import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { WordSieve } from '../../src/base/wordSieve';

suite('word sieve', () => {
  test('it holds every word of its list', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const sieve = new WordSieve(words);
        return words.every((word) => sieve.mayHold(word));
      }),
    );
  });

  test('it lets most other words fall through', () => {
    const sieve = new WordSieve(['said', 'says', 'saying', 'wrote', 'told', 'claimed', 'argued']);
    const others = 'the harbour board met on a wet morning and nobody had brought the plans along'.split(' ');
    assert.deepEqual(
      others.filter((word) => sieve.mayHold(word)),
      [],
    );
  });
});
