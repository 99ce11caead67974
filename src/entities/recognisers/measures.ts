// Units of measure as newsrooms write them, each with its name in the singular.

/** name · other forms. The name is the value's unit. */
const TABLE: readonly string[] = [
  'second · seconds secs sec',
  'minute · minutes mins min',
  'hour · hours hrs hr',
  'day · days',
  'night · nights',
  'week · weeks',
  'fortnight · fortnights',
  'month · months',
  'year · years yrs yr',
  'decade · decades',
  'century · centuries',
  'nanometre · nanometres nanometer nanometers nm',
  'micrometre · micrometres micrometer micrometers micron microns',
  'millimetre · millimetres millimeter millimeters mm',
  'centimetre · centimetres centimeter centimeters cm',
  'metre · metres meter meters',
  'kilometre · kilometres kilometer kilometers km kms',
  'inch · inches',
  'foot · feet ft',
  'yard · yards yd yds',
  'mile · miles mi',
  'hectare · hectares ha',
  'acre · acres',
  'milligram · milligrams mg',
  'gram · grams gramme grammes',
  'kilogram · kilograms kilogramme kilogrammes kilo kilos kg kgs',
  'tonne · tonnes',
  'ton · tons',
  'ounce · ounces oz',
  'pound · pounds lb lbs',
  'stone · stones',
  'litre · litres liter liters',
  'millilitre · millilitres milliliter milliliters ml',
  'gallon · gallons',
  'pint · pints',
  'barrel · barrels bbl',
  'knot · knots',
  'mile per hour · mph',
  'kilometre per hour · kph kmh km/h',
  'degree · degrees',
  'watt · watts',
  'kilowatt · kilowatts kw',
  'megawatt · megawatts mw',
  'gigawatt · gigawatts gw',
  'kilowatt-hour · kwh',
  'megawatt-hour · mwh',
  'gigawatt-hour · gwh',
  'terawatt-hour · twh',
  'volt · volts',
  'horsepower · hp bhp',
  'megabyte · megabytes mb',
  'gigabyte · gigabytes gb',
  'terabyte · terabytes tb',
  'megahertz · mhz',
  'gigahertz · ghz',
  'decibel · decibels db',
  'calorie · calories kcal',
  'light-year · light-years',
  'basis point · bps',
];

const UNITS: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap((row) => {
    const [name = '', forms = ''] = row.split(' · ');
    return [name, ...forms.split(' ')].map((form) => [form, name] as const);
  }),
);

/** What a unit of two or three words begins with, and what it does to the unit after it. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
  ['metric', 'metric'],
  ['nautical', 'nautical'],
  ['statute', ''],
  ['imperial', ''],
]);

export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' '),
);

/** How many of the second unit make the first: "5ft 11in", "two hours and 30 minutes". */
export const PARTS: ReadonlyMap<string, readonly [part: string, count: number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['year', ['month', 12]],
  ['metre', ['centimetre', 100]],
]);

export interface ReadUnit {
  /** The unit's name in the singular. */
  readonly name: string;
  /** Index after its last token. */
  readonly end: number;
}

/** The name of a unit in the singular; undefined for a word that is none. */
export function unitNamed(word: string): string | undefined {
  return UNITS.get(word);
}

/** The unit that begins at an index of the lower-case words; undefined where none does. */
export function readUnit(lower: readonly string[], at: number): ReadUnit | undefined {
  const word = lower[at] ?? '';
  const lead = LEADS.get(word);
  if (lead !== undefined) {
    const stop = lower[at + 1] === '.' ? 1 : 0;
    const unit = UNITS.get(lower[at + 1 + stop] ?? '');
    return unit === undefined
      ? undefined
      : {
          name: lead === '' || unit === 'tonne' ? unit : lead === 'metric' ? 'tonne' : `${lead} ${unit}`,
          end: at + 2 + stop,
        };
  }
  if (word === '°') return degrees(lower, at + 1) ?? { name: 'degree', end: at + 1 };
  const unit = UNITS.get(word);
  if (unit === undefined) return undefined;
  if (unit === 'degree') return degrees(lower, at + 1) ?? { name: 'degree', end: at + 1 };
  // "kilometres per hour", "miles an hour", "km/h", "barrels per day", "cubic metres a second".
  const per = lower[at + 1];
  if (per === 'per' || per === 'an' || per === 'a' || per === '/') {
    const by =
      lower[at + 2] === 'h' || lower[at + 2] === 'hr'
        ? 'hour'
        : lower[at + 2] === 's'
          ? 'second'
          : lower[at + 2];
    const speed = (by === 'hour' || by === 'second') && !TIME_UNITS.has(unit);
    if (speed) return { name: `${unit} per ${by}`, end: at + 3 };
  }
  return { name: unit, end: at + 1 };
}

function degrees(lower: readonly string[], at: number): ReadUnit | undefined {
  const scale = lower[at];
  if (scale === 'celsius' || scale === 'centigrade' || scale === 'c')
    return { name: 'degree Celsius', end: at + 1 };
  return scale === 'fahrenheit' || scale === 'f' ? { name: 'degree Fahrenheit', end: at + 1 } : undefined;
}
