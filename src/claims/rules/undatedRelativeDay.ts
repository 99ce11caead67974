import { startsCapital } from '../../text/characters';
import { byPosition } from '../../base/span';
import { storyBegins } from '../consistency/lostHeadline';
import { defineRule } from '../rule';
import { writtenDaysIn } from '../consistency/calendar';

// Matches "yesterday", "tomorrow", "last night". "On Thursday" and "last year" are as undated, but nearly every draft
// without a date has them: asking would be noise, except in a text that was copied off a page.
const RELATIVE =
  /\b(?:yesterday|tomorrow|last night|the day (?:before yesterday|after tomorrow))\b(?!['’]s)/gi;

// Matches "on Thursday", "since Wednesday", "last week", "this year", "two years ago".
const WEEKDAY =
  /\b(?:(?:on|since|until|by|last|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next|this) (?:week|month|year)|today|(?:\d+|two|three|several|many|an?) (?:years?|months?|weeks?|days?) ago)\b(?!['’]s|,? (?:\d|[A-Z][a-z]+ \d))/g;

/**
 * Blocks that a page puts around a published article: a text that has them and no date was copied, and lost its date. So was
 * one whose headline ran into the story.
 */
const PAGE_KINDS = new Set(['site', 'repeated', 'related', 'credit']);

const TEXT_KINDS = new Set(['paragraph', 'deck', 'list', 'other']);

export const undatedRelativeDay = defineRule({
  id: 'undated-relative-day',
  title: 'Relative day in an article without a date',
  family: 'consistency',
  severity: 'hint',
  explanation:
    'The article counts days from its own date and carries none. A reader who finds it next month cannot tell which Thursday is meant, and the checker cannot either.',
  resolve: 'Give the article its date, or write the day out.',
  examples: {
    flags: [
      'The harbour\n\nThe minister spoke in the harbour [[last night]]. He returned yesterday.',
      'The harbour\n\nThe study, published [[yesterday]], has two authors.',
      'The harbour\n\nThe ferry will run again [[tomorrow]].',
      'Minister calls the old harbour dead The minister spoke [[on Thursday]] in the harbour of Milford. Rain fell.',
      'The harbour\n\nThe minister spoke [[on Thursday]] in the harbour of Milford.\n\nSee also: The ferry that nobody takes\n\nHe left at noon.',
    ],
    passes: [
      'The harbour\n\nThe minister spoke on Thursday, 6 November 2025, in the harbour. He returned yesterday.',
      { text: 'The harbour\n\nThe minister spoke yesterday in the harbour.', published: '2025-11-06' },
      'The harbour\n\n“I saw her yesterday,” he said.',
      'The harbour\n\nThe band played its song What Happens Tomorrow in the rain.',
      'The harbour\n\nThe museum opened on Monday. It is part of yesterday’s world.',
    ],
  },
  *checkArticle(reading) {
    if (reading.article.published !== null) return;
    // A day that is written out with its year dates the article well enough.
    if (reading.sentences.some((sentence) => writtenDaysIn(sentence).some((date) => date.year !== undefined)))
      return;
    const isCopied =
      reading.article.blocks.some(({ kind }) => PAGE_KINDS.has(kind)) || storyBegins(reading) !== undefined;
    for (const sentence of reading.sentences) {
      if (!TEXT_KINDS.has(sentence.block.kind)) continue;
      const days = [...sentence.matches(RELATIVE), ...(isCopied ? sentence.matches(WEEKDAY) : [])];
      for (const day of days.toSorted(byPosition)) {
        // "What Happens Tomorrow" is a title.
        const isTitle = startsCapital(day.match[0]) && day.start > sentence.start + 1;
        if (isTitle || sentence.isQuoted(day)) continue;
        yield {
          start: day.start,
          end: day.end,
          confidence: 0.6,
          message: `“${day.match[0]}” counts from the article’s date, and the article has none.`,
        };
        return;
      }
    }
  },
});
