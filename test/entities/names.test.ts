// Names in prose: which words are a name, and of what.
import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { NameType } from '../../src/entities/entity';
import { findNames } from '../../src/entities/names';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { marked } from '../support/marked';

/** The marked words are names of the type, alone: no title, no possessive, no quotation mark. */
const CASES: readonly (readonly [type: NameType, source: string])[] = [
  ['person', 'The minister, [[Amara Lindqvist]], said on Monday that she would resign.'],
  ['person', 'President [[Emmanuel Macron]] met reporters in the garden.'],
  ['person', 'Police said [[Lindqvist]]’s brother had been told. Later [[Amara Lindqvist]] left.'],
  ['person', "The court freed Dr. [[Tadesse Bekele]], the surgeon's lawyer said."],
  ['person', 'A friend of [[Kim Jong-un]], who asked not to be named, said so.'],
  ['person', 'The clinic was opened by [[Adaeze Okonkwo]] and her sister [[Ngozi Okonkwo]].'],
  ['person', 'Foreign minister [[Bashar al-Khatib]] left for home, his office said.'],
  ['person', 'Sheikh [[Hamad bin Tariq]] signed the letter.'],
  ['person', 'The film was made by [[Seán O’Riordan]] in two weeks.'],
  ['person', 'Ghana’s president, [[Nana Akufo-Addo]], spoke first.'],
  ['person', 'The novel by [[J.K. Rowling]] sold well.'],
  ['person', 'MAYOR RESIGNS\n\nThe mayor, [[Jonas Petrauskas]], said on Friday that he would go.'],
  ['place', 'Heavy rain fell in [[Nairobi]] and in northern [[Tanzania]] on Friday.'],
  ['place', 'A bus fell off a bridge near [[Buenos Aires]], [[Argentina]].'],
  ['place', 'The [[U.S.]]-led talks will go on in [[Geneva]].'],
  ['place', 'They crossed the [[Danube]] at night and reached [[Hungary]] in the morning.'],
  ['place', 'Cocoa from [[Côte d’Ivoire]] rose by a tenth.'],
  ['place', 'Senator Jim Holt (D-[[Nevada]]) and his colleague voted against it.'],
  ['place', '[[Sudan]]’s army said it had left [[Khartoum]].'],
  ['organisation', 'The [[World Health Organization]] sent two doctors to the town.'],
  ['organisation', 'A spokesman for the [[Ministry of Finance]] declined to comment.'],
  ['organisation', 'The [[Food and Drug Administration]] has not approved it.'],
  ['organisation', 'Shares of [[Microsoft Corp.]] fell, and [[Nokia]] lost two percent.'],
  ['organisation', 'The [[International Atomic Energy Agency]] ([[IAEA]]) will send inspectors.'],
  ['organisation', 'It was late. Critics of the insurer [[Korvalis]] waited. [[Korvalis]] shares fell.'],
  ['organisation', 'She told [[Reuters]] that the [[Labour Party]] would lose.'],
  ['organisation', 'He studied at the [[University of Leeds]] for a year.'],
  ['organisation', 'Forward Lea Moser joins [[Manchester United]] in June.'],
  ['organisation', 'Workers at [[McDonald’s]] in the town went on strike.'],
  ['group', 'Several [[French]] and [[Kenyan]] tourists were on board.'],
  ['group', 'Most [[Democrats]] voted for it, and two [[Republicans]] did.'],
  ['group', 'Thousands of [[Muslims]] marched with [[Christian]] neighbours.'],
  ['event', 'He was born shortly after [[World War II]].'],
  ['event', 'She won two medals at the [[Winter Olympics]].'],
  ['law', 'Both states have signed the [[Kyoto Protocol]].'],
];

suite('Names', () => {
  for (const [type, source] of CASES)
    test(`${type}: ${source}`, () => {
      const { text, spans } = marked(source);
      const found = findNames(readText(text), knowledge());
      for (const span of spans)
        assert.ok(
          found.some((name) => name.start === span.start && name.end === span.end && name.type === type),
          `${text.slice(span.start, span.end)} among ${found.map((name) => `${text.slice(name.start, name.end)} (${name.type})`).join(', ')}`,
        );
    });

  const NO_NAMES = [
    'However, the talks will go on. So will the strike.',
    'On Monday and Tuesday, in March and in April, nothing happened.',
    'The Prime Minister said that the Government would not pay.',
    'She said: "We never asked. They did not answer. I am tired."',
  ];
  for (const text of NO_NAMES)
    test(`sure ones are not seen in: ${text}`, () => {
      const sure = findNames(readText(text), knowledge()).filter(({ confidence }) => confidence >= 0.6);
      assert.deepEqual(
        sure.map(({ start, end }) => text.slice(start, end)),
        [],
      );
    });

  test('point at the tokens that they stand in, which may be longer', () => {
    const article = readText('The pro-Lindqvist camp and Nordbank’s board met in Oslo.');
    for (const name of findNames(article, knowledge())) {
      const first = article.tokens[name.firstToken];
      const last = article.tokens[name.endToken - 1];
      assert.ok(first && last && first.start <= name.start && name.end <= last.end);
    }
  });

  test('of any text lie in it, in order and apart, and begin and end with a letter or figure', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('Amara', 'O’Neill', 'U.S.-led', 'de', 'the', '.', '\n', '’s'),
          ),
        ),
        (words) => {
          const text = words.join(' ');
          const article = readText(text);
          let at = 0;
          for (const name of findNames(article, knowledge())) {
            assert.ok(name.start >= at && name.end > name.start && name.end <= text.length);
            assert.ok((article.tokens[name.firstToken]?.end ?? 0) > name.start);
            assert.ok((article.tokens[name.endToken - 1]?.start ?? Infinity) < name.end);
            assert.ok(name.confidence >= 0 && name.confidence <= 1);
            at = name.end;
          }
        },
      ),
    );
  });

  test('of a long text of nothing but capitals are sought in pieces', () => {
    const text = 'NORDBANK OF OSLO AND '.repeat(5000);
    for (const { start, end } of findNames(readText(text), knowledge())) assert.ok(end - start < 2000);
  });

  test('are the same however often and after whatever other text they are sought', () => {
    const article = readText(
      'Amara Lindqvist of Nordbank spoke in Oslo.\n\nLindqvist said Nordbank would pay.',
    );
    const once = findNames(article, knowledge());
    findNames(readText('Other words about Rhodri Pugh in Cardiff.'), knowledge());
    assert.deepEqual(findNames(article, knowledge()), once);
  });

  test('are the same after more words than are remembered', () => {
    const article = readText(
      'Amara Lindqvist of Nordbank spoke in Oslo.\n\nLindqvist said Nordbank would pay.',
    );
    const once = findNames(article, knowledge());
    const words = Array.from(
      { length: 25_000 },
      (_, at) => `Ulm${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
    );
    findNames(readText(`They met ${words.join(', ')} there.`), knowledge());
    assert.deepEqual(findNames(article, knowledge()), once);
    assert.deepEqual(findNames(article, knowledge()), once);
  });
});
