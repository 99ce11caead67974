// The container of the shipped binary files: a mark, a checksum and named parts of numbers.

/** The parts of a packed file by name, each beginning at a multiple of four bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MARK = 0x314b4443; // "CDK1"
const HEAD = 16;

/**
 * Takes a packed file apart. Throws an Error that names the file when its bytes are not those that were packed: mark,
 * length and checksum (FNV-1a over 32-bit words) must fit.
 */
export function unpack(file: string, bytes: Uint8Array): Parts {
  // A view on 32-bit numbers must begin at a multiple of four, and a caller may hand over a part of a larger buffer.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < HEAD || view.getUint32(0, true) !== MARK) throw damaged(file, 'it is of another kind');
  const length = view.getUint32(4, true);
  if (length !== aligned.length || length % 4 !== 0)
    throw damaged(file, `${aligned.length} bytes instead of ${length}`);
  if (checksum(aligned) !== view.getUint32(8, true)) throw damaged(file, 'its checksum does not fit');
  const parts = new Map<string, Uint8Array>();
  const count = view.getUint32(12, true);
  let at = HEAD;
  for (let part = 0; part < count; part += 1) {
    const nameLength = view.getUint32(at, true);
    const partLength = view.getUint32(at + 4, true);
    const name = String.fromCharCode(...aligned.subarray(at + 8, at + 8 + nameLength));
    const start = at + 8 + roundUp(nameLength);
    parts.set(name, aligned.subarray(start, start + partLength));
    at = start + roundUp(partLength);
  }
  return parts;
}

/** Puts parts together; what unpack takes apart. */
export function pack(parts: Parts): Uint8Array {
  let length = HEAD;
  for (const [name, part] of parts) length += 8 + roundUp(name.length) + roundUp(part.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, length, true);
  view.setUint32(12, parts.size, true);
  let at = HEAD;
  for (const [name, part] of parts) {
    view.setUint32(at, name.length, true);
    view.setUint32(at + 4, part.length, true);
    for (let index = 0; index < name.length; index += 1) bytes[at + 8 + index] = name.charCodeAt(index);
    const start = at + 8 + roundUp(name.length);
    bytes.set(part, start);
    at = start + roundUp(part.length);
  }
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/** A part that must be there. Throws an Error that names the file and the part. */
export function partOf(file: string, parts: Parts, name: string): Uint8Array {
  const part = parts.get(name);
  if (part === undefined) throw damaged(file, `it has no part "${name}"`);
  return part;
}

/** The error about a file that cannot be used, with what to do about it. */
export function damaged(file: string, reason: string): Error {
  return new Error(
    `The file media/${file} cannot be used: ${reason}. Install the extension again to get it back.`,
  );
}

function roundUp(length: number): number {
  return (length + 3) & ~3;
}

/** Over all 32-bit words after the checksum's own place. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let mixed = 0x811c9dc5;
  for (let at = 3; at < words.length; at += 1)
    mixed = Math.imul(mixed ^ (words[at] as number), 0x01000193) ^ (mixed >>> 15);
  return mixed >>> 0;
}
