// Dates, times, money, percentages and quantities: where they stand and what they come to.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memory } from '../../src/base/memory';
import type { EntityValue } from '../../src/entities/entity';
import { findValues } from '../../src/entities/values';
import { readText } from '../../src/text/read';
import { marked } from '../support/marked';

/** A Wednesday. */
const PUBLISHED = '2023-10-18';

/** A value in one line: "~" stands for relative, "≥", "≤" and "≈" for bounds, "…" for the upper end of a range. */
function shown(value: EntityValue): string {
  const upTo = 'upTo' in value && value.upTo !== undefined ? `…${value.upTo}` : '';
  const bound = { exact: '', about: '≈', atLeast: '≥', atMost: '≤' }[
    'bound' in value ? (value.bound ?? 'exact') : 'exact'
  ];
  switch (value.kind) {
    case 'date':
      return `${value.relative ? '~' : ''}${value.iso ?? 'open'}`;
    case 'time':
      return `${value.iso}${value.zone === undefined ? '' : ` ${value.zone}`}`;
    case 'money':
      return `${bound}${value.currency ?? '?'} ${value.amount}${upTo}`;
    case 'percent':
      return `${bound}${value.amount}${upTo} ${value.points ? 'points' : '%'}`;
    case 'quantity':
      return `${bound}${value.amount}${upTo} ${value.unit ?? 'of what'}`;
    default:
      return value satisfies never;
  }
}

/** Each text holds exactly the values that are marked, and they come to what is listed. */
function check(cases: readonly (readonly [source: string, ...values: string[]])[], published?: string): void {
  for (const [source, ...values] of cases) {
    const { text, spans } = marked(`The harbour\n\n${source}`);
    const found = findValues(readText(text, published === undefined ? {} : { published }));
    assert.deepEqual(
      found.map(({ start, end, value }) => `${text.slice(start, end)} = ${shown(value)}`),
      spans.map(({ start, end }, index) => `${text.slice(start, end)} = ${values[index] ?? ''}`),
      source,
    );
    assert.deepEqual(
      found.map(({ start, end }) => ({ start, end })),
      spans,
      source,
    );
  }
}

