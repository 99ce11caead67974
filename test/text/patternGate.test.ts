// The quick look before a pattern is run: it says no often, and never wrongly.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { needsOfPattern } from '../../src/text/literals';
import { PatternGate } from '../../src/text/patternGate';
import { tokenise } from '../../src/text/tokens';

const NEEDS: readonly (readonly [pattern: RegExp, pieces: readonly string[] | undefined])[] = [
  [/\bslammed\b/i, [' slammed ']],
  [/\b(?:slam|bash)(?:s|ed)?\b/, [' slams ', ' slamed ', ' slam ', ' bashs ', ' bashed ', ' bash ']],
  [/in the \d+ years?/, [' years', ' year']],
  [/\baccording\s+to\b/i, [' according ']],
  [/(?<!not )\breportedly\b(?! not)/, [' reportedly ']],
  [/colou?r/, ['colour', 'color']],
  [/(?:un)?known \p{L}+/u, ['unknown ', 'known ']],
  [/o’clock/, [' clock']],
  [/x{3,}y[abc]zz/, ['xyazz', 'xybzz', 'xyczz']],
  [/caf\u00e9s and \x62ars/, [' bars+caf +ß+ s ']],
  [/[£$€] (?=\d)/, ['$']],
  [/\p{Script=Cyrillic}{3,}/u, ['ß']],
  [/\b\d{1,3}(?:,\d{3})+ (?:people|houses)\b/, [' people ', ' houses ']],
  // Too short, or nothing at all.
  [/\p{Lu}+/u, undefined],
  [/ab|abcdef/, undefined],
  [/(?:word)*/, undefined],
  [/[^a]b/, undefined],
];

/** Texts made from the pattern without its edges of words; most of them match it all the same. */
const loosely = (pattern: RegExp): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(pattern.source.replaceAll('\\b', '')));

const gateOf = (text: string): PatternGate => {
  const tokens = tokenise(text);
  return new PatternGate(tokens, [{ firstToken: 0, endToken: tokens.length }]);
};

const passes = (text: string, patterns: readonly RegExp[]): boolean => gateOf(text).mayMatch(patterns, 0);

suite('pattern gate', () => {
  for (const [pattern, pieces] of NEEDS) {
    test(`what ${String(pattern)} asks for`, () => {
      assert.deepEqual(
        needsOfPattern(pattern)?.map((list) => list.join('+')),
        pieces,
      );
    });
  }

  test('lets every text pass in which the pattern matches', function () {
    this.timeout(20_000);
    const patterns = [
      /\b(?:slam(?:s|med)|blast(?:s|ed)|lash(?:es|ed) out(?: at)?)\b/,
      /(?:about |around )?\d{1,3} (?:people|houses) (?:were |was )?(?:killed|injured)/,
      /^(?:This|It|That) (?:was|is) (?:announced|reported)(?: to [a-z ]{2,30}?)? by\b/,
      /\bin the (?:competent|relevant|law enforcement) (?:organs|bodies)\b|\bnon-ruling\b/,
      /(?:two|three){2,4}[-–] ?x?(?:the|an?) end/,
      /"a\b|[([]\bb\b[)\]] ?%|\d\b-x\b/,
      /[ðþ]{1,3}|[£$€] \d|\b\d{1,3},\d{1,2} (?:%|percent\b)/,
      /[([][A-Z][a-z]{1,12}=News[)\]]/,
      /\b\d{1,2}(?:st|nd|rd|th)\b|\d\.\d{1,2}km\b|\?{3,}/,
      /(?:K|s)\w{2}(?:abc|(?:de|fg)+h) .\S?ijk/,
    ];
    const cases = fc
      .constantFrom(...patterns)
      .chain((pattern) =>
        fc.tuple(fc.constant(pattern), loosely(pattern), fc.constantFrom('', ' ', '“', 'Then ')),
      );
    fc.assert(
      fc.property(cases, ([pattern, made, lead]) => {
        const text = lead + made;
        fc.pre(pattern.test(text));
        assert.ok(gateOf(text).mayMatch(pattern, 0));
        const anyCase = new RegExp(pattern.source, 'iu');
        const odd = text.toUpperCase().replaceAll('S', '\u017f');
        if (anyCase.test(odd)) assert.ok(gateOf(odd).mayMatch(anyCase, 0));
      }),
      { numRuns: 150 },
    );
  });

  test('shuts out most patterns from most sentences', () => {
    const gate = gateOf('The ferry left the harbour at noon with a cargo of pears and a brass band on deck.');
    const patterns = [/\bslammed\b/, /according to/, /\b(?:killed|injured)\b/, /\bwithout giving details\b/];
    assert.deepEqual(
      patterns.filter((pattern) => gate.mayMatch(pattern, 0)),
      [],
    );
  });

  test('lets a pattern pass when it is new and when it is known', () => {
    const pattern = /\bwithout (?:giving|offering) details\b/;
    for (let article = 0; article < 200; article += 1) {
      assert.equal(gateOf('He left without giving details').mayMatch(pattern, 0), true);
      assert.equal(gateOf('He left the details without a word').mayMatch(pattern, 0), false);
    }
  });

  test('tells whether a sentence holds one of several words', () => {
    const words = new Set(["don't", 'torn']);
    for (let article = 0; article < 200; article += 1) {
      assert.equal(gateOf('They don’t know').holds(words, 0), true);
      assert.equal(gateOf('The War-torn coast').holds(words, 0), true);
      assert.equal(gateOf('The tornado').holds(words, 0), false);
    }
  });

  test('tells what one of several sentences may hold', () => {
    const tokens = tokenise('He blasted the plan. She left.');
    const gate = new PatternGate(tokens, [
      { firstToken: 0, endToken: 5 },
      { firstToken: 5, endToken: tokens.length },
    ]);
    assert.equal(gate.mayMatch(/\bblasted\b/, 1), false);
    assert.equal(gate.mayMatchAnywhere(/\bblasted\b/), true);
  });

  test('lists the sentences that hold a word and in which a pattern may match, when it is new and when it is known', () => {
    const tokens = tokenise('He blasted the plan. She blasted nobody. She left.');
    const stretches = [
      { firstToken: 0, endToken: 5 },
      { firstToken: 5, endToken: 9 },
      { firstToken: 9, endToken: tokens.length },
    ];
    const she = new Set(['she']);
    const nobody = new Set(['ferry']);
    const pattern = /\bblasted\b/;
    for (let article = 0; article < 200; article += 1) {
      const gate = new PatternGate(tokens, stretches);
      assert.deepEqual(gate.stretchesWith(she, pattern), [1]);
      assert.deepEqual(gate.stretchesWith(she, undefined), [1, 2]);
      assert.deepEqual(gate.stretchesWith(undefined, pattern), [0, 1]);
      assert.deepEqual(gate.stretchesWith(nobody, pattern), []);
      assert.deepEqual(gate.stretchesWith(undefined, undefined), [0, 1, 2]);
    }
  });

  test('of several patterns lets a text pass in which one may match', () => {
    const verbs = [/\bslammed\b/, /\bblasted\b/];
    const any = [...verbs, /\p{Lu}+/u];
    assert.equal(passes('He blasted the plan', verbs), true);
    assert.equal(passes('He praised the plan', verbs), false);
    assert.equal(passes('he praised the plan', any), true);
  });
});
