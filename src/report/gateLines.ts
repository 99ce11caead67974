// What holds an article back, as lines for a terminal, a task's problem matcher and a CI log:
// path:line:column: error: message: “words” [reason]

import { LineIndex } from '../text/lineIndex';
import { escapeTerminal } from './escape';
import type { GateProblem } from './gate';

/** Words of a claim are cut here: the line names the place, the words help to recognise it. */
const MOST_WORDS = 100;

/** One line a problem, each with its line end; empty where the article may go. */
export function gateLines(path: string, text: string, problems: readonly GateProblem[]): string {
  if (problems.length === 0) return '';
  const lines = new LineIndex(text);
  return problems
    .map(({ start, words, reason, message }) => {
      const { line, column } = lines.positionAt(start);
      const shown = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
      const said = escapeTerminal(`${message.replace(/\.$/, '')}: “${shown}”`).replace(/\s+/g, ' ');
      return `${escapeTerminal(path)}:${line}:${column}: error: ${said} [${reason}]\n`;
    })
    .join('');
}
