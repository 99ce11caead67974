import { plainFigure, type Numeral } from '../consistency/numerals';
import { numeralsIn } from '../consistency/articleNumerals';
import type { SentenceReading } from '../reading';
import { defineRule } from '../rule';

// The parts are the whole: "of which", "made up of". "Including" and "among them" only name some.
const WHOLE_OF =
  /,? (?:of which|of whom|of these|made up of|consisting of|comprising|composed of|divided into|split into|broken down into)\b|:|—|–| \(/i;
const SOME_OF =
  /\b(?:includ(?:ing|es?)|among (?:them|these|whom)|at least|for example|such as|mostly|mainly|or more|another|others?|rest|remain\w*)\b/i;
/** Nothing but a short noun phrase may stand between a part and the next. */
const LONGEST_LINK = 60;

export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  title: 'The parts do not make the whole',
  family: 'consistency',
  severity: 'warning',
  explanation: 'The parts that the text lists add up to another number than the whole it gives.',
  resolve: 'Add them up again from the source’s figures, or say what is left out.',
  examples: {
    flags: [
      'The firm spent [[45 million euros]] on its site, of which 20 million went into the brewhouse, 15 million into the hall and 5 million into solar panels.',
      'The jury has [[12]] members: seven women and four men.',
      'The board has [[15]] seats, of which eight go to teachers and nine to parents.',
    ],
    passes: [
      'The firm spent 45 million euros on its site, of which 20 million went into the brewhouse, 20 million into the hall and 5 million into solar panels.',
      'The jury has 12 members: eight women and four men.',
      'The stage of 180.29 km was split into parts of 84.89km and 95.4km.',
      'The jury has 12 members, including seven women and two students.',
      'The firm spent 45 million euros, of which 20 million went into the brewhouse.',
      'The club won 12 games: 3–1 in May and 4–2 in June.',
    ],
  },
  mayFind: (sentence) => numeralsIn(sentence).length > 2,
  *check(sentence) {
    const numerals = numeralsIn(sentence).filter((numeral) => !numeral.percent && !isYear(numeral));
    for (let at = 0; at + 2 < numerals.length; at += 1) {
      const whole = numerals[at] as Numeral;
      const parts = partsOf(sentence, numerals, at);
      if (parts.length < 2) continue;
      const sum = parts.reduce((total, part) => total + part.amount, 0);
      const slack =
        whole.halfStep * (whole.magnitude === null ? 0 : 2) +
        parts.reduce((total, part) => total + (part.magnitude === null ? 0 : part.halfStep * 2 * 0.5), 0);
      // 84.89 + 95.4 is 180.29 to everybody but a computer.
      if (Math.abs(sum - whole.amount) <= slack + whole.amount * 1e-9 || sum === 0) continue;
      const before = sentence.words.slice(0, whole.start - sentence.start);
      if (
        /\b(?:more than|over|about|around|some|nearly|almost|at least|roughly|approximately|up to|from|between|than) $/i.test(
          before,
        ) &&
        Math.abs(sum - whole.amount) < whole.amount * 0.1
      )
        continue;
      yield {
        start: whole.start,
        end: whole.end,
        confidence: sum > whole.amount ? 0.82 : 0.75,
        message: `${parts.map((part) => plainFigure(part.amount)).join(' + ')} = ${plainFigure(sum)}, not ${plainFigure(whole.amount)}.`,
        related: parts.map((part) => ({ start: part.start, end: part.end, message: 'A part of it.' })),
      };
      at += parts.length;
    }
  },
});

/** The figures after a whole that are its parts; empty where the text does not say that they are all of it. */
function partsOf(sentence: SentenceReading, numerals: readonly Numeral[], at: number): readonly Numeral[] {
  const whole = numerals[at] as Numeral;
  const next = numerals[at + 1] as Numeral;
  const words = (a: number, b: number): string =>
    sentence.words.slice(a - sentence.start, b - sentence.start);
  const link = words(whole.end, next.start);
  if (link.length > 70 || /[.;]/.test(link) || SOME_OF.test(link)) return [];
  const opener = WHOLE_OF.exec(link);
  if (opener === null) return [];
  // After the opener the first part follows at once: "of which 20 million", ": seven women".
  if (
    link
      .slice(opener.index + opener[0].length)
      .trim()
      .split(/\s+/).length > 3
  )
    return [];
  // A colon or dash sums up people and things, not scores or times.
  const mark = /^[:—–]$|^ \($/.test(opener[0]);
  const parts: Numeral[] = [next];
  for (let index = at + 2; index < numerals.length; index += 1) {
    const part = numerals[index] as Numeral;
    const between = words((parts.at(-1) as Numeral).end, part.start);
    if (
      between.length > LONGEST_LINK ||
      SOME_OF.test(between) ||
      !/^[^.;:()—–]*(?:, (?:and )?| and )$/.test(between)
    )
      break;
    parts.push(part);
    if (between.endsWith(' and ')) {
      if (mark && !parts.every((one) => one.currency === null && one.magnitude === null)) return [];
      if (!parts.every((one) => sameKind(one, whole))) return [];
      return parts;
    }
  }
  return [];
}

function sameKind(part: Numeral, whole: Numeral): boolean {
  return (
    part.currency === null ||
    whole.currency === null ||
    part.currency.replace(/s$/, '') === whole.currency.replace(/s$/, '')
  );
}

function isYear(numeral: Numeral): boolean {
  return (
    numeral.currency === null &&
    numeral.magnitude === null &&
    Number.isInteger(numeral.amount) &&
    numeral.amount >= 1900 &&
    numeral.amount <= 2100
  );
}
