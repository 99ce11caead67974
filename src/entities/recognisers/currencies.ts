// The currencies of the world as newsrooms write them, by their ISO 4217 codes. Facts of the standard, as of 2026.

/** Currencies of one name: which one it is says the country ("Canadian dollars"), the article, or nobody. */
export interface CurrencyFamily {
  readonly name: string;
  /** The code where the name alone decides. */
  readonly code: string | null;
  /** What decides by its countries' words, in small letters; of a name of two words the second ("zealand"). */
  readonly byCountry: ReadonlyMap<string, string>;
}

/** name(s) · code where the name decides, else "-" · code: words of its country, … */
const TABLE: readonly string[] = [
  'dollar dollars buck bucks · - · USD: us u.s american america states; CAD: canadian canada; AUD: australian australia; NZD: zealand; HKD: kong; SGD: singapore singaporean; TWD: taiwan taiwanese; JMD: jamaican jamaica; ZWL: zimbabwean zimbabwe; LRD: liberian liberia; NAD: namibian namibia; FJD: fijian fiji; BBD: barbadian barbados; GYD: guyanese guyana; TTD: trinidad',
  'pound pounds quid · - · GBP: british britain uk sterling england english scotland scottish wales welsh london; EGP: egyptian egypt cairo; LBP: lebanese lebanon beirut; SYP: syrian syria; SDG: sudanese sudan; SSP: sudanese',
  'euro euros · EUR',
  'franc francs · - · CHF: swiss switzerland; XAF: cameroon cameroonian gabon chad congolese; XOF: cfa senegal senegalese ivorian mali malian benin togo burkina niger; RWF: rwandan rwanda; FRF: french france; BEF: belgian; BIF: burundian burundi; GNF: guinean guinea; DJF: djibouti',
  'yen · JPY',
  'yuan renminbi rmb · CNY',
  'won · - · KRW: south seoul korean korea; KPW: north',
  'rupee rupees · - · INR: indian india delhi; PKR: pakistani pakistan islamabad; LKR: lankan lanka colombo; NPR: nepali nepalese nepal; MUR: mauritian mauritius; SCR: seychelles',
  'rupiah rupiahs · IDR',
  'ruble rubles rouble roubles · RUB · RUB: russian russia moscow kremlin; BYN: belarusian belarus minsk',
  'hryvnia hryvnias hryvnya hryvna · UAH',
  'zloty zlotys zloties · PLN',
  'forint forints · HUF',
  'koruna korunas koruny · CZK',
  'krona kronor · - · SEK: swedish sweden stockholm; ISK: icelandic iceland',
  'krone kroner · - · NOK: norwegian norway oslo; DKK: danish denmark copenhagen',
  'crown crowns · - · SEK: swedish sweden; NOK: norwegian norway; DKK: danish denmark; CZK: czech; ISK: icelandic iceland',
  'peso pesos · - · MXN: mexican mexico; ARS: argentine argentinian argentina; COP: colombian colombia; CLP: chilean chile; PHP: philippine filipino philippines manila; CUP: cuban cuba; UYU: uruguayan uruguay; DOP: dominican',
  'rand rands · ZAR',
  'naira nairas · NGN',
  'cedi cedis · GHS',
  'shilling shillings · - · KES: kenyan kenya nairobi; UGX: ugandan uganda; TZS: tanzanian tanzania; SOS: somali somalia',
  'real reais reals · BRL',
  'lira liras lire · - · TRY: turkish turkey; ITL: italian italy; SYP: syrian',
  'shekel shekels · ILS',
  'dinar dinars · - · KWD: kuwaiti kuwait; IQD: iraqi iraq; JOD: jordanian jordan; BHD: bahraini bahrain; DZD: algerian algeria; TND: tunisian tunisia; LYD: libyan libya; RSD: serbian serbia',
  'dirham dirhams · - · AED: emirati emirates uae dubai; MAD: moroccan morocco',
  'riyal riyals · - · SAR: saudi; QAR: qatari qatar; YER: yemeni yemen',
  'rial rials · - · IRR: iranian iran tehran; OMR: omani oman; YER: yemeni yemen',
  'toman tomans · IRR',
  'baht · THB',
  'ringgit ringgits · MYR',
  'dong · VND',
  'kyat kyats · MMK',
  'taka takas · BDT',
  'tenge · KZT',
  'lari · GEL',
  'leu lei · - · RON: romanian romania; MDL: moldovan moldova',
  'lev leva · BGN',
  'kuna kunas · HRK',
  'afghani afghanis · AFN',
  'birr · ETB',
  'kwacha · - · ZMW: zambian zambia; MWK: malawian malawi',
  'kwanza kwanzas · AOA',
  'bolivar bolivars bolivares · VES',
  'boliviano bolivianos · BOB',
  'lempira lempiras · HNL',
  'quetzal quetzales · GTQ',
  'guarani guaranis · PYG',
  'colon colones · CRC',
  'bitcoin bitcoins · XBT',
  'mark marks deutschmark deutschmarks · DEM',
];

