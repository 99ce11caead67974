// copydesk anchor as a script calls it.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program';
import { marked } from '../support/marked';

class Paper extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function anchor(
  input: string,
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly lines: readonly string[]; readonly errors: string }> {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const code = await runProgram(['anchor', ...words], { stdin: Readable.from([input]), stdout, stderr });
  await Promise.all([stdout, stderr].map((paper) => once(paper.end(), 'finish')));
  return { code, lines: stdout.text.split('\n').filter((line) => line !== ''), errors: stderr.text };
}

const { text: OLD, spans: SPANS } = marked(
  'The bridge was shut at noon, [[the port authority]] said. It carries [[9,000 cars]] a day, and the repair takes ' +
    'a week, according to [[Dora Lindqvist]], who leads the work.\n',
);
const NEW = `An update was added on Friday by the night editor, who spoke to the harbour master.\n\n${OLD.replace('9,000', '8,000')}`;

suite('copydesk anchor', () => {
  test('says of every span where it is now', async () => {
    const { code, lines } = await anchor(
      `${JSON.stringify({ id: 'a', old: OLD, new: NEW, spans: SPANS })}\n`,
      '--jsonl',
    );
    assert.equal(code, 0);
    const { id, anchors } = JSON.parse(lines[0] ?? '') as {
      id: string;
      anchors: { status: string; start: number; end: number; confidence: number }[];
    };
    assert.equal(id, 'a');
    assert.deepEqual(
      anchors.map(({ status, start, end }) => [status, NEW.slice(start, end)]),
      [
        ['moved', 'the port authority'],
        ['changed', '8,000 cars'],
        ['moved', 'Dora Lindqvist'],
      ],
    );
    assert.ok(anchors.every(({ confidence }) => confidence > 0 && confidence <= 1));
  });

  test('gives an orphan no place', async () => {
    const { lines } = await anchor(
      JSON.stringify({ id: 7, old: OLD, new: 'Nothing of it.', spans: [SPANS[2]] }),
      '--jsonl',
    );
    assert.match(lines[0] ?? '', /^\{"id":7,"anchors":\[\{"status":"orphaned","confidence":[\d.]+\}\]\}$/);
  });

  const bad: readonly (readonly [string, RegExp])[] = [
    ['{', /line 2: This line is no JSON/],
    ['{"id":1,"old":"a","spans":[]}', /line 2: .*"new"/],
    [
      '{"id":1,"old":"a","new":"b","spans":[{"start":0.5,"end":1}]}',
      /line 2: "start" must be a whole number/,
    ],
    ['{"id":1,"old":"a","new":"b","spans":[{"start":0,"end":9}]}', /line 2: Span 1 lies outside "old"/],
  ];
  for (const [line, message] of bad) {
    test(`names the bad line and goes on: ${line}`, async () => {
      const good = JSON.stringify({ id: 'g', old: OLD, new: OLD, spans: SPANS });
      const { code, lines, errors } = await anchor(`${good}\n${line}\n${good}\n`, '--jsonl');
      assert.equal(code, 2);
      assert.equal(lines.length, 2);
      assert.match(errors, message);
    });
  }

  test('wants --jsonl', async () => {
    const { code, errors } = await anchor('');
    assert.equal(code, 2);
    assert.match(errors, /--jsonl/);
  });
});
