// Reads texts, lets one side find the names in them, and writes down the names, the seconds and the peak memory.
import { readFileSync, writeFileSync } from 'node:fs';

/** `load` gets the folder of the shipped files and gives what finds names in a text. Loading counts for memory alone. */
export function measure(load) {
  const [input, output, media] = process.argv.slice(2);
  const texts = JSON.parse(readFileSync(input, 'utf8'));
  const find = load(media);
  // The first texts warm the compiler up, on both sides.
  for (const text of texts.slice(0, 30)) find(text);
  const begun = performance.now();
  const names = texts.map(find);
  const seconds = (performance.now() - begun) / 1000;
  writeFileSync(output, JSON.stringify({ names, seconds, memory: process.resourceUsage().maxRSS / 1024 }));
}
