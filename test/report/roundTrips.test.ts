// What leaves by an export comes back by the import as it was, whatever people write.

import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { openStandoff } from '../../src/notes/formats/brat';
import { readWhole, type ImportFile, type Importer } from '../../src/notes/formats/imported';
import { openJsonLines } from '../../src/notes/formats/jsonLines';
import { openSpreadsheet } from '../../src/notes/formats/spreadsheet';
import { decisionCells, sourcesOf, withoutGuard } from '../../src/notes/formats/spreadsheetCells';
import { openWebAnnotations } from '../../src/notes/formats/w3c';
import type { Decided, NoteEvent } from '../../src/notes/note';
import { csvCell } from '../../src/report/escape';
import { jsonLines } from '../../src/report/jsonLines';
import type { RecordedArticle } from '../../src/report/recorded';
import { writeSpreadsheet } from '../../src/report/spreadsheet';
import { writeStandoff } from '../../src/report/standoff';
import { writeWebAnnotations } from '../../src/report/webAnnotations';
import { hostileArticle, hostileText } from './hostile';

const IMPORTER: Importer = { by: 'Import', at: '2026-11-30T08:00:00Z' };

function byId(events: readonly NoteEvent[]): readonly NoteEvent[] {
  return events.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Of two events with one id a record keeps the first. */
function once(events: readonly NoteEvent[]): readonly NoteEvent[] {
  return byId([...new Map(events.toReversed().map((event) => [event.id, event])).values()]);
}

const FORMATS: readonly (readonly [
  name: string,
  write: (article: RecordedArticle) => string,
  open: (source: string) => ImportFile,
])[] = [
  ['JSON Lines', jsonLines, openJsonLines],
  ['W3C', writeWebAnnotations, openWebAnnotations],
  ['CSV', (article) => writeSpreadsheet([article]), openSpreadsheet],
];

suite('round trips', () => {
  for (const [name, write, open] of FORMATS) {
    test(`${name} loses nothing of the record, and knows the article`, () => {
      fc.assert(
        fc.property(hostileArticle, (article) => {
          const file = open(write(article));
          const { events, problems } = readWhole(file, article.text, IMPORTER);
          assert.deepEqual(problems, []);
          assert.deepEqual(once(events), once(article.events));
          if (events.length > 0) assert.ok(file.articles.includes(article.sheet.article));
        }),
      );
    });
  }

  test('brat loses nothing of what stands on words of the text', () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const { events, problems } = readWhole(
          openStandoff(writeStandoff(article.text, article.analysis, article.sheet)),
          article.text,
          IMPORTER,
        );
        const kept = new Set(article.sheet.notes.flatMap(({ note, span }) => (span ? [note.id] : [])));
        const placed = article.events.filter(({ note }) => kept.has(note));
        assert.deepEqual(problems, []);
        for (const event of placed)
          assert.ok(
            events.some(({ id }) => id === event.id),
            event.id,
          );
      }),
    );
  });

  test('a cell of a sheet that was opened and saved in another country comes back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        assert.equal(withoutGuard(guardOf(text)), text);
      }),
    );
  });

  test('sources in one cell are told apart, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 3 }), (pairs) => {
        const sources = pairs
          .map(([title, url]) => ({ title: title.trim(), url }))
          .filter(({ title }) => title !== '');
        const cell = decisionCells({ sources } as unknown as Decided).sources;
        assert.deepEqual(sourcesOf(cell), sources);
      }),
    );
  });
});

/** The cell as a spreadsheet program shows it: the apostrophe is there, the quotation marks of CSV are not. */
function guardOf(text: string): string {
  const cell = csvCell(text);
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
