// The record as W3C Web Annotations (JSON-LD), the exchange format of annotation tools: every event of the record, the
// names of the article, and the queries that are open. Events are read back by notes/formats/w3c.

import { codePointOffsets } from '../base/codePoints';
import { hash } from '../base/hash';
import type { Span } from '../base/span';
import { OWN_EVENT, OWN_READING } from '../notes/formats/w3c';
import { inWords } from '../notes/inWords';
import { placeOf, type NoteEvent } from '../notes/note';
import type { Selector } from '../notes/selector';
import { relativeReference } from './escape';
import type { RecordedArticle } from './recorded';
import type { Sheet } from './sheet';

/** JSON-LD 1.1 for our own two fields: their values are plain JSON that other tools may skip. */
const JSON_LD_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    copydesk: 'urn:copydesk:',
    [OWN_EVENT]: { '@id': OWN_EVENT, '@type': '@json' },
    [OWN_READING]: { '@id': OWN_READING, '@type': '@json' },
  },
];

type Quote = Pick<Selector, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** An AnnotationPage, so that reading it back loses nothing of the record. */
export function writeWebAnnotations({ text, analysis, sheet, events }: RecordedArticle): string {
  const points = codePointOffsets(text);
  const source = relativeReference(sheet.article);
  const targetOf = (place: Quote): object => target(source, place, points);
  const spanTarget = (span: Span): object => targetOf(quoteOf(text, span));
  const placesOfNotes = new Map(
    events.flatMap((event) => {
      const place = placeOf(event);
      return place === undefined ? [] : [[event.note, place] as const];
    }),
  );
  const page = {
    '@context': JSON_LD_CONTEXT,
    id: `urn:copydesk:page:${hash(sheet.article)}`,
    type: 'AnnotationPage',
    items: [
      ...events.map((event) => {
        const place = placeOf(event) ?? placesOfNotes.get(event.note);
        return ofEvent(event, place === undefined ? source : targetOf(place));
      }),
      ...analysis.entities.map((entity) =>
        ofReading(sheet, `name:${entity.id}`, 'identifying', {
          body: [
            { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: entity.name },
            { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: entity.type },
          ],
          target: entity.mentions.map(spanTarget),
          reading: { name: entity.name, type: entity.type, roles: entity.roles, value: entity.value },
        }),
      ),
      ...sheet.queries.flatMap(({ finding, answer }, index) =>
        answer === undefined
          ? ofReading(sheet, `query:${index}`, 'questioning', {
              body: [
                { type: 'TextualBody', format: 'text/plain', value: `${finding.message} ${finding.resolve}` },
              ],
              target: [spanTarget(finding)],
              reading: { rule: finding.rule, confidence: finding.confidence },
            })
          : [],
      ),
    ],
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function ofEvent(event: NoteEvent, target: object | string): object {
  return {
    id: `urn:copydesk:${relativeReference(event.id)}`,
    type: 'Annotation',
    motivation:
      event.type === 'decided' ? 'assessing' : event.type === 'commented' ? 'commenting' : 'editing',
    created: event.at,
    creator: { type: 'Person', name: event.by },
    body: { type: 'TextualBody', format: 'text/plain', value: inWords(event) },
    target,
    [OWN_EVENT]: event,
  };
}

function ofReading(
  sheet: Sheet,
  id: string,
  motivation: 'identifying' | 'questioning',
  given: { readonly body: readonly object[]; readonly target: readonly object[]; readonly reading: object },
): object {
  return {
    id: `urn:copydesk:${hash(sheet.article)}:${id}`,
    type: 'Annotation',
    motivation,
    generator: { type: 'Software', name: 'Copydesk' },
    body: given.body,
    target: given.target,
    [OWN_READING]: given.reading,
  };
}

/** Code units of context on each side of a name: it is found anew, and needs no more to be told from its like. */
const CONTEXT = 32;

function quoteOf(text: string, { start, end }: Span): Quote {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
  return { exact: text.slice(start, end), prefix, suffix, start, end };
}

/**
 * Positions are code points of the text as it is; a place that was described on an earlier text keeps its own, counted on
 * that text, which the quotation beside it outweighs.
 */
function target(source: string, place: Quote, points: (unit: number) => number): object {
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: place.exact, prefix: place.prefix, suffix: place.suffix },
      { type: 'TextPositionSelector', start: points(place.start), end: points(place.end) },
    ],
  };
}
