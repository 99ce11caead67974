// The other side of the bench: people, organisations and places as compromise finds them.
import nlp from 'compromise';
import { measure } from './measure.mjs';

const FINDERS = [
  ['person', (document) => document.people()],
  ['organisation', (document) => document.organizations()],
  ['place', (document) => document.places()],
];
/** Marks and possessives that compromise counts to its last word. */
const AFTER = /(?:['’]s)?[\s.,;:!?)\]"”’']*$/u;
const BEFORE = /^[\s([“"'‘]+/u;

measure(() => (text) => {
  const document = nlp(text);
  return FINDERS.flatMap(([type, find]) =>
    find(document)
      .json({ offset: true })
      .map(({ offset }) => {
        const words = text.slice(offset.start, offset.start + offset.length);
        const start = offset.start + (BEFORE.exec(words)?.[0].length ?? 0);
        return { start, end: offset.start + offset.length - (AFTER.exec(words)?.[0].length ?? 0), type };
      }),
  );
});
