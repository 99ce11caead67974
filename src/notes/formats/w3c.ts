// Reads W3C Web Annotations: our own without loss, those of other tools as comments on their words.

import * as v from 'valibot';
import { codeUnitOffsets } from '../../base/codePoints';
import type { NoteEvent } from '../note';
import { describe, type Selector } from '../selector';
import {
  eventOf,
  importedId,
  isObject,
  readWhole,
  unreadable,
  type Imported,
  type ImportFile,
  type Importer,
} from './imported';

/** The field of our own annotations that holds the event as it was. */
export const OWN_EVENT = 'copydesk:event';
/** The field of annotations that the engine made (names, open queries): they are found anew and never read back. */
export const OWN_READING = 'copydesk:reading';

const quoteSelector = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
/** Counted in code points, as the model says. */
const positionSelector = v.looseObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Opens an AnnotationPage, an AnnotationCollection with its first page inside, an array of annotations or one alone. */
export function openWebAnnotations(source: string): ImportFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return unreadable('The file is not JSON', error);
  }
  const byArticle = new Map<string | null, { readonly item: unknown; readonly number: number }[]>();
  itemsOf(parsed).forEach((item, index) => {
    const article = articleOf(item);
    byArticle.set(article, [...(byArticle.get(article) ?? []), { item, number: index + 1 }]);
  });
  return {
    articles: [...byArticle.keys()],
    problems: [],
    read(article, text, importer) {
      const units = codeUnitOffsets(text);
      const events: NoteEvent[] = [];
      const problems: string[] = [];
      for (const { item, number } of byArticle.get(article) ?? []) {
        if (isObject(item) && OWN_READING in item) continue;
        const event = ownEvent(item) ?? foreignEvent(item, text, units, importer);
        if (event === undefined)
          problems.push(`Annotation ${number} has no quotation and no position in the text.`);
        else events.push(event);
      }
      return { events, problems };
    },
  };
}

/** Reads a whole file of annotations for one text: positions without a quotation take their words from it. */
export function readWebAnnotations(source: string, text: string, importer: Importer): Imported {
  return readWhole(openWebAnnotations(source), text, importer);
}

function itemsOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  if (!isObject(parsed)) return [];
  if (Array.isArray(parsed['items'])) return parsed['items'];
  if (isObject(parsed['first'])) return itemsOf(parsed['first']);
  return [parsed];
}

function targetOf(item: unknown): Record<string, unknown> | undefined {
  if (!isObject(item)) return undefined;
  const targets = Array.isArray(item['target']) ? item['target'] : [item['target']];
  return targets.find(isObject);
}

/** The article that an annotation is about, as a path; null where it names none that reads as a relative one. */
function articleOf(item: unknown): string | null {
  const source = targetOf(item)?.['source'];
  const address = isObject(source) ? source['id'] : source;
  if (typeof address !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  try {
    return decodeURIComponent(address) || null;
  } catch {
    return null;
  }
}

function ownEvent(item: unknown): NoteEvent | undefined {
  return isObject(item) ? eventOf(item[OWN_EVENT]) : undefined;
}

function foreignEvent(
  item: unknown,
  text: string,
  units: (point: number) => number | undefined,
  importer: Importer,
): NoteEvent | undefined {
  const target = targetOf(item);
  if (!isObject(item) || target === undefined) return undefined;
  const on = selectorOf(target['selector'], text, units);
  if (on === undefined) return undefined;
  const id = typeof item['id'] === 'string' ? item['id'] : importedId('w3c', JSON.stringify(item));
  const created = typeof item['created'] === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(item['created']);
  return {
    type: 'commented',
    id,
    note: `w3c-${id}`,
    at: created ? String(item['created']) : importer.at,
    by: creatorOf(item['creator']) ?? importer.by,
    text: bodyOf(item['body'] ?? item['bodyValue']),
    on,
    // Kept as it came, so that nothing of another tool is lost.
    annotation: item,
  };
}

function selectorOf(
  given: unknown,
  text: string,
  units: (point: number) => number | undefined,
): Selector | undefined {
  const all = Array.isArray(given) ? given : [given];
  const position = all
    .map((one) => v.safeParse(positionSelector, one))
    .find((result) => result.success)?.output;
  const quote = all.map((one) => v.safeParse(quoteSelector, one)).find((result) => result.success)?.output;
  const start = position && units(position.start);
  const end = position && units(position.end);
  const here =
    start !== undefined && end !== undefined && start < end ? describe(text, { start, end }) : undefined;
  if (quote === undefined || here?.exact === quote.exact) return here;
  const { exact, prefix, suffix } = quote;
  const around = text.indexOf(prefix + exact + suffix);
  const first = start ?? (around >= 0 ? around + prefix.length : Math.max(0, text.indexOf(exact)));
  return { exact, prefix, suffix, start: first, end: first + exact.length };
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
