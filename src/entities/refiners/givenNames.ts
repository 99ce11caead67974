// Given names that tell whether "he" or "she" follows, and the short forms that stand for longer ones. Written down by
// hand from the common names of many countries; a name that both women and men bear is left out.

export type Gender = 'male' | 'female';

const MEN = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexandre
alexei alexey alfred ali alistair allan allen alvaro amir anders andreas andrei andrew andrey andriy angus anthony antoine
anton antonio antony anwar arjun arnold arthur artem arturo asif august ban barack barry bashar ben benjamin bernard bernie bill
billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan burak calvin carl carlo carlos cem
cesar charles charlie chris christian christoph christopher claude claus clive colin connor craig cyril dale dan daniel
darren dave david dean dennis derek desmond dick diego dieter dimitri dirk dmitri dmitry dmytro dominic dominique donald doug
douglas duncan dylan ed eddie edgar eduardo edward edwin ehud elias elliott emil emmanuel enrique eric erik ernest
evan fabio faisal felipe felix ferdinand fernando fidel florian francesco francis francisco francois frank franz fred
frederick friedrich gary gavin geoff geoffrey george georgi gerald gerard gerhard giancarlo gianni giorgio giovanni glen
glenn gordon graham grant greg gregory guido guillermo gustavo guy hamid hamza hans harold harry hasan hassan helmut henri
henrik henry herbert herman hiroshi hosni howard hubert hugh hugo hussein ian ibrahim igor imran ismail ivan jack jacob
jacques jaime jair jake jakob james jamie jan jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao
joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio
justin kamal karim karl keith ken kenneth kevin khalid klaus kofi konrad konstantin kurt kyle larry lars laszlo lawrence
lee len leo leon leonard leonid lewis lloyd lorenzo louis luca lucas luigi luis lukas luke maciej magnus mahmoud
malcolm manfred manuel marc marcel marcelo marco marcus mario mark markus martin marvin massimo mateo mateusz matt
matthew matthias maurice mauricio max maxim mehmet michael michal michel miguel mike mikhail mikhael milan mitch mitchell
mohamed mohammad mohammed muhammad mustafa nathan neil nelson nicholas nick nicolas niels nigel nikita nikolai nikolas
nils noah norman oleg oleksandr oliver olivier omar orlando oscar osama oskar otto owen pablo paddy paolo pascal patrick
paul paulo pavel pedro per pete peter petr petro phil philip philippe pierre piotr rafael raj rajesh ralph ramon randy
raul ravi ray raymond recep reinhard rene ricardo richard rick rishi rob robert roberto robin rodrigo roger roland roman ron
ronald ronnie rory ross roy rudolf rudy rupert russell ryan saad sadiq salman salvador samuel scott sean sebastian
sepp serge sergei sergey sergio serhiy seth shane shimon shinzo sidney silvio simon stan stanislav stefan stefano stephen steve
steven stewart stuart sunil sven syed tariq ted terence terry theo theodore thierry thomas tim timothy tobias todd tom
tomas tommy tony travis trevor uwe vaclav vadim valentin vicente victor viktor vincent vitali vitaly vlad vladimir
volodymyr walter warren wayne werner wilhelm will william willy winston wolfgang xavier yasser yusuf yuri yevgeny zachary`;

const WOMEN = `abigail adele agnes aisha alesha alexandra alice alicia alina alison aliona amanda amelia amina amy ana anastasia
andrea angela angelina anita anja ann anna annabel anne annette annie antonia april astrid audrey aung ayesha barbara
beata beatrice beatrix belinda benazir bernadette beth betty beverly birgit bonnie brenda brigitte britta camilla carla
carmen carol carolina caroline carolyn carrie catalina catherine cecilia celia charlotte cheryl chiara chloe christina
christine cindy claire clara clare claudia condoleezza cristina cynthia dagmar daniela danielle deborah debra denise diana
diane dilma dominika donna dora doris dorothy edith ekaterina elaine eleanor elena elisabeth elise elizabeth ella ellen
elsa elvira emily emma erica erika erna esther eunice eva evelyn fatima fernanda fiona florence frances francesca freya
frida gabriela gail georgina geraldine gertrude gillian gina gisela giulia gladys gloria grace greta gretchen gudrun hannah
harriet heather heidi helen helena helene helga hilary hillary hanna ida ilse ines ingrid irene irina iris isabel isabella
isabelle jacinda jacqueline jane janet janice jasmine jean jeanne jelena jennifer jenny jessica jill joan joanna joanne jodie
josephine joyce juanita judith judy julia juliana julie juliet kaja kamala kara karen karin karla kate katharina katherine
kathleen kathryn kathy katie katja katrina keiko kirsten kristina laila lara larissa laura lauren layla leila lena leonie
lesley leticia lilian lillian lily linda lisa liz lorraine louise lucia lucy ludmila luisa lydia lyudmila madeleine magdalena maggie
malala margaret margarita maria mariam marian marianne marie marina marion marta martha martina mary matilda maureen megan
melania melanie melissa mercedes michelle mila mildred miriam molly monica monika nadia nancy naomi natalia natalie natasha
nathalie nicola nicole nina nora norma olena olga olivia paola patricia paula pauline petra phyllis pippa priscilla rachel
raisa rebecca regina renate rita rosa rosalind rose rosemary roxana ruth sabine sally samantha sandra sara sarah serena
sharon sharron sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan susana susanne suzanne svetlana
sylvia tamara tania tara tatiana tatyana teresa tessa theresa tina tracy tricia ulrike ursula valentina valerie vanessa vera
veronica veronika victoria viktoria virginia vivian wanda wendy wilma yasmin yelena yolanda yulia yvette yvonne zainab zara zoe`;

/** Forms of one name; every line is one set. */
const FORMS = `william bill billy will willy
robert bob bobby rob
richard dick rick rich
james jim jimmy jamie
john jack johnny jon
joseph joe
michael mike mick mikhail
thomas tom tommy
david dave
daniel dan danny
edward ed eddie ted ned
theodore ted theo
christopher chris
matthew matt
anthony tony antony
andrew andy
nicholas nick nicolas
alexander alex aleksandr alexandre oleksandr
benjamin ben benny
samuel sam
stephen steve steven
timothy tim
gregory greg
jeffrey jeff geoffrey geoff
lawrence larry
charles charlie chuck
donald don
ronald ron ronnie
kenneth ken
patrick pat paddy
peter pete
philip phil
raymond ray
leonard len lenny
bernard bernie
walter walt
frederick fred freddy
joshua josh
nathan nate nathaniel
albert al bert
vincent vince
francis frank
jacob jake
sergey sergei serhiy
dmitry dmitri dimitri dmytro
yevgeny evgeny yevgeni evgeni
vladimir volodymyr
yuri yury iurii
nikolai nikolay mykola
muhammad mohammed mohamed mohammad muhammed mohammad
elizabeth liz beth betty eliza lisa
margaret maggie meg peggy
katherine catherine kathryn kate kathy katie cathy
susan sue suzanne
deborah debbie debra
barbara barb
patricia pat patty tricia
jennifer jenny jen
rebecca becky
victoria vicky
christine chris christina tina
jacqueline jackie jacqui
dorothy dot
alexandra alex sandra
nancy nan
sharron sharon
hillary hilary
yulia julia yuliya`;

const MALE: ReadonlySet<string> = new Set(MEN.split(/\s+/));
const FEMALE: ReadonlySet<string> = new Set(WOMEN.split(/\s+/));

const SETS_OF: ReadonlyMap<string, ReadonlySet<number>> = setsOf();

function setsOf(): ReadonlyMap<string, ReadonlySet<number>> {
  const sets = new Map<string, Set<number>>();
  for (const [index, line] of FORMS.split('\n').entries()) {
    for (const name of line.split(' ')) {
      const known = sets.get(name) ?? new Set<number>();
      sets.set(name, known.add(index));
    }
  }
  return sets;
}

/** Whether the bearer of a folded given name is usually a man or a woman; undefined where it does not tell. */
export function genderOfGivenName(folded: string): Gender | undefined {
  const male = MALE.has(folded);
  const female = FEMALE.has(folded);
  if (male === female) return undefined;
  return male ? 'male' : 'female';
}

/** Whether a folded word is a common given name. */
export function isGivenName(folded: string): boolean {
  return MALE.has(folded) || FEMALE.has(folded) || SETS_OF.has(folded);
}

/** Whether two folded given names are forms of one: "Bill" and "William". A name is no form of itself. */
export function sameGivenName(one: string, other: string): boolean {
  const sets = SETS_OF.get(one);
  const others = SETS_OF.get(other);
  if (sets === undefined || others === undefined) return false;
  for (const set of sets) if (others.has(set)) return true;
  return false;
}
