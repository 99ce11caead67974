// Reads W3C Web Annotations: our own without loss, those of other tools as comments on their words.

import * as v from 'valibot';
import { noteEvent, type NoteEvent } from '../note';
import { describe } from '../selector';
import { importedId, unreadable, type Imported, type Importer } from './imported';

/** The field of our own annotations that holds the event as it was. */
export const OWN_FIELD = 'copydesk:event';

const quoteSelector = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const positionSelector = v.looseObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * Reads an AnnotationPage, an AnnotationCollection with its first page inside, an array of annotations or one alone.
 * `text` is the article: positions without a quotation take their words from it.
 */
export function readWebAnnotations(source: string, text: string, importer: Importer): Imported {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    return unreadable('The file is not JSON', error);
  }
  const events: NoteEvent[] = [];
  const problems: string[] = [];
  itemsOf(parsed).forEach((item, index) => {
    const event = ownEvent(item) ?? foreignEvent(item, text, importer);
    if (event === undefined)
      problems.push(`Annotation ${index + 1} has no quotation and no position in the text.`);
    else events.push(event);
  });
  return { events, problems };
}

function itemsOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  if (!isObject(parsed)) return [];
  if (Array.isArray(parsed['items'])) return parsed['items'];
  if (isObject(parsed['first'])) return itemsOf(parsed['first']);
  return [parsed];
}

function ownEvent(item: unknown): NoteEvent | undefined {
  if (!isObject(item)) return undefined;
  const result = v.safeParse(noteEvent, item[OWN_FIELD]);
  return result.success ? result.output : undefined;
}

function foreignEvent(item: unknown, text: string, importer: Importer): NoteEvent | undefined {
  if (!isObject(item)) return undefined;
  const targets = Array.isArray(item['target']) ? item['target'] : [item['target']];
  const target = targets.find(isObject);
  const on = target === undefined ? undefined : selectorOf(target['selector'], text);
  if (on === undefined) return undefined;
  const id = typeof item['id'] === 'string' ? item['id'] : importedId('w3c', JSON.stringify(item));
  const created = typeof item['created'] === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(item['created']);
  return {
    type: 'commented',
    id,
    note: `w3c-${id}`,
    at: created ? String(item['created']) : importer.at,
    by: creatorOf(item['creator']) ?? importer.by,
    text: bodyOf(item['body']),
    on,
    // Kept as it came, so that nothing of another tool is lost.
    annotation: item,
  };
}

function selectorOf(given: unknown, text: string): ReturnType<typeof describe> | undefined {
  const all = Array.isArray(given) ? given : [given];
  const position = all
    .map((one) => v.safeParse(positionSelector, one))
    .find((result) => result.success)?.output;
  const quote = all.map((one) => v.safeParse(quoteSelector, one)).find((result) => result.success)?.output;
  if (quote === undefined) return position === undefined ? undefined : describe(text, position);
  const start = position?.start ?? Math.max(0, text.indexOf(quote.exact));
  const { exact, prefix, suffix } = quote;
  return { exact, prefix, suffix, start, end: position?.end ?? start + exact.length };
}

function creatorOf(creator: unknown): string | undefined {
  if (typeof creator === 'string') return creator;
  return isObject(creator) && typeof creator['name'] === 'string' ? creator['name'] : undefined;
}

function bodyOf(body: unknown): string {
  const bodies = Array.isArray(body) ? body : [body];
  return bodies
    .map((one) =>
      typeof one === 'string' ? one : isObject(one) && typeof one['value'] === 'string' ? one['value'] : '',
    )
    .filter((value) => value !== '')
    .join('\n');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
