// Which words English has, as far as the shipped table of words tells, and which word a misspelt one was meant to be.

import { fold, wordHash } from '../knowledge/wordHash';
import type { Gazetteer } from '../knowledge/gazetteer';

/** Whether the table has the word: nearly every word of the news in any case, and names that often occur. */
export function isWord(gazetteer: Gazetteer, word: string): boolean {
  return gazetteer.fineCluster(wordHash(fold(word))) > 0;
}

const ALPHABET: readonly string[] = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The word that begins with one letter more ("ociety": "society"); undefined where the word is one itself, or there is none. */
export function wordWithFirstLetter(gazetteer: Gazetteer, rest: string): string | undefined {
  if (isWord(gazetteer, rest)) return undefined;
  const letter = ALPHABET.find((first) => isWord(gazetteer, first + rest));
  return letter === undefined ? undefined : letter + rest;
}

/** Shorter words are one slip from too many others, and longer ones are hardly words (UTF-16 units). */
export const SHORTEST = 7;
const LONGEST = 24;

/** Beginnings and ends by which writers make words that no table has: "minisub", "revaccination", "leafcutter". */
const BEGINNINGS =
  /^(?:anti|auto|bio|co|counter|cross|cyber|de|dis|eco|ex|extra|fore|geo|hyper|in|inter|intra|macro|mega|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|off|out|over|para|photo|poly|post|pre|pro|proto|pseudo|psycho|re|self|semi|socio|sub|super|tele|thermo|trans|tri|ultra|un|under|uni|up|vice)(?=[a-z]{3})/;
const ENDS =
  /(?:able|al|ally|ed|ee|ees|er|ers|est|ful|fully|ian|ians|ic|ically|ing|ings|ish|ism|isms|ist|ists|ity|ization|isation|ize|ise|ized|ised|less|lessly|like|ly|ment|ments|ness|or|ors|ous|s|ship|style|ward|wards|wide|wise|y)$/;

/** The parts of a made-up word have at least so many letters (UTF-16 units). */
const SHORTEST_PART = 4;

/**
 * The word that a misspelt one was most likely meant to be: one letter lost, doubled, too many, or two neighbours swapped. A
 * replaced letter is another spelling as often as a slip ("pressurisation"), and tells nothing. Undefined for a word of the
 * table, for a word in capitals, with other marks than letters or of
 * more letters than words have, and for one that writers make of others.
 */
export function meantWord(gazetteer: Gazetteer, word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  if (!/^[a-z]+$/.test(word) || isWord(gazetteer, word)) return undefined;
  if (isMadeOfOthers(gazetteer, word)) return undefined;
  return slipsOf(word).find((meant) => isWord(gazetteer, meant));
}

function isMadeOfOthers(gazetteer: Gazetteer, word: string): boolean {
  const rest = word.replace(BEGINNINGS, '');
  if (rest !== word && rest.length >= SHORTEST_PART && isWord(gazetteer, rest)) return true;
  for (const stem of [rest.replace(ENDS, ''), word.replace(ENDS, '')]) {
    if (stem === word || stem.length < SHORTEST_PART) continue;
    if (isWord(gazetteer, stem) || isWord(gazetteer, `${stem}e`) || isWord(gazetteer, `${stem}y`))
      return true;
  }
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    if (isWord(gazetteer, word.slice(0, at)) && isWord(gazetteer, word.slice(at))) return true;
  }
  return false;
}

/** What one slip may have made the word of; the first letter is hardly ever wrong. */
function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    slips.push(word.slice(0, at) + word.slice(at + 1));
    if (at + 1 < word.length)
      slips.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  for (let at = 1; at <= word.length; at += 1) {
    for (const letter of ALPHABET) slips.push(word.slice(0, at) + letter + word.slice(at));
  }
  return slips;
}
