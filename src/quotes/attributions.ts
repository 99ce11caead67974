// Which words of an article belong to somebody, over sentences, paragraphs and turns, before speakers are resolved.

import type { Span } from '../base/span';
import type { Article } from '../text/article';
import { draftOf, type Draft } from './draft';
import { passagesOf, spanOf, type Passage } from './passage';
import type { QuotationKind } from './quotation';
import { quotedStretches } from './quotedStretches';
import { announcementOf, readPassage } from './readPassage';
import { labelDraft, labelsOf } from './turns';

/** All attributions of an article in the order of their content. */
export function attributionsOf(article: Article): readonly Attribution[] {
  const passages = passagesOf(article, quotedStretches(article));
  const labels = labelsOf(article);
  const found: Attribution[] = [];
  // What quoted sentences without a cue of their own go on with: the latest quotation, or "She said:" on a line of its own.
  let running: Running | null = null;
  // The turn of an interview that sentences go on with until the next label.
  let turn: Attribution | null = null;
  for (const passage of passages) {
    const label = labelDraft(passage, labels, article);
    if (label !== null) {
      turn = foundOf(passage, label);
      running = null;
      if (turn !== null) found.push(turn);
    } else if (turn !== null && (labels.interview || turn.block === passage.block)) {
      turn.content.push({ start: passage.start, end: passage.end });
    } else turn = null;
    if (turn === null && isAllQuoted(passage)) {
      if (running !== null && passage.block <= running.block + 1) {
        running = goOn(found, running, passage);
        continue;
      }
      const floating: Attribution = {
        passage,
        draft: FLOATING,
        content: [whole(passage)],
        cue: null,
        source: null,
        block: passage.block,
      };
      found.push(floating);
      running = { found: floating, block: passage.block };
      continue;
    }
    running = null;
    let spoken = false;
    for (const draft of readPassage(passage)) {
      const quotation = foundOf(passage, draft);
      if (quotation === null) continue;
      found.push(quotation);
      // "…," she said, describing how "…": what follows goes on with what she said.
      const speaks = draft.frame === 'Q' || draft.frame === ':' || draft.frame === 'before';
      const quoted = kindOf({ passage, draft }) !== 'indirect';
      if (speaks ? draft.frame !== 'before' || quoted : !spoken && quoted) {
        running = { found: quotation, block: passage.block };
        spoken ||= speaks;
      }
    }
    const announcement = announcementOf(passage);
    if (announcement !== null)
      running = { announced: { passage, draft: announcement }, block: passage.block };
  }
  return found.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** A quotation before its speaker is resolved. */
export interface Attribution {
  readonly passage: Passage;
  readonly draft: Draft;
  readonly content: Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly block: number;
}

type Running = { readonly block: number } & (
  | { readonly found: Attribution }
  | { readonly announced: { readonly passage: Passage; readonly draft: Draft } }
);

/** A quoted sentence that no words of the article introduce. */
const FLOATING = draftOf({ category: 'neutral', lemma: '' }, 'floating', null, null, []);

/** Gives a wholly quoted passage to the words before it. */
function goOn(found: Attribution[], running: Running, passage: Passage): Running {
  if ('announced' in running) {
    const { passage: before, draft } = running.announced;
    const first: Attribution = {
      passage,
      draft,
      content: [whole(passage)],
      cue: draft.cue && spanOf(before, draft.cue.first, draft.cue.last),
      source: draft.source && spanOf(before, draft.source.first, draft.source.last),
      block: passage.block,
    };
    found.push(first);
    return { found: first, block: passage.block };
  }
  running.found.content.push(whole(passage));
  return { found: running.found, block: passage.block };
}

const whole = ({ start, end }: Passage): Span => ({ start, end });

/** Whether every word of a passage stands between quotation marks. */
function isAllQuoted(passage: Passage): boolean {
  let quoted = false;
  for (let at = 0; at < passage.tokens.length; at += 1) {
    if (passage.stretchOf[at] !== -1) quoted = true;
    else if (passage.tokens[at]!.kind !== 'punctuation') return false;
  }
  return quoted;
}

function foundOf(passage: Passage, draft: Draft): Attribution | null {
  const content: Span[] = [];
  for (const { first, last } of draft.content) {
    const span = spanOf(passage, first, last);
    if (span !== null) content.push(span);
  }
  if (content.length === 0) return null;
  const source = draft.source === null ? null : spanOf(passage, draft.source.first, draft.source.last);
  const cue = draft.cue === null ? null : spanOf(passage, draft.cue.first, draft.cue.last);
  return { passage, draft, content, cue, source, block: passage.block };
}

/** Direct when nearly all words stand in quotation marks, indirect when none does; a turn of an interview is direct. */
export function kindOf({ passage, draft }: Pick<Attribution, 'passage' | 'draft'>): QuotationKind {
  if (draft.frame === 'turn' || draft.content.length === 0) return 'direct';
  let quoted = 0;
  let words = 0;
  for (const part of draft.content) {
    for (let at = part.first; at <= part.last; at += 1) {
      if (passage.tokens[at]!.kind === 'punctuation') continue;
      words += 1;
      if (passage.stretchOf[at] !== -1) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * words ? 'direct' : 'partial';
}
