// Facts that articles give again and again, each dated and with its source. The desk can extend the list with its own.

/** A fact as a pattern: where the pattern's group stands in an article, its value has to be one of the fact's. */
export interface KnownFact {
  /** What it says, for the message: "The Chernobyl disaster was in 1986". */
  readonly says: string;
  /** Linear-time; its one group holds the figure that the article gives. */
  readonly pattern: RegExp;
  /** Digits; all of them are right. */
  readonly values: readonly string[];
  readonly source: string;
  /** The days between which the fact holds, YYYY-MM-DD; null for ever. */
  readonly from: string | null;
  readonly to: string | null;
}

const YEAR = '((?:1[0-9]|20)\\d{2})';
const COUNT = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?)';

/** An event and its year: "the fall of the Berlin Wall in 1989", "the 1989 fall of the Berlin Wall". */
function eventIn(year: string, says: string, event: string, source: string): readonly KnownFact[] {
  return [
    new RegExp(
      `(?:${event})(?: (?:accident|disaster|attacks?|landing|tsunami|earthquake|catastrophe))?,? (?:(?:was |happened |took place |began |ended |struck |occurred )?(?:on (?:\\d{1,2} [a-z]+ |[a-z]+ \\d{1,2}, ?)|in (?:[a-z]+ )?))${YEAR}`,
      'gi',
    ),
    new RegExp(`\\b(?:the )${YEAR} (?:${event})`, 'gi'),
  ].map((pattern) => ({ says, pattern, values: [year], source, from: null, to: null }));
}

function memberCount(
  values: string,
  says: string,
  pattern: string,
  source: string,
  from: string | null,
  to: string | null,
): KnownFact {
  return {
    says,
    pattern: new RegExp(pattern.replace('#', COUNT), 'gi'),
    values: values.split(','),
    source,
    from,
    to,
  };
}

export const KNOWN_FACTS: readonly KnownFact[] = [
  ...eventIn(
    '1989',
    'The Berlin Wall fell in 1989',
    'fall of the Berlin Wall|Berlin Wall fell',
    'Bundesarchiv',
  ),
  ...eventIn(
    '1986',
    'The Chernobyl disaster was in 1986',
    'Chernobyl (?:nuclear )?(?:disaster|accident|catastrophe)',
    'International Atomic Energy Agency',
  ),
  ...eventIn(
    '2011',
    'The Fukushima disaster was in 2011',
    'Fukushima (?:nuclear )?(?:disaster|accident|catastrophe)',
    'International Atomic Energy Agency',
  ),
  ...eventIn(
    '1912',
    'The Titanic sank in 1912',
    'sinking of the Titanic|Titanic sank',
    'British Wreck Commissioner’s inquiry',
  ),
  ...eventIn(
    '1969',
    'People first walked on the moon in 1969',
    'first (?:manned |crewed |human )?moon landing|first (?:man|human|men) (?:walked |landed )?on the moon',
    'NASA',
  ),
  ...eventIn(
    '1963',
    'John F. Kennedy was killed in 1963',
    '(?:assassination|murder) of (?:President )?(?:John F\\. )?Kennedy|(?:JFK|Kennedy) assassination',
    'Warren Commission',
  ),
  ...eventIn(
    '1994',
    'The genocide in Rwanda was in 1994',
    'Rwandan? genocide|genocide in Rwanda',
    'United Nations',
  ),
  ...eventIn(
    '1995',
    'The massacre of Srebrenica was in 1995',
    'Srebrenica (?:massacre|genocide)|massacre (?:of|in|at) Srebrenica',
    'International Criminal Tribunal for the former Yugoslavia',
  ),
  ...eventIn(
    '2004',
    'The Indian Ocean tsunami was in 2004',
    'Indian Ocean tsunami|Boxing Day tsunami',
    'UNESCO',
  ),
  ...eventIn('2005', 'Hurricane Katrina struck in 2005', 'Hurricane Katrina', 'National Hurricane Center'),
  ...eventIn(
    '2016',
    'The Brexit referendum was in 2016',
    'Brexit (?:referendum|vote)',
    'Electoral Commission',
  ),
  ...eventIn(
    '2014',
    'Russia annexed Crimea in 2014',
    '(?:annexation of|annexed) Crimea',
    'United Nations General Assembly resolution 68/262',
  ),
  ...eventIn(
    '1990',
    'Germany was reunited in 1990',
    '(?:German reunification|reunification of Germany)',
    'Einigungsvertrag',
  ),
  ...eventIn(
    '1945',
    'The atomic bomb fell on Hiroshima in 1945',
    '(?:atomic )?bombing of Hiroshima|Hiroshima bombing',
    'City of Hiroshima',
  ),
  memberCount(
    '27',
    'The European Union has 27 member states',
    "\\b(?:the (?:EU|European Union)['’]s|all) # (?:EU )?(?:member states|member countries|members|countries) (?:of the (?:EU|European Union)\\b)?",
    'Council of the European Union',
    '2020-02-01',
    '2027-12-31',
  ),
  memberCount(
    '32',
    'NATO has 32 members',
    "\\bNATO['’]s # (?:member states|member countries|members|allies)",
    'NATO',
    '2024-03-07',
    '2027-12-31',
  ),
  memberCount(
    '193',
    'The United Nations has 193 member states',
    "\\b(?:the )?(?:UN|United Nations)['’]s? # (?:member states|member countries|members)",
    'United Nations',
    '2011-07-14',
    '2030-12-31',
  ),
  memberCount(
    '15,fifteen',
    'The UN Security Council has 15 members',
    '\\b#[ -](?:member|nation)s?(?:-strong)? (?:UN |U\\.N\\. |United Nations )?Security Council',
    'Charter of the United Nations, article 23',
    '1966-01-01',
    null,
  ),
  memberCount(
    '5,five',
    'The UN Security Council has five permanent members',
    '\\bthe # permanent members of the (?:UN |U\\.N\\. )?Security Council',
    'Charter of the United Nations, article 23',
    null,
    null,
  ),
  memberCount(
    '100',
    'The US Senate has 100 members',
    '\\b#[ -](?:member|seat|strong) (?:US |U\\.S\\. )Senate',
    'Constitution of the United States',
    '1959-08-21',
    null,
  ),
  memberCount(
    '435',
    'The US House of Representatives has 435 voting members',
    '\\b#[ -](?:member|seat|strong) (?:US |U\\.S\\. )?House of Representatives',
    'Apportionment Act of 1911',
    null,
    null,
  ),
  memberCount(
    '650',
    'The House of Commons has 650 members',
    '\\b#[ -](?:member|seat|strong) House of Commons',
    'Parliamentary Constituencies Act',
    '2010-05-06',
    null,
  ),
  memberCount(
    '450',
    'The State Duma has 450 members',
    '\\b#[ -](?:member|seat|strong) (?:State )?Duma',
    'Constitution of the Russian Federation, article 95',
    '1993-12-25',
    null,
  ),
  memberCount(
    '50,fifty',
    'The United States has 50 states',
    "\\b(?:all|America['’]s|the) # (?:US|U\\.S\\.|American) states",
    'United States Code',
    '1959-08-21',
    null,
  ),
  memberCount(
    '16,sixteen',
    'Germany has 16 states',
    "\\b(?:Germany['’]s|all|the) # (?:German states|federal states|German Länder)",
    'Grundgesetz',
    '1990-10-03',
    null,
  ),
];
