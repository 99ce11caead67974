// Joins the names of people: "Ida Holm", later "Holm", and keeps two bearers of one surname apart.

import { newThread, type Named, type Thread } from './thread';
import { isGivenName } from './givenNames';
import { canBeOnePerson, isSlipOfLongName, type PersonName } from './personName';
import { writtenName } from './writtenName';

interface Person {
  readonly thread: Thread;
  /** The name with the most words. */
  full: PersonName;
  /** Where the person was last named, for surnames that two people bear; below 0 before that. */
  lastAt: number;
  /** How often the person was named so far. */
  times: number;
}

/** A surname that so many people of one article bear tells nothing more. */
const MOST_NAMESAKES = 12;

/** How a word stands in a full name: the higher, the likelier it stands for the person alone. */
const AS_SURNAME = 4;
const AS_FAMILY_FIRST = 3;
const AS_GIVEN_NAME = 2;
const WITHIN = 1;

/** What the words around a mention tell. */
export interface Surroundings {
  /** How they fit a person, higher is better: it tells two bearers of one surname apart. */
  fit(mention: Named, thread: Thread): number;
  /** Told once for every mention whose thread is found, so that the thread knows its titles. */
  joined(mention: Named, thread: Thread): void;
}

/** Gives each mention of a person its thread; mentions in order. */
export function joinPeople(mentions: readonly Named[], around: Surroundings): readonly Thread[] {
  const people = new People();
  // Full names first, over the whole article: a headline names "Holm" before the story introduces Ida Holm.
  const introduced: Named[] = [];
  for (const mention of mentions) {
    const name = mention.written.person;
    if (name.words.length < 2 && name.suffix === '') continue;
    mention.thread = people.named(mention, name);
    introduced.push(mention);
  }
  for (const mention of shareSurnames(mentions, people)) introduced.push(mention);
  people.forgetPlaces();
  for (const mention of introduced) around.joined(mention, mention.thread as Thread);
  for (const mention of mentions) {
    if (mention.thread !== undefined) {
      people.placed(mention.thread, mention.start);
      continue;
    }
    mention.thread = people.shortly(mention, mention.written.person, around);
    around.joined(mention, mention.thread);
  }
  return people.threads;
}

/** "Bill and Hillary Clinton": the first is a Clinton too. Gives those who got their thread by it. */
function shareSurnames(mentions: readonly Named[], people: People): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const mention = mentions[at] as Named;
    const next = mentions[at + 1] as Named;
    // One token between: "and" or "&".
    if (mention.thread !== undefined || next.firstToken - mention.endToken !== 1) continue;
    const name = mention.written.person;
    if (name.words.length !== 1 || next.written.person.words.length < 2) continue;
    if (next.start - mention.end > 5 || !isGivenName(name.words[0] ?? '') || people.hasSurname(name))
      continue;
    const surname = next.words.slice(next.words.lastIndexOf(' ') + 1);
    const words = `${mention.words} ${surname}`;
    mention.thread = people.named({ words, start: mention.start }, writtenName(words).person);
    found.push(mention);
  }
  return found;
}

/** The mention that introduces a person. */
type Introduced = Pick<Named, 'words' | 'start'>;

class People {
  readonly #byWord = new Map<string, Person[]>();
  /** People of full names by the first three letters of their surnames. */
  readonly #byStart = new Map<string, Person[]>();
  readonly #of = new Map<Thread, Person>();

