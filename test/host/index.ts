// The entry that VS Code calls inside its extension host; the same for a desktop VS Code and for runner/main.ts.
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Every compiled test in this folder and in features/, in the order of their names. */
function testFiles(): string[] {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => join(__dirname, name));
}

export async function run(): Promise<void> {
  const output = process.env['COPYDESK_TEST_OUTPUT'];
  const report = process.env['COPYDESK_TEST_REPORT'];
  if (output) {
    (Mocha.reporters.Base as unknown as { consoleLog: (...parts: unknown[]) => void }).consoleLog = (
      ...parts
    ) => appendFileSync(output, `${format(...parts)}\n`);
  }
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, forbidOnly: Boolean(process.env['CI']) });
  const words = process.env['MOCHA_GREP'];
  if (words) mocha.grep(words);
  for (const file of testFiles()) mocha.addFile(file);
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (report) writeFileSync(report, JSON.stringify(runner.stats ?? {}));
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}
