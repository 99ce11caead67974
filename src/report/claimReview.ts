// Decided claims as ClaimReview (schema.org), the JSON-LD that fact-check sites publish.

import type { Claim, ClaimReview, CreativeWork, WithContext } from 'schema-dts';
import { hash } from '../base/hash';
import type { Analysis } from '../engine/analysis';
import type { Source, Status } from '../notes/note';
import { safeLink } from './escape';
import type { Sheet, SheetRow } from './sheet';

/** What a status says as an alternate name of a rating; the numbers are those of the ClaimReview guidance, 1 to 5. */
const RATINGS: Partial<Record<Status, { readonly value: number; readonly name: string }>> = {
  verified: { value: 5, name: 'Verified' },
  disputed: { value: 3, name: 'Disputed' },
  unverifiable: { value: 2, name: 'Could not be verified' },
  wrong: { value: 1, name: 'Wrong' },
};

/**
 * A JSON-LD array, one ClaimReview for each claim that was checked against the facts. Opinions, dismissed claims and
 * decisions that the text has outrun are left out: nothing is published that nobody stands behind.
 */
export function writeClaimReviews(analysis: Analysis, sheet: Sheet): string {
  const types = new Map(analysis.entities.map(({ name, type }) => [name, type]));
  const reviews = sheet.rows.flatMap((row) => reviewOf(sheet, row, types.get(row.speaker ?? '')) ?? []);
  return `${JSON.stringify(reviews, undefined, 2)}\n`;
}

function reviewOf(
  sheet: Sheet,
  row: SheetRow,
  speakerType: string | undefined,
): WithContext<ClaimReview> | undefined {
  const rating = RATINGS[row.status];
  const decision = row.note?.note.decision;
  if (rating === undefined || decision === undefined || row.isStale) return undefined;
  const body = [decision.correction, decision.reason]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `urn:copydesk:review:${hash(`${sheet.article}\n${decision.id}`)}`,
    claimReviewed: row.words,
    datePublished: decision.at.slice(0, 10),
    author: { '@type': 'Person', name: decision.by },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating.value,
      bestRating: 5,
      worstRating: 1,
      alternateName: rating.name,
    },
    itemReviewed: claimOf(sheet, row, speakerType),
    ...(body === '' ? {} : { reviewBody: body }),
    ...(decision.sources === undefined ? {} : { citation: decision.sources.map(citationOf) }),
  };
}

/** The same words in the same article are the same Claim, whoever reviews them. */
function claimOf(sheet: Sheet, row: SheetRow, speakerType: string | undefined): Claim {
  return {
    '@type': 'Claim',
    '@id': `urn:copydesk:claim:${hash(`${sheet.article}\n${row.words}`)}`,
    text: row.words,
    ...(row.speaker === null
      ? {}
      : {
          author: {
            '@type': speakerType === 'person' ? ('Person' as const) : ('Organization' as const),
            name: row.speaker,
          },
        }),
    ...(sheet.published === null ? {} : { datePublished: sheet.published }),
    appearance: { '@type': 'NewsArticle', headline: sheet.headline ?? sheet.article },
  };
}

function citationOf({ title, url }: Source): CreativeWork {
  const link = safeLink(url);
  return { '@type': 'CreativeWork', name: title, ...(link === undefined ? {} : { url: link }) };
}
