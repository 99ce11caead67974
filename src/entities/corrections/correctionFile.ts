// The file of the desk's corrections, `.copydesk/entities.json`: readable, one correction a line, so that two people's
// corrections come together in git; what this version does not know is kept as it is.

import { readCorrection, type Correction } from './correction';

/** The name of the file in the desk's folder. */
export const CORRECTIONS_FILE = 'entities.json';

const VERSION = 1;

/** The file as read. Entries that make no sense to this version are kept for writing and left out of `corrections`. */
export interface CorrectionFile {
  /** Everything of the file beside the list, as it was. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly entries: readonly unknown[];
  readonly corrections: readonly Correction[];
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
  /** False for a file that is damaged as a whole: it must never be written over. */
  readonly isWritable: boolean;
}

export const NO_CORRECTIONS: CorrectionFile = {
  head: {},
  entries: [],
  corrections: [],
  problems: [],
  isWritable: true,
};

/** Reads the file. Nothing makes it fail: what makes no sense is left out, and `problems` says which and why. */
export function readCorrections(text: string): CorrectionFile {
  if (text.trim() === '') return NO_CORRECTIONS;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return damaged(`It is not JSON, so no correction of names holds. Repair it by hand. ${reason}`);
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('corrections' in value) ||
    !Array.isArray(value.corrections)
  )
    return damaged('It has no list named "corrections". Repair it by hand.');
  const { corrections: entries, ...head } = value as { readonly corrections: readonly unknown[] };
  const version = 'version' in head ? head.version : VERSION;
  if (typeof version !== 'number' || version > VERSION)
    return damaged(`It was written by a later Copydesk (version ${String(version)}).`);
  const problems: string[] = [];
  const corrections = entries.flatMap((entry, index) => {
    const read = readCorrection(entry);
    if (typeof read !== 'string') return [read];
    problems.push(`Correction ${index + 1}, ${read}. It is kept as it is.`);
    return [];
  });
  return { head, entries, corrections, problems, isWritable: true };
}

function damaged(problem: string): CorrectionFile {
  return { ...NO_CORRECTIONS, problems: [problem], isWritable: false };
}

/** The file with a correction at its end. */
export function withCorrection(file: CorrectionFile, correction: Correction): CorrectionFile {
  return { ...file, entries: [...file.entries, correction], corrections: [...file.corrections, correction] };
}

/** The file without the correction of this id. */
export function withoutCorrection(file: CorrectionFile, id: string): CorrectionFile {
  const isOther = (entry: unknown): boolean =>
    typeof entry !== 'object' || entry === null || !('id' in entry) || entry.id !== id;
  return {
    ...file,
    entries: file.entries.filter(isOther),
    corrections: file.corrections.filter((one) => one.id !== id),
  };
}

/** The text of the file. The same corrections always give the same text. */
export function writeCorrections({ head, entries }: CorrectionFile): string {
  const fields = Object.entries({ copydesk: 'names', version: VERSION, ...head }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n${fields.join('')}  "corrections": ${list}\n}\n`;
}
