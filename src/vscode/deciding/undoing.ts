// Undo and redo for what is written into the record. Nothing is taken out of it: undoing is an event of its own.

import type * as vscode from 'vscode';
import { undoneIdsOf, type NoteEvent } from '../../notes/note';
import type { DeskRecords } from '../deskRecords';

/** What one press of a key wrote: into one article or several. */
export type Step = readonly { readonly article: vscode.Uri; readonly events: readonly NoteEvent[] }[];

/** The steps of this window, and behind them what the record of an article remembers of its author's. */
export class Undoing {
  readonly #records: DeskRecords;
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  constructor(records: DeskRecords) {
    this.#records = records;
  }

  /** Notes what was written. What had been undone before can no longer be redone. */
  did(step: Step): void {
    this.#done.push(step);
    this.#undone.length = 0;
  }

  /** Undoes the last step, or the author's last event in the record of an article; false when there is none. */
  async undo(by: string, article: vscode.Uri | undefined): Promise<boolean> {
    const step = this.#done.pop() ?? (article && this.#lastIn(article, by));
    if (step === undefined) return false;
    this.#undone.push(await this.#takeBack(step, by));
    return true;
  }

  /** Does again what was undone last; false when there is nothing. */
  async redo(by: string): Promise<boolean> {
    const step = this.#undone.pop();
    if (step === undefined) return false;
    // Undoing the undoing lets the events count again; undoing that once more is undoing the events themselves.
    await this.#takeBack(step, by);
    this.#done.push(
      step.map(({ article, events }) => ({
        article,
        events: events.flatMap((event) => this.#eventUndoneBy(article, event)),
      })),
    );
    return true;
  }

  async #takeBack(step: Step, by: string): Promise<Step> {
    const taken = step.map(({ article, events }) => ({
      article,
      events: events.map((event): NoteEvent => ({
        id: crypto.randomUUID(),
        note: event.note,
        at: new Date().toISOString(),
        by,
        type: 'undone',
        what: event.id,
      })),
    }));
    for (const { article, events } of taken) await this.#records.add(article, events);
    return taken;
  }

  #eventUndoneBy(article: vscode.Uri, undoing: NoteEvent): readonly NoteEvent[] {
    if (undoing.type !== 'undone') return [];
    return this.#records.events(article).filter(({ id }) => id === undoing.what);
  }

  #lastIn(article: vscode.Uri, by: string): Step | undefined {
    const events = this.#records.events(article);
    const undone = undoneIdsOf(events);
    const last = events
      .filter((event) => event.by === by && event.type !== 'undone' && !undone.has(event.id))
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .at(-1);
    return last === undefined ? undefined : [{ article, events: [last] }];
  }
}
