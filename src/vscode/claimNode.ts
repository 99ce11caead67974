// A claim as a row of a tree: what the views show and what the keys pressed on it decide about.

import type * as vscode from 'vscode';
import type { Family } from '../claims/finding';
import type { Span } from '../base/span';
import type { Note, Status } from '../notes/note';

export interface ClaimRow extends Span {
  readonly words: string;
  /** The one whom the article gives the claim to; null for the article's own voice. */
  readonly speaker: string | null;
  readonly status: Status;
  readonly isStale: boolean;
  readonly isSourceMissing: boolean;
  /** Whether there is something left to do. */
  readonly isOpen: boolean;
  readonly queries: readonly ClaimQuery[];
  /** Whether people's decisions contradict each other. */
  readonly isContested: boolean;
  /** The note on these words; undefined while nobody has said anything. */
  readonly said: Note | undefined;
}

/** An open query on a claim: its family, and what it asks in one line. */
export interface ClaimQuery {
  readonly family: Family;
  readonly message: string;
}

export interface ClaimNode {
  readonly kind: 'claim';
  readonly uri: vscode.Uri;
  readonly row: ClaimRow;
}

/** A decision whose words are gone from the article. */
export interface OrphanNode {
  readonly kind: 'orphan';
  readonly uri: vscode.Uri;
  readonly note: Note;
}
