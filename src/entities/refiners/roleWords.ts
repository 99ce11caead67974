// The words of titles and roles: what a person is ("minister", "striker"), and what narrows it ("former", "foreign").

import type { Gender } from './givenNames';

/** Words that name an office, a job or a standing, in the singular and in small letters. */
const OFFICES = `president vice-president chancellor premier minister secretary senator congressman congresswoman governor
lieutenant-governor mayor deputy speaker leader co-leader chairman chairwoman chairperson chair vice-chairman co-chair king queen prince princess
emperor empress sultan emir emperor crown-prince duke duchess earl count countess baron baroness pope archbishop
bishop cardinal patriarch imam rabbi ayatollah mufti sheikh pastor priest reverend vicar monk nun lama ambassador envoy consul diplomat
commissioner commander commandant general lieutenant-general brigadier major major-general colonel lieutenant captain sergeant corporal admiral
vice-admiral marshal officer chief judge justice magistrate prosecutor attorney solicitor barrister lawyer counsel notary
sheriff constable detective inspector superintendent investigator coroner ombudsman auditor councillor councilman
councilwoman alderman legislator lawmaker parliamentarian mp mep msp mla politician statesman candidate nominee frontrunner
incumbent secretary-general secretary-treasurer treasurer director co-director manager head co-head boss executive ceo cfo coo cto founder
co-founder owner co-owner proprietor partner principal president-elect prime-minister rector dean provost professor lecturer
teacher headteacher headmaster headmistress tutor scholar academic student graduate researcher scientist physicist chemist
biologist geologist seismologist meteorologist volcanologist astronomer astronaut cosmonaut mathematician economist
sociologist psychologist psychiatrist historian archaeologist anthropologist philosopher theologian engineer architect
doctor physician surgeon nurse midwife paramedic pathologist epidemiologist virologist veterinarian pharmacist dentist
spokesman spokeswoman spokesperson spox representative rep delegate negotiator mediator adviser advisor aide strategist
consultant analyst expert specialist pollster pundit commentator correspondent reporter journalist editor
editor-in-chief columnist broadcaster presenter anchor host publisher producer photographer cameraman blogger writer author
novelist poet playwright screenwriter biographer filmmaker actor actress comedian singer songwriter rapper musician
guitarist drummer bassist pianist violinist composer conductor dancer choreographer artist painter sculptor designer
model curator chef coach trainer captain skipper goalkeeper keeper striker forward midfielder defender winger full-back
fullback quarterback linebacker receiver pitcher catcher batsman bowler umpire referee linesman player footballer golfer
boxer wrestler swimmer runner sprinter cyclist driver racer rider jockey skier skater gymnast athlete champion winner
medallist medalist rower sailor pilot co-pilot astronaut activist campaigner organiser organizer lobbyist whistleblower
dissident defector militant terrorist guerrilla gunman hacker suspect defendant plaintiff convict prisoner inmate victim
survivor witness resident neighbour neighbor farmer fisherman businessman businesswoman entrepreneur industrialist
billionaire millionaire tycoon oligarch mogul banker financier investor trader broker accountant shareholder employee
worker unionist trade-unionist librarian clerk administrator coordinator co-ordinator superintendent supervisor inspector
warden ranger firefighter policeman policewoman soldier veteran marine pensioner refugee leader-in-exile warlord strongman
dictator successor predecessor counterpart member official civil-servant bureaucrat regent monarch ruler tsar premier-designate whip
undersecretary under-secretary minister-president taoiseach tánaiste tanaiste comptroller postmaster quartermaster
contestant competitor finalist opponent rival challenger newcomer retiree volunteer missionary evangelist preacher magnate`;

const KIN = `wife husband widow widower mother father son daughter brother sister grandson granddaughter grandfather grandmother
uncle aunt nephew niece cousin stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law
brother-in-law fiancé fiancée fiance fiancee girlfriend boyfriend ex-wife ex-husband half-brother twin heir`;

/** Short titles before a name, with or without a full stop, that say what somebody is. */
const SHORT_TITLES =
  'sen sens rep gov gen lt col sgt capt maj cmdr adm cpl pte pvt prof rev supt det insp amb atty brig cllr pres';

/** Titles of courtesy: no role, though they tell a gender. */
const COURTESY = 'lord lady mr mrs ms miss mx dr sir dame messrs mme mlle madam madame sri shri hon';

