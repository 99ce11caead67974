// The articles that the user names, each read by the engine and joined with its record, one at a time.

import { chooseRules } from '../claims/choice';
import { analyse } from '../engine/engine';
import type { Knowledge } from '../knowledge/knowledge';
import { notesOf } from '../notes/note';
import type { RecordedArticle } from '../report/recorded';
import { makeSheet } from '../report/sheet';
import { readArticles } from './articles';
import { DeskFolders } from './deskFolder';
import { deskSettings, type DeskSettings } from './deskSettings';
import { DeskFiles, deskPlaceOf } from './records';
import { complain, type Terminal } from './terminal';

export interface DeskArticle extends RecordedArticle {
  /** As the user named it. */
  readonly path: string;
  readonly settings: DeskSettings;
}
export interface UnreadArticle {
  readonly path: string;
  readonly problem: string;
}

/** Reads article after article. What can be read in spite of a problem is, and the problem goes to stderr. */
export async function* recordedArticles(
  names: readonly string[],
  knowledge: Knowledge,
  terminal: Terminal,
): AsyncIterable<DeskArticle | UnreadArticle> {
  const desks = new DeskFolders(terminal);
  const settingsOf = new Map<string, DeskSettings>();
  for await (const file of readArticles(names)) {
    if ('problem' in file) {
      await complain(terminal, `${file.path}: ${file.problem}`);
      yield file;
      continue;
    }
    if (file.note !== null) await complain(terminal, `${file.path}: ${file.note}`);
    try {
      const place = deskPlaceOf(file.path);
      const settings = settingsOf.get(place.folder) ?? deskSettings(place.folder);
      settingsOf.set(place.folder, settings);
      const record = await new DeskFiles().read(place);
      for (const problem of record.problems) await complain(terminal, `record of ${file.path}: ${problem}`);
      const { text, markup } = file;
      const analysis = analyse(text, knowledge, {
        markup,
        rules: chooseRules(settings.asking, place.article),
        ...(await desks.optionsFor(file.path)),
      });
      const notes = notesOf(record.events);
      const sheet = makeSheet(place.article, text, analysis, notes);
      yield { path: file.path, text, analysis, sheet, events: record.events, settings };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      await complain(terminal, `${file.path}: ${problem}`);
      yield { path: file.path, problem };
    }
  }
}
