import { nameRowsOf } from '../consistency/names';
import type { Span } from '../../base/span';
import type { ArticleReading } from '../reading';
import { defineRule, type FindingDraft } from '../rule';

/** Legal outcomes that exclude each other for one person. */
const VERDICTS: readonly { readonly status: string; readonly pattern: RegExp }[] = [
  { status: 'cleared', pattern: /\b(?:was|were|been) (?:acquitted|cleared|found not guilty|exonerated)\b/gi },
  {
    status: 'convicted',
    pattern: /\b(?:was|were|been) (?:convicted|found guilty)\b|(?<!not )\bpleaded guilty\b/gi,
  },
];

/** Offences of different weight that are confused. */
const OFFENCES: readonly { readonly status: string; readonly pattern: RegExp }[] = [
  { status: 'murder', pattern: /\bcharged with (?:[a-zà-ɏ]+ )?murder\b/gi },
  { status: 'manslaughter', pattern: /\bcharged with (?:[a-zà-ɏ]+ )?(?:manslaughter|culpable homicide)\b/gi },
];

/** Measures that are no synonyms: quarantine is for the exposed, isolation for the infected. */
const MEASURES: readonly { readonly status: string; readonly pattern: RegExp }[] = [
  { status: 'quarantine', pattern: /\b(?:in|under|into|enter(?:ed|ing)?) (?:[a-zà-ɏ]+ )?quarantine\b/gi },
  { status: 'isolation', pattern: /\b(?:in|into) (?:self-)?isolation\b|\bself-isolat(?:e|ed|ing)\b/gi },
];

/** Words that tell of the change themselves. */
const TOLD =
  /\b(?:appeal\w*|overturn\w*|quash\w*|retrial|initially|originally|first|later|earlier|previously|downgraded|upgraded|reduced|instead|rather than|but|both|and also|other)\b/i;

/** The case went on. */
const REOPENED = /\b(?:appeal|retrial|overturn|quash)/i;

interface Status extends Span {
  readonly status: string;
  readonly subject: string;
}

const ISOLATION = /\b(?:self-)?isolat\w+/gi;
const QUARANTINE = /\bquarantin\w+/gi;

export const statusShift = defineRule({
  id: 'status-shift',
  title: 'The status changes without a word',
  family: 'consistency',
  severity: 'warning',
  explanation:
    'The article gives one person two legal outcomes or charges, or calls one measure by the name of another, and does not say that anything changed. Such slips end in court.',
  resolve: 'Check the status on the record, and keep to its word.',
  examples: {
    flags: [
      'The trial\n\nCallum Breckon was acquitted of arson. The hall was full. Breckon [[was convicted]] by nine jurors.',
      'The trial\n\nRuth Adamson was charged with murder in May. The hall was full. Adamson is [[charged with manslaughter]] and is at home.',
      'The ship\n\nThe crew spent a week in quarantine. The crew was [[in isolation]] with fever.',
    ],
    passes: [
      'The trial\n\nCallum Breckon was acquitted of arson. Ruth Adamson was convicted of fraud.',
      'The trial\n\nCallum Breckon was convicted in May. On appeal Breckon was acquitted.',
      'The ship\n\nThe crew spent a week in quarantine and left quarantine on Monday.',
      'The ship\n\nThe crew spent a week in quarantine. The cook is in isolation and twelve are quarantined.',
    ],
  },
  looksFor: [...VERDICTS, ...OFFENCES, ...MEASURES].map(({ pattern }) => pattern),
  *checkArticle(reading) {
    yield* shift(reading, VERDICTS, true, 0.8);
    yield* shift(reading, OFFENCES, true, 0.75);
    // Who writes of both in one sentence knows the difference.
    const isTold = reading.sentences.some((sentence) => sentence.has(ISOLATION) && sentence.has(QUARANTINE));
    if (!isTold) yield* shift(reading, MEASURES, false, 0.6);
  },
});

function* shift(
  reading: ArticleReading,
  kinds: typeof VERDICTS,
  byPerson: boolean,
  confidence: number,
): Iterable<FindingDraft> {
  const known = new Map<string, Status>();
  for (const status of statuses(reading, kinds, byPerson)) {
    const earlier = known.get(status.subject);
    if (earlier === undefined) {
      known.set(status.subject, status);
      continue;
    }
    if (earlier.status === status.status) continue;
    if (byPerson && reading.sentences.some((sentence) => sentence.has(REOPENED))) return;
    yield {
      start: status.start,
      end: status.end,
      confidence,
      message: `“${reading.article.text.slice(status.start, status.end)}” here, “${reading.article.text.slice(earlier.start, earlier.end)}” before.`,
      related: [{ start: earlier.start, end: earlier.end, message: 'The other status.' }],
    };
    return;
  }
}

/** The statuses of an article in order, each with the surname that its sentence names last before it. */
function* statuses(reading: ArticleReading, kinds: typeof VERDICTS, byPerson: boolean): Iterable<Status> {
  const rows = byPerson ? nameRowsOf(reading) : [];
  for (const sentence of reading.sentences) {
    if (!kinds.some(({ pattern }) => sentence.mayMatch(pattern))) continue;
    const found = kinds.flatMap(({ status, pattern }) =>
      [...sentence.matches(pattern)].map((place) => ({ start: place.start, end: place.end, status })),
    );
    if (found.length === 0 || sentence.has(TOLD)) continue;
    for (const place of found.toSorted((a, b) => a.start - b.start)) {
      if (!byPerson) yield { ...place, subject: '' };
      else {
        const row = rows.findLast(
          (one) => one.end <= place.start && one.start >= sentence.start && place.start - one.end < 40,
        );
        const subject = row?.words.at(-1)?.folded;
        if (subject !== undefined) yield { ...place, subject };
      }
    }
  }
}
