// The formats that can be read into the record, by the names that the command line and the views give them.

import { openStandoff } from './brat';
import type { ImportFile } from './imported';
import { openJsonLines } from './jsonLines';
import { openSpreadsheet } from './spreadsheet';
import { openWebAnnotations } from './w3c';

export interface ImportFormat {
  readonly id: 'w3c' | 'brat' | 'csv' | 'jsonl';
  readonly title: string;
  /** Endings of file names that tell this format. */
  readonly endings: readonly string[];
  open(source: string): ImportFile;
}

export const IMPORT_FORMATS: readonly ImportFormat[] = [
  { id: 'csv', title: 'Spreadsheet (CSV)', endings: ['.csv', '.tsv'], open: openSpreadsheet },
  { id: 'jsonl', title: 'Record (JSON Lines)', endings: ['.jsonl', '.ndjson'], open: openJsonLines },
  {
    id: 'w3c',
    title: 'Annotations (W3C Web Annotation)',
    endings: ['.json', '.jsonld'],
    open: openWebAnnotations,
  },
  { id: 'brat', title: 'Annotations (brat standoff)', endings: ['.ann'], open: openStandoff },
];

/** The format that a file's name tells; undefined where it tells none. */
export function formatOfFile(name: string): ImportFormat | undefined {
  const lower = name.toLowerCase();
  return IMPORT_FORMATS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}