  /** In the order in which they were first named. */
  get threads(): readonly Thread[] {
    return [...this.#of.keys()];
  }

  hasSurname(name: PersonName): boolean {
    return this.#bearing(name.sounds[0] ?? '').some(({ full }) => full.sounds.at(-1) === name.sounds[0]);
  }

  /** The person of a full name, new where nobody bears it yet. */
  named(mention: Introduced, name: PersonName): Thread {
    const last = this.#bearing(name.sounds.at(-1) ?? '');
    const first = this.#bearing(name.sounds[0] ?? '');
    const known =
      last.find(({ full }) => full.key === name.key && canBeOnePerson(full, name)) ??
      whoCanBe(last, name) ??
      whoCanBe(first, name);
    if (known === undefined) return this.#add(mention, name);
    if (name.words.length > known.full.words.length || (name.suffix !== '' && known.full.suffix === '')) {
      known.full = name;
      known.thread.name = mention.words;
      this.#list(known, name);
    }
    return known.thread;
  }

  /** The person whom a surname, a first name or a mononym means. */
  shortly(mention: Named, name: PersonName, around: Surroundings): Thread {
    const bearers = this.#bearing(name.sounds[0] ?? '');
    let best: Person | undefined;
    let bestScore = 0;
    for (const person of bearers) {
      const standing = standingOf(name, person.full);
      if (standing === 0) continue;
      const score = standing * 10 + around.fit(mention, person.thread) * 3 + presence(person, mention.start);
      if (score > bestScore) [best, bestScore] = [person, score];
    }
    best ??= this.#slipOf(name);
    if (best === undefined) return this.#add(mention, name);
    this.placed(best.thread, mention.start);
    return best.thread;
  }

  placed(thread: Thread, at: number): void {
    const person = this.#of.get(thread);
    if (person === undefined) return;
    person.lastAt = at;
    person.times += 1;
  }

  forgetPlaces(): void {
    for (const person of this.#of.values()) person.lastAt = -1;
  }

  /** The one person whose surname is a letter away: "Holms" in an article on Ida Holm is a slip, or a rule will ask. */
  #slipOf(name: PersonName): Person | undefined {
    const word = name.words[0] ?? '';
    if (word.length < 5) return undefined;
    const near = (this.#byStart.get(word.slice(0, 3)) ?? []).filter(({ full }) =>
      isSlipOfLongName(word, surnameOf(full)),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  #add(mention: Introduced, name: PersonName): Thread {
    const person: Person = {
      thread: newThread('person', mention.words),
      full: name,
      lastAt: mention.start,
      times: 0,
    };
    this.#of.set(person.thread, person);
    this.#list(person, name);
    return person.thread;
  }

  #list(person: Person, name: PersonName): void {
    if (name.words.length > 1) {
      const start = surnameOf(name).slice(0, 3);
      const near = this.#byStart.get(start);
      if (near === undefined) this.#byStart.set(start, [person]);
      else if (near.length < MOST_NAMESAKES && !near.includes(person)) near.push(person);
    }
    for (const sound of name.sounds) {
      const bearers = this.#byWord.get(sound);
      if (bearers === undefined) this.#byWord.set(sound, [person]);
      else if (bearers.length < MOST_NAMESAKES && !bearers.includes(person)) bearers.push(person);
    }
  }

  #bearing(sound: string): readonly Person[] {
    return this.#byWord.get(sound) ?? [];
  }
}

/** The first person whose full name can be this one. */
function whoCanBe(people: readonly Person[], name: PersonName): Person | undefined {
  return people.find(({ full }) => full.words.length > 1 && canBeOnePerson(full, name));
}

function surnameOf({ words, familyFirst }: PersonName): string {
  return (familyFirst ? words[0] : words.at(-1)) ?? '';
}

/** Half as present after so many letters (UTF-16 units). */
const NEAR = 300;

/** How present a person is to the reader, 0–2: named right before, or named all the time. */
function presence({ lastAt, times }: Person, at: number): number {
  if (lastAt < 0) return 0;
  return NEAR / (NEAR + at - lastAt) + times / (times + 3);
}

/** How a single word stands in a full name; 0 where it does not. */
function standingOf(short: PersonName, full: PersonName): number {
  const word = short.words[0] ?? '';
  const sound = short.sounds[0] ?? '';
  if (short.suffix !== '' && short.suffix !== full.suffix) return 0;
  if (full.words.length === 1)
    return full.words[0] === word ? AS_SURNAME + 1 : full.sounds[0] === sound ? AS_SURNAME : 0;
  // A short word that only sounds alike ("Li", "Lee") is another name.
  const at = full.sounds.findIndex(
    (other, index) => other === sound && (full.words[index] === word || word.length > 4),
  );
  if (at < 0) return 0;
  if (full.familyFirst) return at === 0 ? AS_SURNAME : at === full.words.length - 1 ? AS_GIVEN_NAME : WITHIN;
  if (at === full.words.length - 1) return AS_SURNAME;
  if (at >= full.surnameAt) return AS_FAMILY_FIRST;
  if (at > 0) return WITHIN;
  // A first word that is no given name may be a family name ("Orbán Viktor").
  return isGivenName(word) ? AS_GIVEN_NAME : AS_FAMILY_FIRST;
}
