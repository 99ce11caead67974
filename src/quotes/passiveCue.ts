// Attributions in the passive: "the pier is expected to open", "Ida was quoted as saying …", "he was accused of fraud by the board".

import { withinClause } from './clause';
import { draftOf, type Draft } from './draft';
import { nominalAfter, subjectBefore, type Phrase } from './nounPhrase';
import type { Passage } from './passage';
import type { VerbCue } from './verbCue';

/** What follows a participle that reports of its subject, by the verb. */
const OF_SUBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  expect: new Set(['to']),
  say: new Set(['to']),
  believe: new Set(['to']),
  think: new Set(['to']),
  report: new Set(['to']),
  understand: new Set(['to']),
  rumour: new Set(['to']),
  ask: new Set(['to', 'about', 'whether', 'if', 'why', 'how', 'what']),
  urge: new Set(['to']),
  accuse: new Set(['of']),
  blame: new Set(['for']),
  criticize: new Set(['for']),
  criticise: new Set(['for']),
  see: new Set(['as']),
  view: new Set(['as']),
  describe: new Set(['as']),
  regard: new Set(['as']),
  consider: new Set(['to']),
  call: new Set(['to']),
};

/** The attribution of a participle after "is", "was" …; null where it reports nothing. */
export function passiveDraft(passage: Passage, cue: VerbCue, end: number): Draft | null {
  const { at, verb } = cue;
  const tie = passage.lower[at + 1];
  if (tie === undefined || at + 2 >= end) return null;
  const cueSpan = { first: at, last: at };
  const quoted = passage.stretchOf[at + 1] !== -1 ? at + 1 : at + 2;
  if (
    verb.lemma === 'ask' &&
    passage.stretchOf[quoted] !== -1 &&
    (quoted === at + 1 || tie === ',' || tie === ':')
  ) {
    // "She was asked, “…?”": by whom is not said.
    let last = quoted;
    while (last + 1 < end && passage.stretchOf[last + 1] === passage.stretchOf[quoted]) last += 1;
    return draftOf(verb, 'passive', cueSpan, null, [{ first: quoted, last }]);
  }
  if (passage.stretchOf[at + 1] !== -1) return null;
  const subject = subjectBefore(passage, cue.left, 0);
  const it = subject !== null && subject.first === subject.last && passage.lower[subject.first] === 'it';
  if (verb.lemma === 'quote' && tie === 'as' && passage.lower[at + 2] === 'saying' && at + 3 < end)
    return draftOf(verb, 'quoted as', { first: at, last: at + 2 }, subject, [
      { first: at + 3, last: end - 1 },
    ]);
  // "It has been announced that …": nobody says by whom.
  if (it && tie === 'that' && verb.frames.has('t'))
    return draftOf(verb, 'it', cueSpan, null, [
      { first: at + 1, last: withinClause(passage, at + 1, end, 't') },
    ]);
  if (subject === null || OF_SUBJECT[verb.lemma]?.has(tie) !== true) return null;
  const last = withinClause(passage, at + 1, end, 'i');
  const by = agentIn(passage, at + 1, last);
  const content = [subject, { first: at + 1, last: by === null ? last : by.first - 2 }];
  return draftOf(verb, 'passive', cueSpan, by, content);
}

/** "by the board" at the end of what is reported. */
function agentIn(passage: Passage, from: number, last: number): Phrase | null {
  for (let at = last - 1; at > from; at -= 1) {
    if (passage.lower[at] !== 'by' || passage.stretchOf[at] !== -1) continue;
    const agent = nominalAfter(passage, at + 1, last + 1);
    return agent !== null && agent.last === last ? agent : null;
  }
  return null;
}
