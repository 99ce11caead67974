// What the last reading of a text found, so that the next one reads again only what has changed.

/** Remembers what was made of words. One memory belongs to one open document and one knowledge. */
export class Memory {
  #now = new Map<string, Map<string, unknown>>();
  #before = new Map<string, Map<string, unknown>>();

  /** Begins a reading. What the reading before this one did not ask for is forgotten, so that memory does not grow. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /**
   * What `make` makes of the key, made once while every reading asks for it. The key must hold all that the result
   * depends on (the words, and what of their surroundings matters); places in it count from the start of the words.
   * `stage` keeps the results of different makers apart.
   */
  recall<T>(stage: string, key: string, make: () => T): T {
    const now = stageOf(this.#now, stage);
    if (now.has(key)) return now.get(key) as T;
    const before = this.#before.get(stage);
    const result = before?.has(key) === true ? (before.get(key) as T) : make();
    now.set(key, result);
    return result;
  }
}

/** Asks the memory where there is one, else makes the result anew. */
export function recall<T>(memory: Memory | undefined, stage: string, key: string, make: () => T): T {
  return memory === undefined ? make() : memory.recall(stage, key, make);
}

function stageOf(stages: Map<string, Map<string, unknown>>, stage: string): Map<string, unknown> {
  const known = stages.get(stage);
  if (known !== undefined) return known;
  const fresh = new Map<string, unknown>();
  stages.set(stage, fresh);
  return fresh;
}
