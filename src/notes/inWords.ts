// What an event of the record says, in words: for exports and for tools that know nothing of Copydesk.

import type { NoteEvent } from './note';
import { sourceLine } from './source';

/** One or more sentences in English; never empty. */
export function inWords(event: NoteEvent): string {
  switch (event.type) {
    case 'decided': {
      const sources = (event.sources ?? []).map(sourceLine);
      return [event.status, event.correction, event.reason, ...sources]
        .filter((part) => part !== undefined && part !== '')
        .join('. ');
    }
    case 'commented':
      return event.text;
    case 'filed':
      return [
        event.tags === undefined ? '' : `Tags: ${event.tags.join(', ') || 'none'}.`,
        event.assignee === undefined ? '' : `To be checked by: ${event.assignee || 'nobody'}.`,
        event.remark ?? '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'marked':
      return `Marked as ${event.as}${event.name === undefined ? '' : `: ${event.name}`}.`;
    case 'asserted':
      return `An assertion about ${event.subject}.`;
    case 'deadline set':
      return `${event.subject} may answer until: ${event.deadline || 'no deadline'}.`;
    case 'attempted':
      return `${event.subject}, ${event.how}: ${event.outcome}.${event.text === undefined ? '' : ` ${event.text}`}`;
    case 'undone':
      return `Undone: ${event.what}`;
    case 'reattached':
      return 'Attached to these words.';
    case 'dropped':
      return 'Dropped: the words are gone.';
    default:
      return event satisfies never;
  }
}
