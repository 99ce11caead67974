// Decided claims as ClaimReview (schema.org), the JSON-LD that fact-check sites publish.

import type { Status } from '../notes/note';
import type { Sheet } from './sheet';

/** What a status says as an alternate name of a rating; the numbers are those of the ClaimReview guidance, 1 to 5. */
const RATINGS: Partial<Record<Status, { readonly value: number; readonly name: string }>> = {
  verified: { value: 5, name: 'Verified' },
  disputed: { value: 3, name: 'Disputed' },
  wrong: { value: 1, name: 'Wrong' },
  unverifiable: { value: 2, name: 'Could not be verified' },
};

/**
 * A JSON-LD array, one ClaimReview for each claim that was checked against the facts. Opinions, dismissed claims and
 * decisions that the text has outrun are left out: nothing is published that nobody stands behind.
 */
export function writeClaimReviews(sheet: Sheet): string {
  const reviews = sheet.rows.flatMap((row) => {
    const rating = RATINGS[row.status];
    const decision = row.note?.note.decision;
    if (rating === undefined || decision === undefined || row.isStale) return [];
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
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
        itemReviewed: {
          '@type': 'Claim',
          ...(row.speaker === null ? {} : { author: { '@type': 'Thing', name: row.speaker } }),
          ...(sheet.published === null ? {} : { datePublished: sheet.published }),
          appearance: { '@type': 'CreativeWork', name: sheet.headline ?? sheet.article },
        },
        ...(decision.correction === undefined && decision.reason === undefined
          ? {}
          : { reviewBody: [decision.correction, decision.reason].filter(Boolean).join(' ') }),
        ...((decision.sources ?? []).length === 0
          ? {}
          : {
              citation: (decision.sources ?? []).map(({ title, url }) => ({
                '@type': 'CreativeWork',
                name: title,
                ...(url === undefined ? {} : { url }),
              })),
            }),
      },
    ];
  });
  return `${JSON.stringify(reviews, undefined, 2)}\n`;
}
