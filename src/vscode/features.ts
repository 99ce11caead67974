// The features, in the order in which they start.

import type { Feature } from './host';
import { articleBadges } from './features/articleBadges';
import { articlesView } from './features/articlesView';
import { claimsView } from './features/claimsView';
import { decisions } from './features/decisions';
import { discussion } from './features/discussion';
import { documentLinks } from './features/documentLinks';
import { entitiesView } from './features/entitiesView';
import { entityCorrections } from './features/entityCorrections';
import { recordExports } from './features/exports';
import { factCheckSheet } from './features/factCheckSheet';
import { filing } from './features/filing';
import { gate } from './features/gate';
import { headlineProgress } from './features/headlineProgress';
import { hovers } from './features/hovers';
import { imports } from './features/imports';
import { inlayHints } from './features/inlayHints';
import { movedArticles } from './features/movedArticles';
import { names } from './features/names';
import { orphans } from './features/orphans';
import { outline } from './features/outline';
import { problems } from './features/problems';
import { quickFixes } from './features/quickFixes';
import { quietening } from './features/quietening';
import { repliesView } from './features/repliesView';
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
  discussion,
  filing,
  orphans,
  repliesView,
  movedArticles,
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
