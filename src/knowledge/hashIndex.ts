// Finds the row of a 32-bit key among many thousand, without an object for each.

/** No index has fewer buckets than two to this, so that the rest of a key fits in 16 bits. */
const FEWEST_BITS = 16;

/**
 * An index over ascending, distinct keys; the row of a key is its place among them. Hashes are spread evenly, so that
 * their highest bits part them into short buckets, and each bucket begins near where it would if they were spread quite
 * evenly: only how far off it is needs room, and of the keys only the lower bits. Small tables are looked up faster.
 * Throws a RangeError where more than 32,767 keys are off.
 */
export class HashIndex {
  /** The bits of each key below those of its bucket. */
  readonly #rests: Uint16Array;
  /** How much later the first row of each bucket is than `#mean` rows a bucket make it; one more for the end. */
  readonly #drift: Int16Array;
  readonly #mean: number;
  readonly #shift: number;
  readonly #mask: number;

  constructor(keys: Uint32Array) {
    let bits = FEWEST_BITS;
    while (2 ** bits < keys.length && bits < 24) bits += 1;
    this.#shift = 32 - bits;
    this.#mask = 2 ** this.#shift - 1;
    this.#mean = keys.length / 2 ** bits;
    this.#rests = new Uint16Array(keys.length);
    this.#drift = new Int16Array(2 ** bits + 1);
    let bucket = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] as number;
      this.#rests[row] = key & this.#mask;
      for (const last = key >>> this.#shift; bucket < last;) this.#begin((bucket += 1), row);
    }
    while (bucket < 2 ** bits) this.#begin((bucket += 1), keys.length);
  }

  #begin(bucket: number, row: number): void {
    const drift = row - this.#meanStart(bucket);
    this.#drift[bucket] = drift;
    if (this.#drift[bucket] !== drift)
      throw new RangeError('The keys of an index must be spread as hashes are.');
  }

  /** The row of the key, a number of 32 bits with or without a sign; -1 where there is none. */
  find(key: number): number {
    const bucket = key >>> this.#shift;
    const rest = key & this.#mask;
    const end = this.#meanStart(bucket + 1) + (this.#drift[bucket + 1] as number);
    for (let row = this.#meanStart(bucket) + (this.#drift[bucket] as number); row < end; row += 1)
      if (this.#rests[row] === rest) return row;
    return -1;
  }

  #meanStart(bucket: number): number {
    return (bucket * this.#mean) | 0;
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
