// Functions of a few words that remember what they gave: the names of the news come again and again.

/** Texts that a function remembers before it begins anew: as many names as some hundred articles have. */
const REMEMBERED = 4000;
/** From this length on, a piece cut from a text holds on to the whole text in memory. */
const HOLDS_ITS_TEXT = 13;

/** The same function with a memory. What it gives must depend on the words alone, so that a forgotten text costs time only. */
export function remembered<Result extends string | boolean | object>(
  read: (words: string) => Result,
): (words: string) => Result {
  let known = new Map<string, Result>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known = new Map();
    // A copy, because the words outlive their article here.
    const own = words.length < HOLDS_ITS_TEXT ? words : ` ${words}`.slice(1);
    const result = read(own);
    known.set(own, result);
    return result;
  };
}
