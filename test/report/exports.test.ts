import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { notesOf, type NoteEvent } from '../../src/notes/note';
import { writeAnnotatedHtml } from '../../src/report/annotatedHtml';
import { writeClaimReviews } from '../../src/report/claimReview';
import { csvCell, escapeHtml, safeLink } from '../../src/report/escape';
import { writeMemo } from '../../src/report/memo';
import { makeSheet, type Sheet } from '../../src/report/sheet';
import { writeSpreadsheet } from '../../src/report/spreadsheet';
import { writeStandoff } from '../../src/report/standoff';
import { writeWebAnnotations } from '../../src/report/webAnnotations';
import { writeWordFile } from '../../src/report/wordFile';
import { ANALYSIS, decision, EMPLOY, EXPERTS, PASSWORD, recorded, TEXT } from './article';

const EVENTS: readonly NoteEvent[] = [
  decision('a', EMPLOY, {
    sources: [
      { title: 'Register <88>', url: 'https://example.org/88' },
      { title: 'Bad', url: 'javascript:alert(1)' },
    ],
  }),
  decision('b', PASSWORD, { status: 'opinion', reason: '=HYPERLINK("x")' }),
  {
    type: 'commented',
    id: 'c',
    note: 'n-a',
    at: '2026-11-21T10:00:00Z',
    by: 'Ole *Bold*',
    text: '[Really](http://x)? <b>',
  },
];
const SHEET: Sheet = makeSheet('news/mill.txt', TEXT, ANALYSIS, notesOf(EVENTS));

suite('exports', () => {
  test('HTML marks the claims, and no text of the article or record becomes markup', () => {
    const html = writeAnnotatedHtml(recorded(EVENTS));
    assert.ok(html.includes("default-src 'none'"));
    assert.ok(html.includes('Mill &lt;reopens&gt; &amp; grows'));
    assert.equal(html.match(/<mark class="open"/g)?.length, 1);
    assert.equal(html.match(/<mark class="done"/g)?.length, 2);
    assert.ok(html.includes('href="https://example.org/88"'));
    for (const hostile of ['<reopens>', '<b>', '<experts>', 'href="javascript', '<script'])
      assert.ok(!html.includes(hostile), hostile);
  });

  test('CSV has a line a claim, quotes what needs it and defuses formulas', () => {
    const lines = writeSpreadsheet([recorded(EVENTS)]).split('\r\n');
    assert.equal(lines.length, 5);
    assert.ok(lines[2]?.includes("'=SUM(A1) was her password."));
    assert.ok(lines[2]?.includes(`"'=HYPERLINK(""x"")"`));
    assert.ok(lines[3]?.includes('""always""'));
  });

  test('a cell is never a formula', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^"?\s*[=+\-@]/.test(csvCell(text))));
  });

  test('the memo puts open claims first and escapes its Markdown', () => {
    const memo = writeMemo(SHEET);
    assert.ok(memo.indexOf('## Open') < memo.indexOf('## Decided'));
    assert.ok(memo.indexOf('Experts say') < memo.indexOf('## Decided'));
    assert.ok(memo.includes('Checked: 2 of 3 claims'));
    assert.ok(memo.includes('\\[Really\\]\\(http://x\\)? \\<b\\>'));
    assert.ok(memo.includes('Ole \\*Bold\\*'));
  });

  test('ClaimReview holds what was checked against facts and nothing else', () => {
    const reviews: unknown = JSON.parse(writeClaimReviews(ANALYSIS, SHEET));
    assert.ok(Array.isArray(reviews));
    assert.equal(reviews.length, 1);
    assert.deepEqual(reviews[0].reviewRating.alternateName, 'Verified');
    assert.deepEqual(reviews[0].itemReviewed.author.name, 'Dara Quill');
    const stale = makeSheet('mill.txt', TEXT.replace('140', '410'), ANALYSIS, notesOf(EVENTS));
    assert.deepEqual(JSON.parse(writeClaimReviews(ANALYSIS, stale)), []);
  });

  test('W3C annotations have quote and position selectors and every event', () => {
    const page = JSON.parse(writeWebAnnotations(recorded(EVENTS)));
    assert.deepEqual(
      page.items.map((item: { motivation: string }) => item.motivation),
      ['assessing', 'assessing', 'commenting', 'identifying', 'identifying', 'questioning'],
    );
    assert.equal(page.items[0].target.selector[0].exact, TEXT.slice(EMPLOY.start, EMPLOY.end));
    assert.deepEqual(
      page.items.flatMap((item: { 'copydesk:event'?: NoteEvent }) => item['copydesk:event']?.id ?? []).sort(),
      ['a', 'b', 'c'],
    );
  });

  test('brat counts code points and cuts at line ends', () => {
    const standoff = writeStandoff(TEXT, ANALYSIS, SHEET);
    const points = Array.from(TEXT);
    const placed = standoff.split('\n').filter((line) => line.startsWith('T'));
    assert.ok(placed.length >= 4);
    for (const line of placed) {
      const [, where = '', words] = line.split('\t');
      const offsets = where
        .slice(where.indexOf(' ') + 1)
        .split(';')
        .map((pair) => pair.split(' ').map(Number));
      assert.equal(offsets.map(([from, to]) => points.slice(from, to).join('')).join(' '), words);
    }
    const twoLines = { ...SHEET, rows: SHEET.rows.slice(0, 1).map((row) => ({ ...row, end: EXPERTS.end })) };
    assert.match(
      writeStandoff(TEXT, { ...ANALYSIS, entities: [] }, twoLines),
      /^T1\tClaim \d+ \d+;\d+ \d+\t/,
    );
  });

  test('the Word file holds the text and a comment for each decision, remark and open query', async () => {
    const parts = unzipSync(await writeWordFile(TEXT, SHEET, new Date('2026-11-23T12:00:00Z')));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const words = part('word/document.xml').replace(/<[^>]+>/g, '');
    assert.ok(words.includes('The mill at Corran will employ 140 people'));
    const comments = part('word/comments.xml');
    assert.equal(comments.match(/<w:comment /g)?.length, 4);
    assert.ok(comments.includes('w:author="Vera Holm"') && comments.includes('Which &lt;experts&gt;?'));
    for (const kind of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      assert.equal(part('word/document.xml').match(new RegExp(`<w:${kind} `, 'g'))?.length, 4, kind);
    }
  });

  test('odd characters do not break the Word file', async () => {
    const odd = 'a\u0000b\uD800c\u001F \uFFFF.';
    const parts = unzipSync(await writeWordFile(odd, { ...SHEET, rows: [] }, new Date(0)));
    assert.ok(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).includes('abc .'));
  });

  test('escapes and links', () => {
    assert.equal(
      escapeHtml(`<a href="x" title='y'>&`),
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    );
    assert.equal(safeLink('https://example.org/a?b=c'), 'https://example.org/a?b=c');
    for (const bad of [
      undefined,
      '',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://a b',
      'https://"x',
    ]) {
      assert.equal(safeLink(bad), undefined);
    }
  });
});
