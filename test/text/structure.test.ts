// Which part each paragraph plays. A case lists the kinds with the words of their blocks.

import assert from 'node:assert/strict';
import type { BlockKind } from '../../src/text/article';
import { readText, type ReadOptions } from '../../src/text/read';

type Part = readonly [kind: BlockKind, words: string];
const STORY = 'The ferry was closed for three days in spring, and the harbour master said nothing about it.';
const MORE = 'A second boat took the children to school. Nobody paid, the company said on Tuesday evening.';

/** The parts joined by blank lines must be found again as they are. */
function same(title: string, parts: readonly Part[], options: ReadOptions = {}, gap = '\n\n'): void {
  test(title, () => {
    const article = readText(parts.map(([, words]) => words).join(gap), options);
    assert.deepEqual(
      article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)]),
      parts,
    );
  });
}

suite('structure', () => {
  same('headline, date line and story', [
    ['headline', 'Ferry closed for three days'],
    ['date', 'March 12, 2026'],
    ['paragraph', STORY],
  ]);
  same(
    'the same with single line ends',
    [
      ['headline', 'Ferry closed for three days'],
      ['byline', 'By Ann Berg'],
      ['date', 'Published: Thursday, 12 March 2026, 10:15 GMT'],
      ['paragraph', STORY],
      ['paragraph', MORE],
    ],
    {},
    '\n',
  );
  same(
    'the same with carriage returns',
    [
      ['headline', 'Ferry closed for three days'],
      ['paragraph', STORY],
      ['paragraph', MORE],
    ],
    {},
    '\r\n\r\n',
  );
  same('site name, repeated headline, deck, links and credit', [
    ['site', 'Harbour World News'],
    ['headline', 'Ferry closed for “three” days'],
    ['repeated', 'Ferry closed for “three” days'],
    ['deck', 'The harbour master blames the wind.'],
    ['paragraph', STORY],
    ['subhead', 'A second boat'],
    ['paragraph', MORE],
    ['related', 'See also  Boats that never sank | Economy'],
    ['paragraph', MORE],
    ['credit', '(APA)'],
  ]);
  same('deck, byline and the paper with its date', [
    ['headline', 'Ferry closed for three days'],
    ['deck', 'Harbour master blames the wind, company blames the tide'],
    ['byline', 'Ann Berg and Tom Weller'],
    ['date', 'The Harbour Gazette, 21 January 2026'],
    ['paragraph', STORY],
  ]);
  same('captions, furniture, related stories', [
    ['headline', 'Ferry closed for three days'],
    ['caption', 'Photo: The ferry at dusk'],
    ['paragraph', STORY],
    ['site', 'Advertisement'],
    ['paragraph', MORE],
    ['caption', 'The ferry in spring. Image: Harbour Museum.'],
    ['paragraph', MORE],
    ['site', 'Share this article'],
    ['related', 'Related stories'],
    ['related', 'Why boats float'],
    ['related', 'Ten harbours to see'],
    ['site', 'Subscribe to our newsletter'],
    ['site', '© 2026 Harbour Gazette. All rights reserved.'],
  ]);
  same('sources of a wiki', [
    ['headline', 'Ferry closed for three days'],
    ['date', 'March 12, 2026'],
    ['paragraph', STORY],
    ['related', 'Sources'],
    ['related', 'Ann Berg. "Ferry shut" — Harbour Gazette, March 11, 2026'],
  ]);
  same('a list and a quotation that stands apart', [
    ['headline', '# Ferry closed for three days'.slice(2)],
    ['paragraph', STORY],
    ['list', '- The first boat left at nine.'],
    ['list', '- The second boat did not leave.'],
    ['paragraph', MORE],
  ]);
  same('an interview keeps its questions', [
    ['headline', 'The harbour master speaks'],
    ['paragraph', STORY],
    ['paragraph', 'Why was it closed?'],
    ['paragraph', MORE],
    ['paragraph', 'What was the wind like?'],
    ['paragraph', MORE],
    ['paragraph', 'Who paid for it?'],
    ['paragraph', MORE],
    ['paragraph', 'Will it happen again?'],
    ['paragraph', MORE],
  ]);
  same('a story without a headline', [
    ['paragraph', `${STORY} ${MORE}`],
    ['paragraph', MORE],
  ]);
  same('a headline alone', [['headline', 'Ferry closed for three days']]);
  same('who reported it', [
    ['headline', 'Ferry closed for three days'],
    ['paragraph', STORY],
    ['credit', '(Reporting by Ann Berg; Editing by Tom Weller)'],
  ]);

  test('hard-wrapped lines are one paragraph', () => {
    const article = readText(
      'Ferry closed for three days\n\nThe ferry was closed for three days in spring, and the harbour\nmaster said nothing about it. A second boat took the children\nto school.\n\nNobody paid.',
    );
    assert.deepEqual(
      article.blocks.map((block) => block.kind),
      ['headline', 'paragraph', 'paragraph'],
    );
    assert.equal(article.sentences.length, 4);
  });
  test('front matter gives title, date and source, and is no story', () => {
    const article = readText(
      `---\ntitle: "Ferry: closed"\ndate: 2026-03-12T10:00:00Z\nsource: Harbour Wire\ntags: [a, b]\n---\n\n# Ferry closed\n\n${STORY}`,
      { markup: 'markdown' },
    );
    assert.deepEqual(
      article.blocks.map((block) => block.kind),
      ['frontMatter', 'headline', 'paragraph'],
    );
    assert.equal(article.published, '2026-03-12');
    assert.equal(article.source, 'Harbour Wire');
    assert.equal(article.headline, 1);
  });
  test('a rule at the start is no front matter', () => {
    assert.equal(
      readText(`---\n${STORY}\n---\n`).blocks.some((block) => block.kind === 'frontMatter'),
      false,
    );
  });
});

