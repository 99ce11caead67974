// The features, in the order in which they start.

import type { Feature } from './host';
import { articlesView } from './features/articlesView';
import { claimsView } from './features/claimsView';
import { decisions } from './features/decisions';
import { entitiesView } from './features/entitiesView';
import { headlineProgress } from './features/headlineProgress';
import { hovers } from './features/hovers';
import { inlayHints } from './features/inlayHints';
import { names } from './features/names';
import { outline } from './features/outline';
import { problems } from './features/problems';
import { quickFixes } from './features/quickFixes';
import { samples } from './features/samples';
import { textMarks } from './features/textMarks';

export const FEATURES: readonly Feature[] = [
  articlesView,
  claimsView,
  entitiesView,
  textMarks,
  hovers,
  decisions,
  headlineProgress,
  names,
  outline,
  quickFixes,
  problems,
  inlayHints,
  samples,
];
