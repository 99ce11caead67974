// Between UTF-16 code units, as JavaScript counts, and Unicode code points, as W3C annotations and brat count.

/** From UTF-16 code units to code points. An offset inside a surrogate pair counts as the one behind it. */
export function codePointOffsets(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (isPair) pairs.push(at + 1);
  }
  return (unit) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}

/** From code points to UTF-16 code units; undefined outside the text. The end of the text is inside. */
export function codeUnitOffsets(text: string): (point: number) => number | undefined {
  const starts: number[] = [];
  let unit = 0;
  for (const point of text) {
    starts.push(unit);
    unit += point.length;
  }
  starts.push(unit);
  return (point) => starts[point];
}