/** By the name in small letters, singular or plural. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyFamily> = new Map(
  TABLE.flatMap((row) => {
    const [names = '', code = '-', countries = ''] = row.split(' · ');
    const family: CurrencyFamily = {
      name: names.split(' ')[0] as string,
      code: code === '-' ? null : code,
      byCountry: new Map(
        countries
          .split('; ')
          .filter((one) => one !== '')
          .flatMap((one) => {
            const [currency = '', words = ''] = one.split(': ');
            return words.split(' ').map((word) => [word, currency] as const);
          }),
      ),
    };
    return names.split(' ').map((name) => [name, family] as const);
  }),
);

/** What a sign, an abbreviation or a code before or after an amount stands for: a code, or the name of a family. */
export interface CurrencySign {
  readonly code: string | null;
  readonly family: string | null;
}

const decided = (code: string): CurrencySign => ({ code, family: null });
const undecided = (family: string): CurrencySign => ({ code: null, family });

/** Signs that stand before an amount, or rarely after it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, CurrencySign> = new Map([
  ['$', undecided('dollar')],
  ['£', decided('GBP')],
  ['€', decided('EUR')],
  ['¥', decided('JPY')],
  ['￥', decided('JPY')],
  ['₹', decided('INR')],
  ['₽', decided('RUB')],
  ['₴', decided('UAH')],
  ['₩', decided('KRW')],
  ['₪', decided('ILS')],
  ['₺', decided('TRY')],
  ['₦', decided('NGN')],
  ['₱', decided('PHP')],
  ['฿', decided('THB')],
  ['₫', decided('VND')],
  ['₡', decided('CRC')],
  ['₵', decided('GHS')],
  ['₸', decided('KZT')],
  ['₾', decided('GEL')],
  ['৳', decided('BDT')],
]);

/** Letters before a dollar sign: "US$", "HK$", "R$". As written, because "a $5 note" is no Australian one. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['Can', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['Mex', 'MXN'],
  ['MX', 'MXN'],
  ['J', 'JMD'],
  ['Z', 'ZWL'],
  ['N', 'NAD'],
  ['FJ', 'FJD'],
  ['TT', 'TTD'],
]);

/** Abbreviations and codes before an amount ("Rs 500", "USD 10.2 million"), and codes after it. As written. */
export const CURRENCY_LETTERS: ReadonlyMap<string, CurrencySign> = new Map([
  ['Rs', undecided('rupee')],
  ['RS', undecided('rupee')],
  ['Rs.', undecided('rupee')],
  ['RM', decided('MYR')],
  ['Rp', decided('IDR')],
  ['Dh', decided('AED')],
  ['Dhs', decided('AED')],
  ['SR', decided('SAR')],
  ['LE', decided('EGP')],
  ['GH', decided('GHS')],
  ['Sh', undecided('shilling')],
  ['KSh', decided('KES')],
  ['Ksh', decided('KES')],
  ['Tk', decided('BDT')],
  ['Kč', decided('CZK')],
  ['Ft', decided('HUF')],
  ['zł', decided('PLN')],
  ['Fr', undecided('franc')],
  ['SFr', decided('CHF')],
  ['RMB', decided('CNY')],
  ['R', decided('ZAR')],
  ['QR', decided('QAR')],
  ['VUV', decided('VUV')],
  ...'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR PKR LKR NPR BDT IDR MYR THB PHP VND KRW TWD RUB UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS EGP ZAR NGN GHS KES UGX TZS ETB MAD AED SAR QAR KWD BHD OMR JOD IQD IRR BRL MXN ARS COP CLP PEN UYU KZT GEL AMD AZN CUP MNT BND DOP VES LBP SYP'
    .split(' ')
    .map((code) => [code, decided(code)] as const),
]);

/** The family of a name ("dollar"); undefined where there is none. */
export function familyOf(name: string): CurrencyFamily | undefined {
  return CURRENCY_NAMES.get(name);
}
