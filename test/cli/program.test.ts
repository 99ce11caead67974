// The command line as a script calls it.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMANDS } from '../../src/cli/program';
import { copydesk } from './copydesk';

function ids(out: string): readonly unknown[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
}

const STORY =
  'Ferry closed\n\nThe ferry was closed on Monday. It opens in TK days, the mayor of the town said.\n';

suite('command line', () => {
  let folder: string;
  const file = (name: string, content: string | Buffer): string => {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    return place;
  };
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'copydesk-cli-'));
  });
  teardown(() => rmSync(folder, { recursive: true }));

  suite('analyse --jsonl', () => {
    test('answers line by line, in order', async () => {
      const lines = Array.from({ length: 30 }, (_, id) => JSON.stringify({ id, text: STORY })).join('\n');
      const { code, out } = await copydesk(['analyse', '--jsonl'], lines);
      assert.equal(code, 0);
      assert.deepEqual(
        ids(out),
        Array.from({ length: 30 }, (_, id) => id),
      );
    });
    test('a line ends at a line feed alone, and a letter may come in two pieces', async () => {
      const text = 'One\u2028two\u0085three – “four”.';
      const bytes = Buffer.from(`{"id":"ä","text":${JSON.stringify(text)}}\r\n{"id":"b","text":""}`);
      const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
      const { code, out } = await copydesk(['analyse', '--jsonl'], pieces);
      const [first, second] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        [code, first.id, first.length, second.id, second.length],
        [0, 'ä', text.length, 'b', 0],
      );
    });
    test('a bad line is named, the others go on, and the exit code says so', async () => {
      const lines = [
        '{"id":1,"text":"A"}',
        'no JSON',
        '{"id":2}',
        '{"id":3,"text":"B","published":"soon"}',
        '[]',
        '',
        '{"id":4,"text":"C","published":null,"other":true}',
      ].join('\n');
      const { code, out, errors } = await copydesk(['analyse', '--jsonl'], lines);
      assert.equal(code, 2);
      assert.deepEqual(ids(out), [1, 4]);
      assert.deepEqual(
        errors
          .trim()
          .split('\n')
          .map((line) => /line \d+/.exec(line)?.[0]),
        ['line 2', 'line 3', 'line 4', 'line 5'],
      );
    });
    test('the publication date and the markup count', async () => {
      const request = { id: 1, text: '# Ferry closed', published: '2026-03-12', markup: 'markdown' };
      const { out } = await copydesk(['analyse', '--jsonl'], JSON.stringify(request));
      const { article } = JSON.parse(out);
      assert.deepEqual([article.headline, article.published], ['Ferry closed', '2026-03-12']);
    });
  });

  suite('analyse', () => {
    test('files by their names', async () => {
      const name = file('a.md', '# Ferry **closed**');
      const { code, out } = await copydesk(['analyse', name]);
      const analysis = JSON.parse(out);
      assert.deepEqual(
        [code, analysis.id, analysis.article.headline],
        [0, name.replaceAll(path.sep, '/'), 'Ferry closed'],
      );
    });
    test('standard input', async () => {
      const { out } = await copydesk(['analyse', '--published', '2026-03-12'], STORY);
      assert.equal(JSON.parse(out).article.published, '2026-03-12');
    });
    test('a date that is none', async () => {
      const { code, errors } = await copydesk(['analyse', '--published', 'soon'], STORY);
      assert.equal(code, 2);
      assert.match(errors, /YYYY-MM-DD.*"soon"/);
    });
  });

  suite('check', () => {
    test('path, line, column, rule', async () => {
      const name = file('a.txt', STORY);
      const { code, out } = await copydesk(['check', name]);
      assert.equal(code, 1);
      assert.match(out, /a\.txt:3:45 {2}desk-mark {2}\S/);
    });
    test('nothing to query', async () => {
      const { code, out } = await copydesk(['check', file('a.txt', 'Ferry closed\n')]);
      assert.deepEqual([code, out], [0, '']);
    });
    test('the desk’s own facts, from the folder above', async () => {
      file(
        'desk/.copydesk/facts.json',
        '{"facts": [{"kind": "spelling", "name": "Ulm", "not": ["Ulme"]}, 7]}',
      );
      const { out, errors } = await copydesk([
        'check',
        file('desk/news/a.txt', 'Ferry closed\n\nShe lives in Ulme.\n'),
      ]);
      assert.match(out, /a\.txt:3:14 {2}misspelt-name {2}The desk writes “Ulm”/);
      assert.match(errors, /facts\.json: Fact 2/);
    });
    test('the desk’s corrections of names, from the folder above, where they hold', async () => {
      const correction =
        '"id": "1", "do": "retype", "name": "Rosa Ulme", "as": "place", "article": "news/b.txt"';
      file('named/.copydesk/entities.json', `{"version": 1, "corrections": [{${correction}}, 7]}`);
      const article = 'Ferry closed\n\nRosa Ulme, the mayor, said so.\n';
      const { out, errors } = await copydesk([
        'analyse',
        file('named/news/a.txt', article),
        file('named/news/b.txt', article),
      ]);
      const types = out
        .trim()
        .split('\n')
        .map(
          (line) =>
            JSON.parse(line).entities.find((one: { readonly name: string }) => one.name === 'Rosa Ulme')
              ?.type,
        );
      assert.deepEqual(types, ['person', 'place']);
      assert.match(errors, /entities\.json: Correction 2/);
    });
    test('a folder, without what is no article', async () => {
      file('desk/b.txt', STORY);
      file('desk/a.md', STORY);
      file('desk/sub/c.markdown', STORY);
      file('desk/picture.png', 'x');
      file('desk/.hidden.txt', STORY);
      file('desk/node_modules/readme.md', STORY);
      const { out } = await copydesk(['check', '--format', 'json', path.join(folder, 'desk')]);
      const paths = JSON.parse(out).map((article: { readonly path: string }) => path.basename(article.path));
      assert.deepEqual(paths, ['a.md', 'b.txt', 'c.markdown']);
    });
    test('what cannot be read is named, and the rest is checked', async () => {
      const { code, out, errors } = await copydesk([
        'check',
        path.join(folder, 'none.txt'),
        file('b.pdf', '%PDF-1.4'),
        file('a.txt', STORY),
      ]);
      assert.equal(code, 2);
      assert.match(out, /desk-mark/);
      assert.match(errors, /none\.txt: There is no such file/);
      assert.match(errors, /b\.pdf: .*PDF/);
    });
    test('the confidence decides', async () => {
      const { code, out } = await copydesk([
        'check',
        '--min-confidence',
        '1',
        file('a.txt', 'Ferry closed\n\nExperts say the ferry is old.'),
      ]);
      assert.deepEqual([code, out], [0, '']);
    });
    test('SARIF names rule, place and level', async () => {
      const { out } = await copydesk(['check', '--format', 'sarif', file('a b#.txt', STORY)]);
      const [run] = JSON.parse(out).runs;
      const [result] = run.results;
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'desk-mark');
      assert.match(result.locations[0].physicalLocation.artifactLocation.uri, /a%20b%23\.txt$/);
      assert.deepEqual(
        [
          result.level,
          result.locations[0].physicalLocation.region.startLine,
          result.locations[0].physicalLocation.region.startColumn,
        ],
        ['error', 3, 45],
      );
    });
    test('HTML and CSV make the article’s words harmless', async () => {
      const name = file(
        '=cmd.txt',
        'Head\n\n=HYPERLINK("x") <script>alert(1)</script> [[TK: <b>"x"</b>]] is TK <i>.\n',
      );
      const page = (await copydesk(['check', '--format', 'html', name])).out;
      assert.doesNotMatch(page, /<script|<b>|<i>/);
      assert.match(page, /desk-mark/);
      const before = process.cwd();
      process.chdir(folder);
      const rows = (await copydesk(['check', '--format', 'csv', '=cmd.txt'])).out;
      process.chdir(before);
      assert.match(rows, /^path,line/);
      assert.match(rows, /\r\n'=cmd\.txt,3,/);
    });
    for (const [words, message] of [
      [['check'], /at least one file/],
      [['check', '--format', 'pdf', 'x'], /text, json, sarif, html, csv.*"pdf"/],
      [['check', '--min-confidence', '7', 'x'], /from 0 to 1/],
      [['check', '--colour', 'x'], /--colour.*--help/],
      [['chekc'], /no command "chekc"/],
      [['--chekc'], /no option "--chekc"/],
    ] as const) {
      test(words.join(' '), async () => {
        const { code, out, errors } = await copydesk(words);
        assert.deepEqual([code, out], [2, '']);
        assert.match(errors, message);
      });
    }
  });

  test('help and version', async () => {
    const { code, out } = await copydesk(['--help']);
    assert.equal(code, 0);
    for (const { name } of COMMANDS) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
    assert.match((await copydesk(['check', '--help'])).out, /--min-confidence/);
    assert.match((await copydesk(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    const bare = await copydesk([]);
    assert.deepEqual([bare.code, bare.out], [2, '']);
  });
});
