// The features, in the order in which they start.

import type { Feature } from './host';
import { articleBadges } from './features/articleBadges';
import { articlesView } from './features/articlesView';
import { claimsView } from './features/claimsView';
import { decisions } from './features/decisions';
import { documentLinks } from './features/documentLinks';
import { entitiesView } from './features/entitiesView';
import { entityCorrections } from './features/entityCorrections';
import { recordExports } from './features/exports';
import { factCheckSheet } from './features/factCheckSheet';
import { gate } from './features/gate';
import { headlineProgress } from './features/headlineProgress';
import { hovers } from './features/hovers';
import { imports } from './features/imports';
import { inlayHints } from './features/inlayHints';
import { names } from './features/names';
import { outline } from './features/outline';
import { problems } from './features/problems';
import { quickFixes } from './features/quickFixes';
import { quietening } from './features/quietening';
import { rulePages } from './features/rulePages';
import { samples } from './features/samples';
import { textMarks } from './features/textMarks';
import { whyNotFlagged } from './features/whyNotFlagged';

export const FEATURES: readonly Feature[] = [
  articlesView,
  articleBadges,
  claimsView,
  entitiesView,
  entityCorrections,
  textMarks,
  hovers,
  decisions,
  headlineProgress,
  names,
  outline,
  quickFixes,
  problems,
  inlayHints,
  documentLinks,
  rulePages,
  quietening,
  whyNotFlagged,
  factCheckSheet,
  recordExports,
  imports,
  gate,
  samples,
];
