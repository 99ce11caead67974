// From a file's bytes to its text, or to a sentence that says why it has none.

/** An article file is never larger than this (bytes); Copydesk says so and leaves it alone. */
export const LARGEST_FILE = 10 * 1024 * 1024;

export interface DecodedText {
  readonly kind: 'text';
  /** Without a byte order mark, as an editor shows it. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** What the reader should know, in a sentence; null as a rule. */
  readonly note: string | null;
}
export interface Unreadable {
  readonly kind: 'unreadable';
  /** Why, in a sentence for people. */
  readonly reason: string;
}

// Every place where the engine runs (Node, VS Code's extension host, browsers, workers) has this class.
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Decodes a file: UTF-8, UTF-16 with or without byte order mark, else Windows-1252 with a note. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText | Unreadable {
  const tooLarge = reasonOfSize(bytes.length);
  if (tooLarge !== undefined) return unreadable(tooLarge);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  const program = programOf(bytes);
  if (program !== undefined) {
    return unreadable(`This is a ${program}, not a text. Save the article as plain text or Markdown.`);
  }
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (bytes.subarray(0, 8192).includes(0)) return unreadable('The file is not a text: it holds binary data.');
  try {
    return {
      kind: 'text',
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      note: null,
    };
  } catch {
    // Not UTF-8: the old encoding of western newsrooms is the best guess, and no byte of it is invalid.
    const note =
      'The file is not valid UTF-8 and was read as Windows-1252; check accented letters and quotation marks.';
    return { kind: 'text', text: decodeWindows1252(bytes), encoding: 'windows-1252', note };
  }
}

/** Why a file of this size (bytes) is not read; undefined where it is. Ask before reading the file. */
export function reasonOfSize(size: number): string | undefined {
  if (size <= LARGEST_FILE) return undefined;
  return `The file has ${megabytes(size)} MB. Copydesk reads articles of up to ${megabytes(LARGEST_FILE)} MB.`;
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const note = bytes.length % 2 === 0 ? null : 'The file ends in the middle of a letter.';
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding, note };
}

/** Windows-1252 from 0x80 to 0x9f; undefined bytes stay control characters. Node 20's own decoder reads Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    pieces.push(
      Array.from(bytes.subarray(at, at + 4096), (byte) =>
        byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte),
      ).join(''),
    );
  }
  return pieces.join('');
}

/** Latin letters in UTF-16 have a zero in every second byte. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 8 || !head.includes(0)) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) (zeros[at % 2] as number) += 1;
  });
  const [even, odd] = zeros as [number, number];
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

const PROGRAMS: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'Word file or another ZIP archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word file of the old kind'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rich-text file (RTF)'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'picture (GIF)'],
  [[0x1f, 0x8b], 'compressed file (gzip)'],
];

function programOf(bytes: Uint8Array): string | undefined {
  return PROGRAMS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}

function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason };
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
