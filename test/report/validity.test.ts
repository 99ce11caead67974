// Exports held against rules that others wrote: schema.org's vocabulary, JSON-LD, the schema of SARIF, an HTML validator, and
// readers that know nothing of this program.

import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { withoutGuard } from '../../src/notes/formats/spreadsheetCells';
import { RULES } from '../../src/claims/registry';
import { writeAnnotatedHtml } from '../../src/report/annotatedHtml';
import { writeClaimReviews } from '../../src/report/claimReview';
import { sarifWriter } from '../../src/report/findings/sarif';
import { CLAIM_RULE, sarifResults } from '../../src/report/recordSarif';
import type { RecordedArticle } from '../../src/report/recorded';
import { CSV_COLUMNS, writeSpreadsheet } from '../../src/report/spreadsheet';
import { standoffConfiguration, writeStandoff } from '../../src/report/standoff';
import { writeWebAnnotations } from '../../src/report/webAnnotations';
import { writeWordFile } from '../../src/report/wordFile';
import { decision, EMPLOY, EXPERTS, PASSWORD, recorded, TEXT } from './article';
import { readStrictly } from './bratReader';
import { hostileArticle } from './hostile';
import { AS, expanded, OA } from './jsonLdReader';

const ARTICLE = recorded([
  decision('a', EMPLOY, { sources: [{ title: 'Register <88>', url: 'https://example.org/88' }] }),
  decision('b', PASSWORD, { status: 'wrong', correction: '=2', reason: 'Said "so"' }),
  decision('q', EXPERTS, { status: 'dismissed', rule: 'vague-source', reason: 'Named in the deck' }),
]);
const packages = createRequire(__filename);