suite('datelines', () => {
  const cases: readonly (readonly [line: string, published: string | null, source: string | null])[] = [
    ['LISBON, March 12, 2026 (Meridian Press) -', '2026-03-12', 'Meridian Press'],
    ['KYIV, Oct 19 (Reuters) -', null, 'Reuters'],
    ['Vienna (APA) –', null, 'APA'],
    ['(Reuters) -', null, 'Reuters'],
    ['NEW YORK —', null, null],
    ['WASHINGTON, D.C. —', null, null],
    ['London, 12 Oct 2025 (AP) —', '2025-10-12', 'AP'],
    ['MOSCOW. October 12. INTERFAX -', null, 'INTERFAX'],
    ['Oct 19 (AFP) --', null, 'AFP'],
    ['PARIS (dpa/AFP) -', null, 'dpa/AFP'],
  ];
  for (const [line, published, source] of cases) {
    test(line, () => {
      const article = readText(`Ferry closed for three days\n\n${line} ${STORY}\n\n${MORE}`);
      const dateline = article.blocks[1]!;
      assert.equal(dateline.kind, 'dateline');
      assert.equal(article.text.slice(dateline.start, dateline.end), line);
      assert.equal(article.published, published);
      assert.equal(article.source, source);
      assert.ok(article.text.startsWith('The ferry', article.blocks[2]!.start));
    });
  }
  for (const opening of [
    'Vienna – a city of music – was quiet.',
    'EXCLUSIVE - The ferry is for sale.',
    'May 3 - the day on which the ferry sank - is past.',
    'The ferry - closed since May - runs again.',
    'He said: “Go.”',
  ]) {
    test(`none: ${opening}`, () => {
      const article = readText(`Ferry closed for three days\n\n${opening} ${STORY}`);
      assert.equal(
        article.blocks.some((block) => block.kind === 'dateline'),
        false,
      );
    });
  }
});

suite('publication date', () => {
  const cases: readonly (readonly [line: string, published: string | null])[] = [
    ['December 10, 2013', '2013-12-10'],
    ['Saturday, April 4, 2009', '2009-04-04'],
    ['10 December 2013', '2013-12-10'],
    ['2013-12-10', '2013-12-10'],
    ['10.12.2013', '2013-12-10'],
    ['25/12/2013', '2013-12-25'],
    ['03/04/2013', null],
    ['February 30, 2013', null],
    ['Last updated on Sept. 3rd, 2020 at 5:30 p.m.', '2020-09-03'],
    ['December 10', null],
  ];
  for (const [line, published] of cases) {
    test(line, () => {
      assert.equal(readText(`Ferry closed for three days\n\n${line}\n\n${STORY}`).published, published);
    });
  }
  test('the caller knows better', () => {
    const text = `Ferry closed for three days\n\nDecember 10, 2013\n\n${STORY}`;
    assert.equal(readText(text, { published: '2014-01-01' }).published, '2014-01-01');
  });
  test('a copyright line gives the year that the date leaves out', () => {
    const text = `Ferry closed for three days\n\nOSLO, Oct 19 (Reuters) - ${STORY}\n\n© 2023 Reuters`;
    assert.equal(readText(text).published, '2023-10-19');
  });
});