/** What may stand before the office: kinds, ranks, states. */
const NARROWING = `lord former ex- then-current then late acting interim incoming outgoing current retired veteran ousted deposed
exiled jailed imprisoned convicted disgraced designate elect honorary longtime long-time long-serving newly-elected
new newly elected appointed first second third deputy vice assistant associate joint senior junior chief head lead leading prime
foreign interior defence defense finance health education justice environment energy trade transport agriculture
culture labour labor economy economic economics development industry science technology tourism sports sport youth home
internal external affairs security national federal state regional provincial local city county district municipal town village
village-level international general attorney solicitor public private special executive managing commercial financial operating
technical medical clinical scientific academic political military naval army navy police fire coast guard intelligence
government parliamentary congressional presidential opposition party republican democratic democrat conservative liberal socialist
communist centrist independent right-wing left-wing far-right far-left pro-democracy human rights civil anti-corruption
majority minority shadow cabinet council house senate union trade club team company corporate bank research university college
school hospital church catholic orthodox anglican muslim islamist jewish royal crown supreme high world olympic
paralympic european european-union star top key famous prominent renowned veteran world-class reigning defending opening centre
left right attacking defensive wide starting backup rookie professional amateur american-born film television tv radio news
sports-news newspaper magazine investigative freelance chief-of-staff staff account marketing communications media press
campaign election policy legal criminal constitutional tax budget climate weather space nuclear aviation air traffic
field test vice-presidential mayoral gubernatorial senatorial rebel guerrilla militia separatist spiritual religious community tribal
student women's men's children's working studio music opera ballet rock pop jazz folk hip-hop visual software computer data
systems civil-rights environmental animal peace anti-war labor-union supreme-court co- multi-millionaire founding emeritus
fellow visiting teaching principal-elect primary secondary elementary ruling hardline moderate reformist self-proclaimed
de facto facto self-styled alleged suspected accused confessed`;

const MEN_ROLES = `king prince emperor sultan emir duke earl count baron lord pope archbishop bishop cardinal patriarch imam
ayatollah priest monk congressman councilman alderman chairman vice-chairman spokesman businessman policeman cameraman
fisherman gunman batsman statesman actor headmaster husband widower father son brother grandson grandfather uncle nephew
stepson stepfather son-in-law father-in-law brother-in-law fiancé boyfriend ex-husband half-brother mr sir strongman ombudsman`;
const WOMEN_ROLES = `queen princess empress duchess countess baroness lady nun congresswoman councilwoman chairwoman
spokeswoman businesswoman policewoman actress headmistress wife widow mother daughter sister granddaughter grandmother aunt niece
stepdaughter stepmother daughter-in-law fiancée girlfriend ex-wife mrs ms miss dame mme mlle madam madame`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ROLES = setOf(`${OFFICES} ${KIN}`);
const KIN_ROLES = setOf(KIN);
const SHORT = setOf(SHORT_TITLES);
const COURTESIES = setOf(COURTESY);
const NARROW = setOf(NARROWING);
const MALE = setOf(MEN_ROLES);
const FEMALE = setOf(WOMEN_ROLES);

/** Prefixes that leave a role a role: "ex-president", "co-author", "vice-captain". */
const PREFIX = /^(?:ex|co|vice|sub|deputy|then|former|arch|under)-(?=\p{L})/u;
const SUFFIX = /-(?:elect|designate|general|in-chief|in-law)$/;

/** Whether a word, in small letters, names what somebody is: "minister", "ex-president", "secretary-general". */
export function isRole(word: string): boolean {
  if (ROLES.has(word)) return true;
  if (!word.includes('-')) return false;
  const bare = word.replace(PREFIX, '').replace(SUFFIX, '');
  return ROLES.has(bare) || ROLES.has(bare.slice(bare.lastIndexOf('-') + 1));
}

/** "Wife", "son": what somebody is to another. */
export function isKin(word: string): boolean {
  return KIN_ROLES.has(word);
}

/** "Sen", "Gen", "Rev": short for a role. */
export function isShortTitle(word: string): boolean {
  return SHORT.has(word);
}

/** "Mr", "Dr", "Sir". */
export function isCourtesy(word: string): boolean {
  return COURTESIES.has(word);
}

/** Whether a word, in small letters, may stand before a role within a title: "former", "foreign". */
export function narrowsRole(word: string): boolean {
  return NARROW.has(word) || (word.includes('-') && NARROW.has(word.replace(PREFIX, '')));
}

/** What a role or courtesy title tells about who bears it. */
export function genderOfRole(word: string): Gender | undefined {
  if (MALE.has(word)) return 'male';
  return FEMALE.has(word) ? 'female' : undefined;
}