suite('exports by rules of others', function () {
  // Other people's validators are thorough, not quick.
  this.timeout(30_000);
  suite('HTML', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // The page is a file: its one style sheet has to be inside. Links to a line of the table are no buttons.
      rules: { 'no-inline-style': 'off' },
    });
    const problemsOf = async (html: string): Promise<readonly string[]> => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );
    };
    test('the annotated page is valid', async () => {
      assert.deepEqual(await problemsOf(writeAnnotatedHtml(ARTICLE)), []);
    });
    test('it stays so, and without any script, whatever people write', async () => {
      await fc.assert(
        fc.asyncProperty(hostileArticle, async (article) => {
          const html = writeAnnotatedHtml(article);
          assert.doesNotMatch(html, /<script|<img|href="javascript/i);
          assert.deepEqual(await problemsOf(html), []);
        }),
        { numRuns: 20 },
      );
    });
  });

  suite('SARIF', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const schema = JSON.parse(
      readFileSync(packages.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ) as object;
    const isValid = ajv.compile(schema);
    test('the log of a record follows its schema; a dismissed query is suppressed with its reason', () => {
      const log = logOf(ARTICLE) as { runs: [{ results: { suppressions?: object[]; kind: string }[] }] };
      assert.ok(isValid(log), JSON.stringify(isValid.errors, undefined, 1));
      const [{ results }] = log.runs;
      assert.deepEqual(
        results.map(({ kind, suppressions = [] }) => [kind, suppressions.length]),
        [
          ['fail', 1],
          ['pass', 0],
          ['fail', 0],
          ['open', 0],
        ],
      );
    });
    test('whatever people write', () => {
      fc.assert(
        fc.property(hostileArticle, (article) => {
          assert.ok(isValid(logOf(article)), JSON.stringify(isValid.errors, undefined, 1));
        }),
      );
    });
    test('the schema refuses what is none', () => {
      assert.ok(!isValid({ version: '2.1.0', runs: [{ tool: {} }] }));
    });
  });

  suite('ClaimReview', () => {
    const vocabulary = readFileSync(
      packages.resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts'),
      'utf8',
    );
    /** The properties of a type of schema.org, those that it inherits included. */
    const propertiesOf = (type: string): ReadonlySet<string> => {
      const start = new RegExp(`interface ${type}Base extends ([^{]+)\\{([^]*?)\\n\\}`).exec(vocabulary);
      const own = [...(start?.[2] ?? '').matchAll(/^\s+"([\w@]+)"\??:/gm)].map(([, name]) => name ?? '');
      const above = [...(start?.[1] ?? '').matchAll(/(\w+)Base/g)].flatMap(([, name]) => [
        ...propertiesOf(name ?? ''),
      ]);
      return new Set([...own, ...above]);
    };
    const strangersIn = (value: unknown): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap(strangersIn);
      if (typeof value !== 'object' || value === null) return [];
      const type = (value as { '@type'?: string })['@type'] ?? '';
      const known = propertiesOf(type);
      return Object.entries(value).flatMap(([name, inner]) => [
        ...(name.startsWith('@') || known.has(name) ? [] : [`${type}.${name}`]),
        ...strangersIn(inner),
      ]);
    };
    test('every property belongs to its type in the published vocabulary, and every Claim has an @id', () => {
      assert.ok(propertiesOf('ClaimReview').has('claimReviewed') && propertiesOf('Claim').has('appearance'));
      assert.deepEqual(strangersIn({ '@type': 'Claim', reviewRating: 1 }), ['Claim.reviewRating']);
      const reviews = JSON.parse(writeClaimReviews(ARTICLE.analysis, ARTICLE.sheet)) as {
        itemReviewed: { '@id': string };
      }[];
      assert.equal(reviews.length, 2);
      assert.deepEqual(strangersIn(reviews), []);
      for (const { itemReviewed } of reviews) assert.match(itemReviewed['@id'], /^urn:copydesk:claim:/);
    });
  });

  suite('W3C Web Annotation', () => {
    test('a JSON-LD processor understands every field; unknown ones would make it fail', async () => {
      const page: unknown = JSON.parse(writeWebAnnotations(ARTICLE));
      const graph = await expanded(page);
      const [first] = graph[0]?.[`${AS}items`]?.[0]?.['@list'] ?? [];
      assert.deepEqual(first?.['@type'], [`${OA}Annotation`]);
      assert.deepEqual(first?.[`${OA}motivatedBy`], [{ '@id': `${OA}assessing` }]);
      const selectors = first?.[`${OA}hasTarget`]?.[0]?.[`${OA}hasSelector`] ?? [];
      assert.deepEqual(
        selectors.map((selector) => selector['@type']),
        [[`${OA}TextQuoteSelector`], [`${OA}TextPositionSelector`]],
      );
      await assert.rejects(expanded({ ...(page as object), unheardOf: 1 }));
    });
    test('positions count code points, as the model says', () => {
      const page = JSON.parse(writeWebAnnotations(ARTICLE)) as {
        items: { target: Target | Target[] }[];
      };
      const points = Array.from(TEXT);
      const targets = page.items.flatMap(({ target }) => target);
      assert.ok(targets.length >= 5);
      for (const { selector } of targets) {
        const [quote, position] = selector;
        assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
        assert.ok(points.slice(0, position.start).join('').endsWith(quote.prefix));
      }
    });
    test('whatever people write', async () => {
      await fc.assert(
        fc.asyncProperty(hostileArticle, async (article) => {
          await expanded(JSON.parse(writeWebAnnotations(article)));
        }),
        { numRuns: 20 },
      );
    });
  });

  suite('DOCX', () => {
    test('another reader finds the text and every comment with its author', async () => {
      const bytes = await writeWordFile(ARTICLE.text, ARTICLE.sheet, new Date('2026-11-23T12:00:00Z'));
      const { value, messages } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { styleMap: ['comment-reference => sup'] },
      );
      assert.deepEqual(
        messages.filter(({ type }) => type === 'error'),
        [],
      );
      assert.match(value, /The mill at Corran will employ 140 people/);
      const comments = [...value.matchAll(/<dt id="comment-\d+">(.*?<\/dt><dd>.*?)<\/dd>/gs)].map(
        ([, words]) => words ?? '',
      );
      assert.equal(comments.length, 2);
      assert.match(comments[0] ?? '', /\[VH1\].*verified.*Register &lt;88&gt;, https:\/\/example\.org\/88/s);
      assert.match(comments[1] ?? '', /wrong.*Should say: =2/s);
    });
    test('whatever people write', async () => {
      await fc.assert(
        fc.asyncProperty(hostileArticle, async ({ text, sheet }) => {
          const bytes = await writeWordFile(text, sheet, new Date(0));
          const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
          assert.ok(letters(value).startsWith(letters(text)));
        }),
        { numRuns: 20 },
      );
    });
  });

  suite('CSV', () => {
    test('another reader finds the same cells, and no cell is a formula', () => {
      fc.assert(
        fc.property(hostileArticle, (article) => {
          const { data, errors } = Papa.parse<string[]>(writeSpreadsheet([article]), {
            delimiter: ',',
            newline: '\r\n',
          });
          assert.deepEqual(errors, []);
          const lines = data.filter((cells) => cells.length > 1);
          assert.deepEqual(lines[0], [...CSV_COLUMNS]);
          for (const cells of lines) {
            assert.equal(cells.length, CSV_COLUMNS.length);
            for (const cell of cells)
              assert.ok(!/^\s*[=+\-@\t\r]/.test(cell) || /^-?\d+(?:\.\d+)?$/.test(cell), cell);
          }
          const words = lines
            .slice(1, 1 + article.sheet.rows.length)
            .map((cells) => withoutGuard(cells[3] ?? ''));
          assert.deepEqual(
            words,
            article.sheet.rows.map((row) => row.words),
          );
        }),
      );
    });
  });

  suite('brat', () => {
    test('a strict reader of the format finds every annotation on its words, of types that the configuration has', () => {
      fc.assert(
        fc.property(hostileArticle, ({ text, analysis, sheet }) => {
          readStrictly(writeStandoff(text, analysis, sheet), text, standoffConfiguration());
        }),
      );
      assert.throws(() => readStrictly('T1\tClaim 0 4\tNill\n', TEXT, standoffConfiguration()));
      assert.throws(() => readStrictly('T1\tCat 0 4\tMill\n', TEXT, standoffConfiguration()));
    });
  });
});

interface Target {
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string },
    { readonly start: number; readonly end: number },
  ];
}

function logOf({ text, sheet }: RecordedArticle): unknown {
  const writer = sarifWriter([...RULES, CLAIM_RULE], '1.2.3');
  const unread = [{ path: 'x y.txt', problems: ['There is no such file.'] }];
  return JSON.parse(
    writer.start() + writer.article(sheet.article, sarifResults(text, sheet)) + writer.end(unread),
  );
}

/** What is left when a program has set the white space anew. */
function letters(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, '');
}
