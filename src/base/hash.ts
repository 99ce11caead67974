// A short name for a text.

/**
 * FNV-1a over UTF-16 code units in two lanes, 53 bits in base 36: short, stable, the same everywhere, and no protection
 * against anybody who looks for two texts with one name. The empty text has a hash as any other.
 */
export function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}
