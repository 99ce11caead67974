// Countries, their capitals and their people: facts of general reference, written down in November 2026.
// Source: the member list of the United Nations and the countries' own constitutions; observers and disputed seats of
// government are marked by several capitals, all of which are accepted.

/** A country as articles name it. */
export interface Country {
  readonly name: string;
  /** All cities that an article may call its capital: seat of government, constitutional or former capital of note. */
  readonly capitals: readonly string[];
  /** "Estonian", "French"; for the people and as an adjective. */
  readonly people: readonly string[];
  /** Other names and abbreviations. */
  readonly aliases: readonly string[];
}

// Name | capitals | people | other names. The first capital is the one that the message gives.
const TABLE = `Afghanistan|Kabul|Afghan
Albania|Tirana,Tiranë|Albanian
Algeria|Algiers|Algerian
Andorra|Andorra la Vella|Andorran
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine,Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani,Azeri
Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian,Belarussian
Belgium|Brussels|Belgian
Belize|Belmopan|Belizean
Benin|Porto-Novo,Cotonou|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|Sucre,La Paz|Bolivian
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia
Botswana|Gaborone|Botswanan
Brazil|Brasília,Brasilia|Brazilian
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Gitega,Bujumbura|Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé,Yaounde|Cameroonian
Canada|Ottawa|Canadian
Cape Verde|Praia|Cape Verdean|Cabo Verde
Central African Republic|Bangui|Central African
Chad|N'Djamena,N’Djamena|Chadian
Chile|Santiago,Valparaíso|Chilean
China|Beijing,Peking|Chinese
Colombia|Bogotá,Bogota|Colombian
Comoros|Moroni|Comorian
Costa Rica|San José,San Jose|Costa Rican
Croatia|Zagreb|Croatian,Croat
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech|Czechia
Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC
Denmark|Copenhagen|Danish,Dane
Djibouti|Djibouti|Djiboutian
Dominican Republic|Santo Domingo|
East Timor|Dili|Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian,Ecuadorean
Egypt|Cairo,New Administrative Capital|Egyptian
El Salvador|San Salvador|Salvadoran
Equatorial Guinea|Malabo,Ciudad de la Paz,Oyala|Equatoguinean
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Eswatini|Mbabane,Lobamba|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian
Fiji|Suva|Fijian
Finland|Helsinki|Finnish,Finn
France|Paris|French
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian
Georgia|Tbilisi,Kutaisi|Georgian
Germany|Berlin,Bonn|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavík,Reykjavik|Icelandic,Icelander
India|New Delhi,Delhi|Indian
Indonesia|Jakarta,Nusantara|Indonesian
Iran|Tehran,Teheran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem,Tel Aviv|Israeli
Italy|Rome|Italian
Ivory Coast|Yamoussoukro,Abidjan|Ivorian|Côte d'Ivoire,Côte d’Ivoire
Jamaica|Kingston|Jamaican
Japan|Tokyo,Kyoto|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana,Nur-Sultan,Almaty|Kazakh
Kenya|Nairobi|Kenyan
Kosovo|Pristina,Prishtina|Kosovar,Kosovan
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian,Lao
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Liechtenstein|Vaduz|
Lithuania|Vilnius,Kaunas|Lithuanian
Luxembourg|Luxembourg,Luxembourg City|Luxembourgish
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe,Zomba|Malawian
Malaysia|Kuala Lumpur,Putrajaya|Malaysian
Maldives|Malé,Male|Maldivian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican
Moldova|Chișinău,Chisinau|Moldovan
Monaco|Monaco|Monegasque
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian
Montenegro|Podgorica,Cetinje|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw,Yangon,Rangoon|Burmese|Burma
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepalese,Nepali
Netherlands|Amsterdam,The Hague|Dutch|Holland
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja,Lagos|Nigerian
North Korea|Pyongyang|North Korean
North Macedonia|Skopje|Macedonian|Macedonia
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad,Karachi|Pakistani
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|Papua New Guinean
Paraguay|Asunción,Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila,Quezon City|Philippine,Filipino
Poland|Warsaw,Kraków,Krakow|Polish,Pole
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Republic of the Congo|Brazzaville||Congo-Brazzaville
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi,Saudi Arabian
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian,Serb
Seychelles|Victoria|
Sierra Leone|Freetown|Sierra Leonean
Singapore|Singapore|Singaporean
Slovakia|Bratislava|Slovak,Slovakian
Slovenia|Ljubljana|Slovenian,Slovene
Solomon Islands|Honiara|
Somalia|Mogadishu|Somali
South Africa|Pretoria,Cape Town,Bloemfontein|South African
South Korea|Seoul,Sejong|South Korean
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish,Spaniard
Sri Lanka|Colombo,Sri Jayawardenepura Kotte,Kotte|Sri Lankan
Sudan|Khartoum,Port Sudan|Sudanese
Suriname|Paramaribo|Surinamese
Sweden|Stockholm|Swedish,Swede
Switzerland|Bern,Berne|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma,Dar es Salaam|Tanzanian
Thailand|Bangkok|Thai
Togo|Lomé,Lome|Togolese
Trinidad and Tobago|Port of Spain|Trinidadian
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish,Turk|Türkiye
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv,Kiev|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati|UAE
United Kingdom|London|British,Briton|Britain,UK,Great Britain
United States|Washington,Washington DC,Washington D.C.|American|US,U.S.,USA,United States of America
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vanuatu|Port Vila|
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa,Sana'a,Sana’a,Aden|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean`;

export const COUNTRIES: readonly Country[] = TABLE.split('\n').map((line) => {
  const [name = '', capitals = '', people = '', aliases = ''] = line.split('|');
  return { name, capitals: list(capitals), people: list(people), aliases: list(aliases) };
});

function list(words: string): readonly string[] {
  return words.split(',').filter((word) => word !== '');
}

/** Words that name a country: its name and aliases, its people, its capitals. The first country to claim a word has it. */
const BY_WORD: ReadonlyMap<string, Country> = new Map(
  [...COUNTRIES]
    .reverse()
    .flatMap((country) =>
      [
        ...country.capitals,
        ...country.people,
        ...country.people.map((one) => `${one}s`),
        country.name,
        ...country.aliases,
      ].map((word) => [word, country] as const),
    ),
);

const BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country] as const)),
);

const BY_PEOPLE: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => country.people.map((name) => [name, country] as const)),
);

const BY_CAPITAL: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => country.capitals.map((name) => [name, country] as const)),
);

const FOLDED_WORDS: ReadonlySet<string> = new Set(
  [...BY_WORD.keys()]
    .flatMap((name) => name.split(' '))
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/[\p{M}'’-]/gu, '')
        .toLowerCase(),
    ),
);

/** The country that a name, people or capital stands for ("Moscow", "Russians", "Russia"); undefined for other words. */
export function countryOf(word: string): Country | undefined {
  return BY_WORD.get(word);
}

/** The country of that name or alias. */
export function countryNamed(name: string): Country | undefined {
  return BY_NAME.get(name);
}

/** The country of a people or adjective ("Estonian"). */
export function countryOfPeople(word: string): Country | undefined {
  return BY_PEOPLE.get(word);
}

/** The country whose capital a city is. */
export function countryOfCapital(city: string): Country | undefined {
  return BY_CAPITAL.get(city);
}

/** Whether a folded word (lower case, no accents) is part of the name of a country, a people or a capital. */
export function isPlaceWord(folded: string): boolean {
  return FOLDED_WORDS.has(folded);
}
