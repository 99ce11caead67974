// Who speaks in an article, and of whom: the quotations by speaker, and how often each speaker's words name somebody.

import { firstEndingAfter, overlaps, type Span } from '../base/span';
import type { Analysis } from '../engine/analysis';
import type { Entity, NameType } from '../entities/entity';
import type { QuotationKind, SourceKind } from '../quotes/quotation';

/** One quotation of a speaker. The span runs from the first quoted word to the last. */
export interface Utterance extends Span {
  readonly kind: QuotationKind;
  /** The words themselves, parts joined by an ellipsis where the article interrupts them, on one line. */
  readonly words: string;
  /** The report verb as the article has it; null where there is none. */
  readonly cue: string | null;
}

export interface Voice {
  /** The name; for sources that are no entity of the article, their words ("officials"); null for nobody. */
  readonly name: string | null;
  /** The id of the entity; null for a source that is none. */
  readonly entity: string | null;
  readonly sourceKind: SourceKind;
  readonly utterances: readonly Utterance[];
}

/** The speakers, the most quoted first; those of equal count in the order of their first words. */
export function voicesOf(text: string, analysis: Analysis): readonly Voice[] {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const voices = new Map<string, Voice & { readonly utterances: Utterance[] }>();
  for (const { kind, content, cue, source, sourceKind, speaker } of analysis.quotations) {
    const [first] = content;
    const last = content.at(-1);
    if (first === undefined || last === undefined) continue;
    const words = source === null ? null : oneLine(text.slice(source.start, source.end));
    const key = speaker ?? `${sourceKind} ${words?.toLowerCase() ?? ''}`;
    const name = speaker === null ? words : (names.get(speaker) ?? words);
    const voice = voices.get(key) ?? { name, entity: speaker, sourceKind, utterances: [] };
    voices.set(key, voice);
    voice.utterances.push({
      start: first.start,
      end: last.end,
      kind,
      words: content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … '),
      cue: cue === null ? null : oneLine(text.slice(cue.start, cue.end)),
    });
  }
  return [...voices.values()].sort((a, b) => b.utterances.length - a.utterances.length);
}

/** Whom a speaker's words name. */
export interface Saying {
  /** Name of the speaker. */
  readonly speaker: string;
  /** Name of the person, organisation, place or group that is spoken of. */
  readonly about: string;
  readonly type: NameType;
  /** How many of the speaker's quotations name it. */
  readonly count: number;
}

const SPOKEN_OF: ReadonlySet<string> = new Set<NameType>(['person', 'organisation', 'place', 'group']);

/** Who says how much about whom, the most frequent first. Speakers whom the article does not name are left out. */
export function sayingsOf(analysis: Analysis): readonly Saying[] {
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const mentions = analysis.entities
    .filter(({ type }) => SPOKEN_OF.has(type))
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start);
  const counts = new Map<string, Saying & { count: number }>();
  for (const { content, speaker } of analysis.quotations) {
    const speaking = speaker === null ? undefined : byId.get(speaker);
    if (speaking === undefined) continue;
    const named = new Set<Entity>();
    for (const part of content) {
      for (let at = firstEndingAfter(mentions, part.start); at < mentions.length; at += 1) {
        const mention = mentions[at] as (typeof mentions)[number];
        if (mention.start >= part.end) break;
        if (mention.entity.id !== speaking.id && overlaps(mention, part)) named.add(mention.entity);
      }
    }
    for (const entity of named) {
      const key = `${speaking.id} ${entity.id}`;
      const known = counts.get(key);
      if (known !== undefined) known.count += 1;
      else {
        const { name: about, type } = entity;
        counts.set(key, { speaker: speaking.name, about, type: type as NameType, count: 1 });
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
