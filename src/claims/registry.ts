// Every rule, one line each, by family. Adding a rule touches its own file and this list.

import type { Rule } from './rule';
import { absolute } from './rules/absolute';
import { deskMark } from './rules/deskMark';
import { figureWithoutSource } from './rules/figureWithoutSource';
import { interestedDenial } from './rules/interestedDenial';
import { loadedReportVerb } from './rules/loadedReportVerb';
import { noDetails } from './rules/noDetails';
import { passiveSource } from './rules/passiveSource';
import { scareQuotes } from './rules/scareQuotes';
import { vagueSource } from './rules/vagueSource';

export const RULES: readonly Rule[] = [
  // desk
  deskMark,
  // sourcing
  figureWithoutSource,
  interestedDenial,
  noDetails,
  passiveSource,
  vagueSource,
  // wording
  absolute,
  loadedReportVerb,
  scareQuotes,
];
