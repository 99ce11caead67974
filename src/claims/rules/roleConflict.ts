import { foldName } from '../consistency/names';
import type { Span } from '../../base/span';
import { defineRule } from '../rule';

// Matches "Finance Minister Anna Berg", "President Lind"; the name follows.
const TITLED =
  /(?<![\p{L}-])((?:(?:Deputy |Vice )?(?:Prime|Foreign|Finance|Interior|Defen[cs]e|Health|Education|Justice|Transport|Environment|Energy|Agriculture|Economy|Economic|Culture|Trade|Labou?r|Housing|Fisheries|Tourism|Home|Climate|Science|Sports?) (?:and \p{Lu}\p{L}+ )?(?:Minister|Secretary)|(?:Vice[- ])?President|Chancellor|Governor|Mayor)) ((?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+)/gu;
// Matches "Anna Berg, the finance minister,", "Berg, Norway's foreign minister".
const AFTER =
  /(\p{Lu}[\p{L}'’-]+), (?:(?:the|[\p{Lu}]\p{L}+['’]s) (?:\p{Lu}\p{L}+ )*)((?:deputy |vice )*(?:prime|foreign|finance|interior|defen[cs]e|health|education|justice|transport|environment|energy|agriculture|economy|culture|trade|labou?r|housing|fisheries|tourism|home|climate|science|sports?) (?:minister|secretary)|(?:vice[- ])?president|chancellor|governor|mayor)\b(?! of\b)/gu;

const ROLES = [TITLED, AFTER];

const NOT_NOW =
  /\b(?:former|then|ex|late|next|future|acting|ousted|outgoing|incoming|previous|past|and|or|designate)[- ]*(?:\p{Lu}\p{L}+ )?$/u;

interface Role extends Span {
  readonly title: string;
}

export const roleConflict = defineRule({
  id: 'role-conflict',
  title: 'One person, two offices',
  family: 'consistency',
  severity: 'warning',
  explanation: 'The article gives one person two offices that nobody holds at the same time.',
  resolve: 'Check the office, and say when it changed if both are right.',
  examples: {
    flags: [
      'The talks\n\nFinance Minister Anna Berg spoke first. Nobody answered. [[Foreign Minister Berg]] left early.',
      'The talks\n\nHealth Minister Tom Lind spoke. [[Lind, the transport minister]], left early.',
      'The talks\n\nPresident Maarja Talvit spoke. Later [[Prime Minister Talvit]] left.',
    ],
    passes: [
      'The talks\n\nFinance Minister Anna Berg spoke first. Minister Berg left early.',
      'The talks\n\nFinance Minister Anna Berg met Foreign Minister Tom Lind.',
      'The talks\n\nFinance Minister Anna Berg spoke. As former Health Minister Berg knew the hall.',
      'The talks\n\nFinance Minister Anna Berg spoke. Foreign Minister Petra Berg left.',
    ],
  },
  looksFor: ROLES,
  *checkArticle(reading) {
    const known = new Map<string, Role & { readonly first: string | undefined }>();
    for (const sentence of reading.sentences) {
      if (!sentence.mayMatch(ROLES)) continue;
      const titled = [...sentence.matches(TITLED)].map((place) => ({
        place,
        title: place.match[1] ?? '',
        name: place.match[2] ?? '',
      }));
      const after = [...sentence.matches(AFTER)].map((place) => ({
        place,
        title: place.match[2] ?? '',
        name: place.match[1] ?? '',
      }));
      for (const { place, title, name } of [...titled, ...after]) {
        if (NOT_NOW.test(sentence.words.slice(0, place.start - sentence.start))) continue;
        const words = name
          .replace(/['’]s?$/, '')
          .split(' ')
          .map(foldName);
        const surname = words.at(-1) ?? '';
        const first = words.length > 1 ? words[0] : undefined;
        const role = titleKey(title);
        const earlier = known.get(surname);
        if (earlier === undefined) {
          known.set(surname, { start: place.start, end: place.end, title: role, first });
          continue;
        }
        if (
          earlier.title === role ||
          (first !== undefined && earlier.first !== undefined && first !== earlier.first)
        )
          continue;
        if (/deputy|vice|governor|mayor/.test(`${role} ${earlier.title}`)) continue;
        yield {
          start: place.start,
          end: place.end,
          confidence: 0.78,
          message: `“${title}” here, “${earlier.title}” before.`,
          related: [{ start: earlier.start, end: earlier.end, message: 'The other office.' }],
        };
      }
    }
  },
});

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace('defense', 'defence')
    .replace('labor', 'labour')
    .replace('secretary', 'minister')
    .replace('home ', 'interior ');
}
