// What the desk has written down for its articles and the engine is to know: its facts and its corrections of names.

import * as vscode from 'vscode';
import type { AnalyseOptions } from '../engine/analysis';
import type { DeskFactFiles } from './deskFactFiles';
import type { NameCorrections } from './nameCorrections';

export class DeskOptions {
  readonly #facts: DeskFactFiles;
  readonly #corrections: NameCorrections;

  constructor(facts: DeskFactFiles, corrections: NameCorrections) {
    this.#facts = facts;
    this.#corrections = corrections;
  }

  /** What holds in an article. */
  optionsFor(article: vscode.Uri): Pick<AnalyseOptions, 'facts' | 'corrections'> {
    return {
      facts: this.#facts.factsFor(article),
      corrections: this.#corrections.correctionsFor(article),
    };
  }

  /** Calls back when something of it has changed. */
  onDidChange(changed: () => void): vscode.Disposable {
    return vscode.Disposable.from(this.#facts.onDidChange(changed), this.#corrections.onDidChange(changed));
  }
}
