// A window of its own for survival.test.ts: saves decisions one after the other and says after each that it is saved.
// node writer.js FOLDER PERSON NAME: ids are NAME-1, NAME-2 and so on, until the process is killed or the disk is full.

import { writeSync } from 'node:fs';
import { nodeRecordFiles } from '../../../src/node/recordFiles';
import { NotSavedError, RecordStore } from '../../../src/notes/store';

const [folder = '', by = '', name = ''] = process.argv.slice(2);
const ON = {
  exact: 'two mechanics',
  prefix: 'injured '.repeat(20),
  suffix: '.'.repeat(180),
  start: 160,
  end: 173,
};

async function main(): Promise<void> {
  const store = new RecordStore(nodeRecordFiles);
  for (let number = 1; ; number += 1) {
    const id = `${name}-${number}`;
    try {
      await store.add(folder, [
        { type: 'decided', id, note: id, at: '2026-11-20T09:00:00Z', by, status: 'verified', on: ON },
      ]);
    } catch (error) {
      if (!(error instanceof NotSavedError)) throw error;
      writeSync(1, `full ${id}\n`);
      return;
    }
    writeSync(1, `saved ${id}\n`);
  }
}

void main();
