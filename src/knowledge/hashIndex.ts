// Finds the row of a 32-bit key among many thousand, without an object for each.

/** An open-addressing index over distinct keys; the row of a key is its place among them. */
export class HashIndex {
  readonly #keys: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(keys: Uint32Array) {
    let size = 4;
    while (size < keys.length * 2) size *= 2;
    this.#keys = keys;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let row = 0; row < keys.length; row += 1) {
      let slot = (keys[row] as number) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    }
  }

  /** The row of the key, or -1. */
  find(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] as number) - 1;
      if (row < 0 || this.#keys[row] === key) return row;
    }
  }
}

/**
 * Ascending keys as the differences between them, seven bits a byte: about 2.3 bytes a key instead of four.
 * unpackKeys gives them back.
 */
export function packKeys(keys: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let gap = key - before;
    before = key;
    while (gap >= 128) {
      bytes.push((gap % 128) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The keys that packKeys packed; `count` of them, fewer where the bytes end early. */
export function unpackKeys(bytes: Uint8Array, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  let key = 0;
  let at = 0;
  for (let row = 0; row < count && at < bytes.length; row += 1) {
    let scale = 1;
    let byte = bytes[at] as number;
    while (byte >= 128) {
      key += (byte - 128) * scale;
      scale *= 128;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    key += byte * scale;
    at += 1;
    keys[row] = key;
  }
  return keys;
}