suite('values: dates', () => {
  test('days and months that are written out', () => {
    check([
      ['It opened on [[October 19, 2023]] for good.', '2023-10-19'],
      ['It opened on [[19 October 2023]].', '2023-10-19'],
      ['It opened on [[Thursday, Oct. 19, 2023]], and closed.', '2023-10-19'],
      ['It opened on the [[19th of October, 2023]].', '2023-10-19'],
      ['It opened on [[2023-10-19]] and on [[19/10/2023]].', '2023-10-19', '2023-10-19'],
      ['It opened on [[19.10.2023]].', '2023-10-19'],
      ['Was it [[3/4/2023]], the one or the other?', 'open'],
      ['It opened in [[October 2023]] and in [[May, 2021]].', '2023-10', '2021-05'],
      ['No such day as [[30 February 2021]] is known.', 'open'],
    ]);
  });
  test('years, decades, centuries and parts of a year', () => {
    check([
      ['It opened in [[1987]] and closed ([[2019]]).', '1987', '2019'],
      ['The [[2008]] floods and the laws of [[1066]] were read.', '2008', '1066'],
      ['The songs of the [[1990s]] and of the late [[80s]] came back.', '1990/1999', '1980/1989'],
      ['It is a house of the [[19th century]].', '1801/1900'],
      ['Sales fell in [[Q3 2022]] and the [[first half of 2021]].', '2022-07/2022-09', '2021-01/2021-06'],
      ['They met in [[spring 2021]].', '2021-03/2021-05'],
    ]);
  });
  test('intervals', () => {
    check(
      [
        ['The fair runs from [[3 to 5 May 2020]].', '2020-05-03/2020-05-05'],
        ['It was held [[October 25-26, 2016]].', '2016-10-25/2016-10-26'],
        ['She served between [[2010 and 2014]] here.', '2010/2014'],
        ['He served from [[March to June 2014]].', '2014-03/2014-06'],
        ['He served from [[30 November 2013 to 2 January 2014]].', '2013-11-30/2014-01-02'],
        ['The [[2022-23]] season and the [[2021/22]] one were short.', '2022/2023', '2021/2022'],
        ['It has rained since [[March]] and since [[1994]].', '~2023-03/..', '1994/..'],
      ],
      PUBLISHED,
    );
  });
  test('days that count from the publication date', () => {
    check(
      [
        ['They met on [[Thursday]].', '~2023-10-12'],
        ['They met on [[Wednesday]].', '~2023-10-18'],
        ['They will meet on [[Thursday]].', '~2023-10-19'],
        ['They are expected to meet on [[Monday]].', '~2023-10-23'],
        ['He said on [[Friday]] that he would go.', '~2023-10-13'],
        ['On [[Friday]], the court will hear her.', '~2023-10-20'],
        ['The fire began on [[Monday night]].', '~2023-10-16'],
        ['It was [[Monday]]’s only train.', '~2023-10-16'],
        ['They meet [[next Monday]] or [[next Friday]].', '~2023-10-23', '~2023-10-27'],
        ['They met [[last Wednesday]].', '~2023-10-11'],
        ['It rained [[yesterday]], and [[last night]] too.', '~2023-10-17', '~2023-10-17'],
        ['Trade resumes when markets, it is expected, open on [[Friday]].', '~2023-10-20'],
        ['It was postponed to [[Friday]].', '~2023-10-20'],
        ['They met in [[May last year]] and in [[July of this year]].', '~2022-05', '~2023-07'],
        ['It burned on [[August 6, 1945]], and again on [[August 9]].', '1945-08-06', '1945-08-09'],
        ['The strike was to last [[four days]].', '4 day'],
        ['They go [[tomorrow]].', '~2023-10-19'],
        ['It was the [[day before yesterday]].', '~2023-10-16'],
        ['It opened on [[19 August]] and will close on [[3 January]].', '~2023-08-19', '~2024-01-03'],
        ['It opened in [[December]].', '~2022-12'],
        ['It was sung on [[Christmas Day]].', '~2022-12-25'],
        ['It was sung on [[Good Friday 2024]].', '2024-03-29'],
      ],
      PUBLISHED,
    );
  });
  test('periods that count from the publication date', () => {
    check(
      [
        ['He resigned [[last week]].', '~2023-10-09/2023-10-15'],
        ['They vote [[next month]], and earlier [[this year]] they did.', '~2023-11', '~2023'],
        ['It rained [[two days ago]] and [[a year ago]].', '~2023-10-16', '~2022'],
        ['It rained for the [[past 24 hours]].', '~2023-10-17/2023-10-18'],
        ['It will be dry for the [[next two weeks]].', '~2023-10-18/2023-11-01'],
        ['It rained over the [[weekend]].', '~2023-10-14/2023-10-15'],
        ['It was dry [[last summer]].', '~2023-06/2023-08'],
      ],
      PUBLISHED,
    );
  });
  test('without a publication date they stay open', () => {
    check([
      ['They met on [[Thursday]] and [[last week]].', '~open', '~open'],
      ['It opened on [[19 October]].', '~open'],
      ['It rained [[two days ago]].', '~open'],
    ]);
  });
  test('names and verbs that look like dates', () => {
    check(
      [
        ['Mr May may march with April Hanson and June Carter.'],
        ['The Sunday Times and Black Friday are names.'],
        ['USA Today wrote about the March for Science.'],
        ['He sat in the sun, and Jan Mason fell.'],
      ],
      PUBLISHED,
    );
  });
});

suite('values: times', () => {
  test('the clock', () => {
    check([
      ['It began at [[10:30 p.m.]] and ended at [[8am]].', '22:30', '08:00'],
      ['It began at [[12 a.m.]] and at [[noon]], not by [[midnight]].', '00:00', '12:00', '00:00'],
      ['At [[1430 GMT]] and at [[20:15]] it rang.', '14:30 GMT', '20:15'],
      ['It began at [[10.30 am EST]].', '10:30 EST'],
      ['They won 10:30 in the cup, and he wore midnight blue.'],
    ]);
  });
});

suite('values: money', () => {
  test('signs, words and magnitudes', () => {
    check([
      ['It cost [[€3.5 million]] or [[£2m]].', 'EUR 3500000', 'GBP 2000000'],
      ['It cost [[US$1.2bn]], [[HK$20]] or [[A$60 billion]].', 'USD 1200000000', 'HKD 20', 'AUD 60000000000'],
      ['It cost [[100m roubles]] or [[40 billion baht]].', 'RUB 100000000', 'THB 40000000000'],
      ['It cost [[10,000 US dollars]] and [[500 Egyptian pounds]].', 'USD 10000', 'EGP 500'],
      ['It cost [[USD 10.2 million]] or [[12 CHF]].', 'USD 10200000', 'CHF 12'],
      ['It cost [[two million Swiss francs]].', 'CHF 2000000'],
      ['The [[€30-million]] ferry is a [[20-euro]] matter.', 'EUR 30000000', 'EUR 20'],
      ['It cost [[half a million euros]], not [[a million euros]].', 'EUR 500000', 'EUR 1000000'],
      ['It cost [[hundreds of millions of euros]].', '≥EUR 200000000'],
      ['It cost about [[€40]] or more than [[€50]].', '≈EUR 40', '≥EUR 50'],
    ]);
  });
  test('ranges, not changes', () => {
    check([
      ['It cost [[€3-5 million]].', 'EUR 3000000…5000000'],
      ['It cost between [[€3 million and €5 million]].', 'EUR 3000000…5000000'],
      ['It rose from [[€3 million]] to [[€5 million]].', 'EUR 3000000', 'EUR 5000000'],
    ]);
  });
  test('which dollar it is says the article, or nobody', () => {
    check([
      ['It cost [[$1.2bn]].', '? 1200000000'],
      ['Canada paid. It cost [[$1.2bn]].', 'CAD 1200000000'],
      ['Canada and Australia paid. It cost [[$1.2bn]].', '? 1200000000'],
      ['It told us that it cost [[$5]].', '? 5'],
      ['The British fleet cost [[two million pounds]].', 'GBP 2000000'],
    ]);
  });
  test('weights, wins and marks are no money', () => {
    check([
      ['The catch weighed [[12 pounds]].', '12 pound'],
      ['COP 27 passed the [[4,000]] mark.', '4000 of what'],
    ]);
  });
});

