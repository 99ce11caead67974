// Who held which office from when to when: public record, written down by hand. The list says nothing of days after
// FACTS_UNTIL, and rules stay silent about them.

/** The last day for which the list below was checked against the public record. */
export const FACTS_UNTIL = '2025-03-31';

/** One term of office; days as YYYY-MM-DD. */
export interface Term {
  readonly first: string;
  readonly last: string;
  readonly from: string;
  /** The last day; FACTS_UNTIL where the term ran on. */
  readonly to: string;
}

/** An office with its holders, in the order of their terms. */
export interface Office {
  /** What stands before "President" or after "of": "Russian", "Russia". */
  readonly adjectives: readonly string[];
  /** Lower case: "president", "prime minister". */
  readonly titles: readonly string[];
  readonly terms: readonly Term[];
}

// adjectives | titles | First Last from–to; … An open end runs until FACTS_UNTIL. Sources: the offices' own lists of
// holders and the national gazettes.
const TABLE = `US,U.S.,American,United States|president|George Bush 2001-01-20–2009-01-20;Barack Obama 2009-01-20–2017-01-20;Donald Trump 2017-01-20–2021-01-20;Joe Biden 2021-01-20–2025-01-20;Donald Trump 2025-01-20–
US,U.S.,American|secretary of state|Colin Powell 2001-01-20–2005-01-26;Condoleezza Rice 2005-01-26–2009-01-20;Hillary Clinton 2009-01-21–2013-02-01;John Kerry 2013-02-01–2017-01-20;Rex Tillerson 2017-02-01–2018-03-31;Mike Pompeo 2018-04-26–2021-01-20;Antony Blinken 2021-01-26–2025-01-20;Marco Rubio 2025-01-21–
US,U.S.,American|vice president|Dick Cheney 2001-01-20–2009-01-20;Joe Biden 2009-01-20–2017-01-20;Mike Pence 2017-01-20–2021-01-20;Kamala Harris 2021-01-20–2025-01-20;JD Vance 2025-01-20–
Russian|president|Vladimir Putin 2000-05-07–2008-05-07;Dmitry Medvedev 2008-05-07–2012-05-07;Vladimir Putin 2012-05-07–
Russian|foreign minister|Igor Ivanov 1998-09-11–2004-02-24;Sergey Lavrov 2004-03-09–
Russian|prime minister|Mikhail Fradkov 2004-03-05–2007-09-14;Viktor Zubkov 2007-09-14–2008-05-07;Vladimir Putin 2008-05-08–2012-05-07;Dmitry Medvedev 2012-05-08–2020-01-16;Mikhail Mishustin 2020-01-16–
Ukrainian|president|Viktor Yushchenko 2005-01-23–2010-02-25;Viktor Yanukovych 2010-02-25–2014-02-22;Oleksandr Turchynov 2014-02-23–2014-06-07;Petro Poroshenko 2014-06-07–2019-05-20;Volodymyr Zelensky 2019-05-20–
French|president|Jacques Chirac 1995-05-17–2007-05-16;Nicolas Sarkozy 2007-05-16–2012-05-15;François Hollande 2012-05-15–2017-05-14;Emmanuel Macron 2017-05-14–
German|chancellor|Gerhard Schröder 1998-10-27–2005-11-22;Angela Merkel 2005-11-22–2021-12-08;Olaf Scholz 2021-12-08–
British,UK,U.K.|prime minister|Tony Blair 1997-05-02–2007-06-27;Gordon Brown 2007-06-27–2010-05-11;David Cameron 2010-05-11–2016-07-13;Theresa May 2016-07-13–2019-07-24;Boris Johnson 2019-07-24–2022-09-06;Liz Truss 2022-09-06–2022-10-25;Rishi Sunak 2022-10-25–2024-07-05;Keir Starmer 2024-07-05–
Canadian|prime minister|Paul Martin 2003-12-12–2006-02-06;Stephen Harper 2006-02-06–2015-11-04;Justin Trudeau 2015-11-04–2025-03-14;Mark Carney 2025-03-14–
Australian|prime minister|John Howard 1996-03-11–2007-12-03;Kevin Rudd 2007-12-03–2010-06-24;Julia Gillard 2010-06-24–2013-06-27;Kevin Rudd 2013-06-27–2013-09-18;Tony Abbott 2013-09-18–2015-09-15;Malcolm Turnbull 2015-09-15–2018-08-24;Scott Morrison 2018-08-24–2022-05-23;Anthony Albanese 2022-05-23–
New Zealand|prime minister|Helen Clark 1999-12-05–2008-11-19;John Key 2008-11-19–2016-12-12;Bill English 2016-12-12–2017-10-26;Jacinda Ardern 2017-10-26–2023-01-25;Chris Hipkins 2023-01-25–2023-11-27;Christopher Luxon 2023-11-27–
Indian|prime minister|Manmohan Singh 2004-05-22–2014-05-26;Narendra Modi 2014-05-26–
Japanese|prime minister|Junichiro Koizumi 2001-04-26–2006-09-26;Shinzo Abe 2006-09-26–2007-09-26;Yasuo Fukuda 2007-09-26–2008-09-24;Taro Aso 2008-09-24–2009-09-16;Yukio Hatoyama 2009-09-16–2010-06-08;Naoto Kan 2010-06-08–2011-09-02;Yoshihiko Noda 2011-09-02–2012-12-26;Shinzo Abe 2012-12-26–2020-09-16;Yoshihide Suga 2020-09-16–2021-10-04;Fumio Kishida 2021-10-04–2024-10-01;Shigeru Ishiba 2024-10-01–
Chinese|president|Jiang Zemin 1993-03-27–2003-03-15;Hu Jintao 2003-03-15–2013-03-14;Xi Jinping 2013-03-14–
Turkish|president|Ahmet Sezer 2000-05-16–2007-08-28;Abdullah Gül 2007-08-28–2014-08-28;Recep Erdoğan 2014-08-28–
Israeli|prime minister|Ariel Sharon 2001-03-07–2006-04-14;Ehud Olmert 2006-04-14–2009-03-31;Benjamin Netanyahu 2009-03-31–2021-06-13;Naftali Bennett 2021-06-13–2022-06-30;Yair Lapid 2022-07-01–2022-12-29;Benjamin Netanyahu 2022-12-29–
Italian|prime minister|Silvio Berlusconi 2001-06-11–2006-05-17;Romano Prodi 2006-05-17–2008-05-08;Silvio Berlusconi 2008-05-08–2011-11-16;Mario Monti 2011-11-16–2013-04-28;Enrico Letta 2013-04-28–2014-02-22;Matteo Renzi 2014-02-22–2016-12-12;Paolo Gentiloni 2016-12-12–2018-06-01;Giuseppe Conte 2018-06-01–2021-02-13;Mario Draghi 2021-02-13–2022-10-22;Giorgia Meloni 2022-10-22–
Spanish|prime minister|José Aznar 1996-05-05–2004-04-17;José Zapatero 2004-04-17–2011-12-21;Mariano Rajoy 2011-12-21–2018-06-01;Pedro Sánchez 2018-06-02–
Hungarian|prime minister|Ferenc Gyurcsány 2004-09-29–2009-04-14;Gordon Bajnai 2009-04-14–2010-05-29;Viktor Orbán 2010-05-29–
Polish|prime minister|Donald Tusk 2007-11-16–2014-09-22;Ewa Kopacz 2014-09-22–2015-11-16;Beata Szydło 2015-11-16–2017-12-11;Mateusz Morawiecki 2017-12-11–2023-12-13;Donald Tusk 2023-12-13–
Brazilian|president|Luiz Lula 2003-01-01–2011-01-01;Dilma Rousseff 2011-01-01–2016-08-31;Michel Temer 2016-08-31–2019-01-01;Jair Bolsonaro 2019-01-01–2023-01-01;Luiz Lula 2023-01-01–
South African|president|Thabo Mbeki 1999-06-14–2008-09-24;Kgalema Motlanthe 2008-09-25–2009-05-09;Jacob Zuma 2009-05-09–2018-02-14;Cyril Ramaphosa 2018-02-15–
Belarusian,Belarussian|president|Alexander Lukashenko 1994-07-20–
Syrian|president|Bashar Assad 2000-07-17–2024-12-08;Ahmed Sharaa 2025-01-29–
North Korean|leader|Kim Jong-il 1994-07-08–2011-12-17;Kim Jong-un 2011-12-17–
UN,U.N.,United Nations|secretary-general,secretary general|Kofi Annan 1997-01-01–2006-12-31;Ban Ki-moon 2007-01-01–2016-12-31;António Guterres 2017-01-01–
NATO|secretary-general,secretary general|Anders Rasmussen 2009-08-01–2014-10-01;Jens Stoltenberg 2014-10-01–2024-10-01;Mark Rutte 2024-10-01–
European Commission,EU Commission|president|José Barroso 2004-11-22–2014-10-31;Jean-Claude Juncker 2014-11-01–2019-11-30;Ursula Leyen 2019-12-01–`;

export const OFFICES: readonly Office[] = TABLE.split('\n').map((line) => {
  const [adjectives = '', titles = '', terms = ''] = line.split('|');
  return {
    adjectives: adjectives.split(','),
    titles: titles.split(','),
    terms: terms.split(';').flatMap((term) => termOf(term)),
  };
});

function termOf(words: string): readonly Term[] {
  const match = /^(\S+) (\S+) (\d{4}-\d{2}-\d{2})–(\d{4}-\d{2}-\d{2})?$/.exec(words);
  if (match === null) return [];
  const [, first = '', last = '', from = '', to] = match;
  return [{ first, last, from, to: to ?? FACTS_UNTIL }];
}
