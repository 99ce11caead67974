// Every rule, one line each, by family. Adding a rule touches its own file and this list.

import type { Rule } from './rule';
import { absolute } from './rules/absolute';
import { anonymousSource } from './rules/anonymousSource';
import { secondHand } from './rules/secondHand';
import { surveyWithoutBase } from './rules/surveyWithoutBase';
import { unattributedQuote } from './rules/unattributedQuote';
import { agentlessPassive } from './rules/agentlessPassive';
import { causalLeap } from './rules/causalLeap';
import { euphemism } from './rules/euphemism';
import { hedgeStack } from './rules/hedgeStack';
import { loadedLanguage } from './rules/loadedLanguage';
import { predictionAsFact } from './rules/predictionAsFact';
import { weaselWords } from './rules/weaselWords';
import { deskMark } from './rules/deskMark';
import { figureWithoutSource } from './rules/figureWithoutSource';
import { interestedDenial } from './rules/interestedDenial';
import { loadedReportVerb } from './rules/loadedReportVerb';
import { noDetails } from './rules/noDetails';
import { noRightOfReply } from './rules/noRightOfReply';
import { oneSidedSourcing } from './rules/oneSidedSourcing';
import { passiveSource } from './rules/passiveSource';
import { scareQuotes } from './rules/scareQuotes';
import { unattributedClaim } from './rules/unattributedClaim';
import { vagueSource } from './rules/vagueSource';
import { capitalCountryMismatch } from './rules/capitalCountryMismatch';
import { nameVariant } from './rules/nameVariant';
import { firstNameConflict } from './rules/firstNameConflict';
import { headlineNotInBody } from './rules/headlineNotInBody';
import { ageMismatch } from './rules/ageMismatch';
import { undatedRelativeDay } from './rules/undatedRelativeDay';
import { machineTranslationTrace } from './rules/machineTranslationTrace';
import { knownFactConflict } from './rules/knownFactConflict';
import { officeHolderMismatch } from './rules/officeHolderMismatch';
import { misspeltName } from './rules/misspeltName';
import { misspeltWord } from './rules/misspeltWord';
import { firstReferenceIncomplete } from './rules/firstReferenceIncomplete';
import { titleConflict } from './rules/titleConflict';
import { roleConflict } from './rules/roleConflict';
import { articleBeforeName } from './rules/articleBeforeName';
import { speakerShift } from './rules/speakerShift';
import { listedTwice } from './rules/listedTwice';
import { placeConflict } from './rules/placeConflict';
import { nameInCapitals } from './rules/nameInCapitals';
import { countDrift } from './rules/countDrift';
import { exactAndVague } from './rules/exactAndVague';
import { aOrAn } from './rules/aOrAn';
import { sharedOffice } from './rules/sharedOffice';
import { alteredQuote } from './rules/alteredQuote';
import { statusShift } from './rules/statusShift';
import { numberConflict } from './rules/numberConflict';
import { internalContradiction } from './rules/internalContradiction';
import { actorTargetConflict } from './rules/actorTargetConflict';
import { antecedentMismatch } from './rules/antecedentMismatch';
import { countListMismatch } from './rules/countListMismatch';
import { doubledWords } from './rules/doubledWords';
import { impossibleDate } from './rules/impossibleDate';
import { leftoverBoilerplate } from './rules/leftoverBoilerplate';
import { magnitudeShift } from './rules/magnitudeShift';
import { percentMismatch } from './rules/percentMismatch';
import { percentOrPoints } from './rules/percentOrPoints';
import { repeatedText } from './rules/repeatedText';
import { runInText } from './rules/runInText';
import { sumMismatch } from './rules/sumMismatch';
import { unbalancedQuote } from './rules/unbalancedQuote';
import { unitConversionMismatch } from './rules/unitConversionMismatch';
import { weekdayMismatch } from './rules/weekdayMismatch';

export const RULES: readonly Rule[] = [
  // desk
  deskMark,
  // sourcing
  anonymousSource,
  figureWithoutSource,
  interestedDenial,
  noDetails,
  noRightOfReply,
  oneSidedSourcing,
  passiveSource,
  secondHand,
  surveyWithoutBase,
  unattributedClaim,
  unattributedQuote,
  vagueSource,
  // wording
  agentlessPassive,
  causalLeap,
  euphemism,
  hedgeStack,
  loadedLanguage,
  predictionAsFact,
  weaselWords,
  absolute,
  loadedReportVerb,
  scareQuotes,
  misspeltWord,
  // consistency
  firstReferenceIncomplete,
  roleConflict,
  titleConflict,
  alteredQuote,
  speakerShift,
  countDrift,
  sharedOffice,
  aOrAn,
  exactAndVague,
  placeConflict,
  nameInCapitals,
  listedTwice,
  articleBeforeName,
  statusShift,
  numberConflict,
  internalContradiction,
  actorTargetConflict,
  antecedentMismatch,
  misspeltName,
  headlineNotInBody,
  ageMismatch,
  undatedRelativeDay,
  machineTranslationTrace,
  firstNameConflict,
  nameVariant,
  countListMismatch,
  doubledWords,
  impossibleDate,
  leftoverBoilerplate,
  magnitudeShift,
  percentMismatch,
  percentOrPoints,
  repeatedText,
  runInText,
  sumMismatch,
  unbalancedQuote,
  unitConversionMismatch,
  weekdayMismatch,
  // knowledge
  knownFactConflict,
  officeHolderMismatch,
  capitalCountryMismatch,
];