suite('values: percentages', () => {
  test('percent and percentage points', () => {
    check([
      ['It grew by [[12.5 per cent]], by [[3%]] and by [[ten percent]].', '12.5 %', '3 %', '10 %'],
      ['It grew by [[three percentage points]].', '3 points'],
      ['It grew by [[5-10%]], or [[5% to 10%]].', '5…10 %', '5…10 %'],
      ['It grew from [[5%]] to [[10%]].', '5 %', '10 %'],
      ['It shrank by minus [[2 percent]].', '-2 %'],
      ['At least [[60 percent]] voted.', '≥60 %'],
    ]);
  });
});

suite('values: quantities', () => {
  test('what is counted, in the singular', () => {
    check([
      ['[[Eleven]] soldiers and [[40]] women came.', '11 soldier', '40 woman'],
      ['About [[1.5 million]] people fled.', '≈1500000 person'],
      ['More than [[two dozen]] houses and at least [[40]] boxes burned.', '≥24 house', '≥40 box'],
      ['[[Dozens]] of buses and [[tens of thousands]] of people stood.', '≥24 bus', '≥20000 person'],
      ['The [[5,000-6,000]] fans and up to [[300]] cars left.', '5000…6000 fan', '≤300 car'],
      ['The [[11]] wounded Iraqi officers and [[three]] Americans slept.', '11 officer', '3 American'],
      ['A [[12-member]] panel and a [[300-strong]] crowd met.', '12 member', '300 person'],
      ['No fewer than [[12]] of the men left.', '≥12 man'],
    ]);
  });
  test('measures and ages', () => {
    check([
      ['A [[three-hour]] talk of [[two hours and 30 minutes]].', '3 hour', '2.5 hour'],
      ['A man [[6ft 3in]] tall.', '6.25 foot'],
      ['It is [[700 square miles]] large, [[40 km]] long.', '700 square mile', '40 kilometre'],
      ['It was [[40 degrees Celsius]] at [[100 km/h]].', '40 degree Celsius', '100 kilometre per hour'],
      ['A [[12-year-old]] boy and Anna Berg, [[54]], sang.', '12 year', '54 year'],
      ['He is [[54 years]] old.', '54 year'],
      ['A [[five day]] supply fed [[40]] second graders.', '5 day', '40 grader'],
    ]);
  });
  test('scores, labels, names and house numbers are none', () => {
    check([
      ['They won 2-1, then lost 21-14 and 52 to 48.'],
      ['Article 5, Boeing 737 and No. 10 were named.'],
      ['He lives at 10 Downing Street, on Route 66.'],
      ['The Big Four met on the 21st floor, round the clock, 24/7.'],
      ['One day he left, and one of them wept.'],
    ]);
  });
});

suite('values: any text', () => {
  const pieces = fc.constantFrom(
    '12',
    '3.5',
    ',',
    '-',
    '–',
    '$',
    '£',
    'US$',
    '%',
    'May',
    '2019',
    'Monday',
    'last',
    'the',
    'to',
    'and',
    'between',
    'million',
    'two',
    'dozen',
    'a',
    'half',
    'ago',
    'years',
    'people',
    '/',
    '°',
    '.',
    's',
    'th',
    'p.m.',
    'of',
    'past',
    'week',
    'Christmas',
    'Q3',
    '999999999999999999999',
    '0',
    '9999',
    "'",
    '½',
    '\u{1F44D}',
    '-year-old',
  );
  test('never fails, and gives values in order, apart from one another, within their sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 40 }),
        fc.boolean(),
        (parts, dated) => {
          const text = `Title\n\n${parts.map(([piece, space]) => piece + space).join('')}`;
          const article = readText(text, dated ? { published: PUBLISHED } : {});
          const found = findValues(article);
          let last = 0;
          for (const { start, end } of found) {
            assert.ok(start >= last && end > start && end <= text.length);
            assert.equal(text.slice(start, end).trim().length, end - start);
            last = end;
          }
          assert.deepEqual(findValues(article, new Memory()), found);
        },
      ),
      { numRuns: 400 },
    );
  });
});
