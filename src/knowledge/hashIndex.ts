// Finds the row of a 32-bit key among many thousand, without an object for each.

/**
 * An index over ascending, distinct keys; the row of a key is its place among them. Hashes are spread evenly, so that
 * their highest bits part them into short buckets: built in one pass, and a look-up touches one place of each array.
 */
export class HashIndex {
  readonly #keys: Uint32Array;
  /** The first row of each bucket, with the number of keys at the end. */
  readonly #starts: Uint32Array;
  readonly #shift: number;

  constructor(keys: Uint32Array) {
    let bits = 1;
    while (2 ** bits < keys.length && bits < 24) bits += 1;
    this.#keys = keys;
    this.#shift = 32 - bits;
    this.#starts = new Uint32Array(2 ** bits + 1);
    let bucket = 0;
    for (let row = 0; row < keys.length; row += 1)
      for (const last = (keys[row] as number) >>> this.#shift; bucket < last;)
        this.#starts[(bucket += 1)] = row;
    this.#starts.fill(keys.length, bucket + 1);
  }

  /** The row of the key, or -1. */
  find(key: number): number {
    const bucket = key >>> this.#shift;
    const end = this.#starts[bucket + 1] as number;
    for (let row = this.#starts[bucket] as number; row < end; row += 1)
      if (this.#keys[row] === key) return row;
    return -1;
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
