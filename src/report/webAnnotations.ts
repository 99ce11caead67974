// The record as W3C Web Annotations (JSON-LD), the exchange format of annotation tools. Read back by notes/formats/w3c.

import { OWN_FIELD } from '../notes/formats/w3c';
import { inWords } from '../notes/inWords';
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
