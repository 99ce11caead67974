// Results, tables and match reports with made-up pairings: newspapers print thousands of such lines, the annotated folders
// hold hardly any. In them the name of a town is the name of its club.
import { randomFrom } from './random.mjs';

/** {T}: a club, {P}: a player's surname, {F}: a full name, {V}: a town or ground, {N}: figures. */
const LINES = [
  '{T} {N} {T} {N}',
  '{T} {N} {T} {N}',
  '{T} {N}-{N} {T}',
  '{T} {N} {N} {N} {N} {N} {N} {N}',
  '{T} {N} {N} {N} {N} {N} {N}',
  '{T} at {T}',
  '{T} v {T}',
  '{T} beat {T} {N}-{N} ({N}-{N}, {N}-{N})',
  '{T} beat {T} by {N} runs.',
  '{T} beat {T} {N}-{N} on Saturday.',
  '{T} {N} ({P} {N}, {P} {N}-{N}), {T} {N} for {N}.',
  '{T} {N} and {N} ({P} {N}, {P} {N}), {T} {N} ({P} {N}-{N}).',
  '{V}: {T} {N} and {N}, {T} {N}-{N}.',
  'At {V}: {T} {N}, {T} {N}.',
  '{T} won {N}-{N} at {V} to stay top of the table.',
  '{T} drew {N}-{N} with {T} after {P} scored in the last minute.',
  'In {V}, {F} scored twice as {T} beat {T} {N}-{N}.',
  '{F} hit a home run as {T} won at {T}.',
  '{P} joined {T} from {T} for {N} million.',
  '{T} {N} {N} .{D} -',
  '{T} {N} {N} .{D} {N} 1/2',
  '{T} {N} {N} .{D} {N}',
  '{T} {N} {T} {N} (in {N})',
  '{T} at {T} {T} at {T} {T} at {T}',
  '{T}, {T} and {T} all won and stay close to {T}.',
  'In {V}, {F} pitched a four-hitter and {T} won again.',
  '{F} drove in two runs to give {T} a {N}-{N} lead over {T}.',
  'The loss was {T}’s seventh in {N} games.',
  '{P} helped {T} to a {N}-{N} win over {T}.',
  '{T} had {F} sent off after {N} minutes at {T}.',
  '{T} goalkeeper {F} saved a penalty from {P}.',
  'Former {T} captain {F} signed for {T} on Friday.',
  'Scorers: {T} - {P} ({N}), {P} ({N})',
  '{P} c {P} b {P} {N}',
  '{N}. {F} ({V}) {N}',
  '{F} ({V}) beat {F} ({V}) {N}-{N} {N}-{N}',
];

const TYPES = { T: 'organisation', P: 'person', F: 'person', V: 'place' };

/** So many made-up pages of some twenty lines, the same ones for a seed. One page in five is in capitals. */
export function sportsPages(names, clubs, count, seed) {
  return Array.from({ length: count }, (_, page) => {
    const random = randomFrom(seed * 1009 + page);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const loud = random() < 0.2;
    const language = Math.floor(random() * names.first.length);
    const wordsOf = {
      T: () => pick(random() < 0.5 ? clubs : names.town),
      P: () => pick(names.last[language]),
      F: () => `${pick(names.first[language])} ${pick(names.last[language])}`,
      V: () => pick(names.town),
      D: () => String(100 + Math.floor(random() * 900)),
      N: () => String(Math.floor(random() ** 3 * 120)),
    };
    let text = '';
    const spans = [];
    for (let line = 0; line < 20; line += 1) {
      for (const part of pick(LINES).split(/(\{\w\})/)) {
        const slot = /^\{(\w)\}$/.exec(part)?.[1];
        const words = slot === undefined ? part : wordsOf[slot]();
        const shown = loud ? words.toUpperCase() : words;
        if (slot !== undefined && slot !== 'N' && slot !== 'D')
          spans.push({ start: text.length, end: text.length + shown.length, types: [TYPES[slot]] });
        text += shown;
      }
      text += '\n';
    }
    return { id: `sports:${page}`, text, spans, unlabelled: [] };
  });
}
