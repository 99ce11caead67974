// The record as W3C Web Annotations (JSON-LD), the exchange format of annotation tools. Read back by notes/formats/w3c.

import { OWN_FIELD } from '../notes/formats/w3c';
import { placeOf, type Note, type NoteEvent } from '../notes/note';

/** An AnnotationPage with one annotation for each event of the notes, so that reading it back loses nothing. */
export function writeWebAnnotations(article: string, notes: readonly Note[]): string {
  const items = notes.flatMap((note) => note.history.map((event) => annotationOf(article, note, event)));
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function annotationOf(article: string, note: Note, event: NoteEvent): object {
  const place = placeOf(event) ?? note.selector;
  return {
    id: `urn:copydesk:${event.id}`,
    type: 'Annotation',
    motivation:
      event.type === 'decided' ? 'assessing' : event.type === 'commented' ? 'commenting' : 'editing',
    created: event.at,
    creator: { type: 'Person', name: event.by },
    body: bodyOf(event),
    target: {
      source: encodeURI(article),
      selector: [
        { type: 'TextQuoteSelector', exact: place.exact, prefix: place.prefix, suffix: place.suffix },
        { type: 'TextPositionSelector', start: place.start, end: place.end },
      ],
    },
    [OWN_FIELD]: event,
  };
}

function bodyOf(event: NoteEvent): object {
  return { type: 'TextualBody', format: 'text/plain', value: inWords(event) };
}

/** What an event says, for tools that know nothing of Copydesk. */
function inWords(event: NoteEvent): string {
  if (event.type === 'commented') return event.text;
  if (event.type === 'undone') return `Undone: ${event.what}`;
  if (event.type === 'reattached') return 'Attached to these words.';
  const sources = (event.sources ?? []).map(({ title }) => title);
  return [event.status, event.correction, event.reason, ...sources]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');
}
