// Conversion constants. Exact by definition (international yard and pound, 1959; troy ounce; US and imperial gallon).

/** A unit of measure: what it measures, and how many base units it holds. */
export interface Unit {
  readonly name: string;
  readonly measures: 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature';
  /** Base units: metre, square metre, kilogram, litre, metre per second; 1 for temperatures. */
  readonly factor: number;
  /** Whether it is one of the metric system: a bracket hardly ever converts a unit into its own system. */
  readonly metric: boolean;
}

const TABLE: readonly (readonly [Unit['measures'], number, boolean, string])[] = [
  ['length', 0.001, true, 'mm|millimetre|millimetres|millimeter|millimeters'],
  ['length', 0.01, true, 'cm|centimetre|centimetres|centimeter|centimeters'],
  ['length', 1, true, 'metre|metres|meter|meters|m'],
  ['length', 1000, true, 'km|kms|kilometre|kilometres|kilometer|kilometers'],
  ['length', 0.0254, false, 'inch|inches|in'],
  ['length', 0.3048, false, 'foot|feet|ft'],
  ['length', 0.9144, false, 'yard|yards|yd'],
  ['length', 1609.344, false, 'mile|miles|mi'],
  ['area', 1, true, 'square metre|square metres|square meter|square meters|sq m|m²|m2'],
  ['area', 1e6, true, 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2'],
  ['area', 1e4, true, 'hectare|hectares|ha'],
  ['area', 0.09290304, false, 'square foot|square feet|sq ft'],
  ['area', 2589988.110336, false, 'square mile|square miles|sq mi|sq miles'],
  ['area', 4046.8564224, false, 'acre|acres'],
  ['mass', 0.001, true, 'gram|grams|g'],
  ['mass', 1, true, 'kg|kgs|kilo|kilos|kilogram|kilograms'],
  ['mass', 1000, true, 'tonne|tonnes|metric ton|metric tons'],
  ['mass', 0.028349523125, false, 'ounce|ounces|oz'],
  ['mass', 0.45359237, false, 'pound|pounds|lb|lbs'],
  ['mass', 6.35029318, false, 'stone'],
  ['volume', 1, true, 'litre|litres|liter|liters'],
  ['volume', 1000, true, 'cubic metre|cubic metres|cubic meter|cubic meters'],
  ['volume', 0.001, true, 'ml|millilitre|millilitres|milliliter|milliliters'],
  [
    'speed',
    1 / 3.6,
    true,
    'km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ],
  ['speed', 0.44704, false, 'mph|miles per hour|miles an hour'],
  ['speed', 1852 / 3600, false, 'knot|knots'],
  ['temperature', 1, true, '°c|° c|degrees celsius|degrees centigrade|celsius|c'],
  ['temperature', 1, false, '°f|° f|degrees fahrenheit|fahrenheit|f'],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([measures, factor, metric, names]) =>
    names.split('|').map((name) => [name, { name, measures, factor, metric }] as const),
  ),
);

/** All unit names, the longest first: alternatives for a pattern. */
export const UNIT_NAMES: readonly string[] = [...UNITS.keys()].sort((a, b) => b.length - a.length);

/** The unit of a name in any case; undefined for a word that is none. */
export function unitOf(name: string): Unit | undefined {
  return UNITS.get(name.toLowerCase().replaceAll('-', ' '));
}

/** An amount in another unit of the same measure; undefined where the measures differ. */
export function convert(amount: number, from: Unit, to: Unit): number | undefined {
  if (from.measures !== to.measures) return undefined;
  if (from.measures !== 'temperature') return (amount * from.factor) / to.factor;
  if (from.metric === to.metric) return amount;
  return from.metric ? amount * 1.8 + 32 : (amount - 32) / 1.8;
}
