// The published JSON schema of a line of the record says what the program reads. UPDATE_GOLDENS=1 writes it anew.

import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { noteEvent } from '../../src/notes/note';
import { ROOT } from '../support/engine';

const FILE = join(ROOT, 'media', 'schemas', 'record.schema.json');

function published(): object {
  const { oneOf, ...rest } = toJsonSchema(noteEvent, { errorMode: 'throw' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:copydesk:record:1',
    title: 'A line of a Copydesk record',
    description:
      'Files in .copydesk/record hold one JSON object a line: first the header, then events. Unknown fields are kept.',
    ...rest,
    oneOf: [
      {
        type: 'object',
        properties: { copydesk: { const: 'record' }, version: { const: 1 } },
        required: ['copydesk', 'version'],
      },
      ...(oneOf ?? []),
    ],
  };
}

suite('the published schema of the record', () => {
  test('is that of the program', () => {
    if (process.env['UPDATE_GOLDENS'] === '1')
      writeFileSync(FILE, `${JSON.stringify(published(), undefined, 2)}\n`);
    assert.deepEqual(JSON.parse(readFileSync(FILE, 'utf8')), JSON.parse(JSON.stringify(published())));
  });
});
