import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { correctEntities } from '../../src/entities/corrections/correctEntities';
import { correctionsFor, describePlace, type Correction } from '../../src/entities/corrections/correction';
import {
  readCorrections,
  withCorrection,
  withoutCorrection,
  writeCorrections,
} from '../../src/entities/corrections/correctionFile';
import { correctNames } from '../../src/entities/corrections/correctNames';
import { linkEntities } from '../../src/entities/link';
import { readText } from '../../src/text/read';
import { knowledge } from '../support/engine';
import { foundNames, HEAD, lineOf } from './linked';

/** The entities of a marked text with corrections, each as a line. */
function corrected(source: string, ...corrections: readonly Correction[]): readonly string[] {
  const { text, names } = foundNames(HEAD + source);
  const article = readText(text);
  const linked = linkEntities(article, knowledge(), correctNames(article, names, corrections), []);
  return correctEntities(article, linked, corrections).map((entity) => lineOf(text, entity));
}

/** The place of the nth occurrence of words in a text without its marks. */
function placeOf(source: string, words: string, nth = 0): Correction['on'] {
  const { text } = foundNames(HEAD + source);
  let at = -1;
  for (let count = 0; count <= nth; count += 1) at = text.indexOf(words, at + 1);
  ok(at >= 0, `${words} does not stand there`);
  return describePlace(text, at, at + words.length);
}

const TWO_HOLMS = '[[p:Ida Holm]] sang. [[p:Holm]] left. [[p:Holm]] slept.';

suite('Corrections of names', () => {
  test('rename gives the entity its name; the text stays', () => {
    deepEqual(corrected(TWO_HOLMS, { id: '1', do: 'rename', name: 'Ida Holm', to: 'Ida Marie Holm' }), [
      'person Ida Marie Holm: Ida Holm, short Holm, short Holm',
    ]);
  });

  test('merge makes one entity of two', () => {
    const text = '[[o:Blue Tide]] sang. The [[o:Tide Collective]] left.';
    deepEqual(corrected(text, { id: '1', do: 'merge', name: 'Tide Collective', into: 'Blue Tide' }), [
      'organisation Blue Tide: Blue Tide, Tide Collective',
    ]);
  });

  test('merge into an entity that this article does not name is its name', () => {
    deepEqual(
      corrected('[[p:Petrenskiy]] left.', {
        id: '1',
        do: 'merge',
        name: 'Petrenskiy',
        into: 'Danylo Petrensky',
      }),
      ['person Danylo Petrensky: Petrenskiy'],
    );
  });

  test('split parts one mention from its entity', () => {
    const on = placeOf(TWO_HOLMS, 'Holm', 2);
    deepEqual(
      corrected(TWO_HOLMS, { id: '1', do: 'split', name: 'Ida Holm', words: 'Holm', to: 'Ruth Holm', on }),
      ['person Ida Holm: Ida Holm, short Holm', 'person Ruth Holm: short Holm'],
    );
  });

  test('split gives all mentions of these words to an entity that is there', () => {
    const text = '[[p:Ida Holm]] met [[p:Ruth Berg]]. [[p:Holm]] is Berg by marriage.';
    deepEqual(corrected(text, { id: '1', do: 'split', name: 'Ida Holm', words: 'Holm', to: 'Ruth Berg' }), [
      'person Ida Holm: Ida Holm',
      'person Ruth Berg: Ruth Berg, short Holm, short Berg',
    ]);
  });

  test('retype changes the whole entity', () => {
    deepEqual(
      corrected('[[p:Blue Tide]] sang.', { id: '1', do: 'retype', name: 'Blue Tide', as: 'organisation' }),
      ['organisation Blue Tide: Blue Tide'],
    );
  });

  test('retype of one mention parts it from the person', () => {
    const text = '[[p:Otto Kelling]] spoke. The [[p:Kelling]] sank. [[p:Kelling]] wept.';
    const on = placeOf(text, 'Kelling', 1);
    deepEqual(corrected(text, { id: '1', do: 'retype', name: 'Kelling', as: 'product', on }), [
      'person Otto Kelling: Otto Kelling, short Kelling',
      'product Kelling: Kelling',
    ]);
  });

  test('ignore leaves an entity out, or one mention', () => {
    deepEqual(corrected(TWO_HOLMS, { id: '1', do: 'ignore', name: 'Ida Holm' }), []);
    const on = placeOf(TWO_HOLMS, 'Holm', 1);
    deepEqual(corrected(TWO_HOLMS, { id: '1', do: 'ignore', name: 'Holm', on }), [
      'person Ida Holm: Ida Holm, short Holm',
    ]);
  });

  test('always finds a name wherever it stands, over what crosses it', () => {
    const text =
      'The Blue Tide sang. [[p:Tide Collective]] of the Blue Tide Collective left. Blue Tide’s choir stayed.';
    deepEqual(corrected(text, { id: '1', do: 'always', name: 'Blue Tide', as: 'organisation' }), [
      'organisation Blue Tide: Blue Tide, Blue Tide, Blue Tide',
      'person Tide Collective: Tide Collective',
    ]);
  });

  test('corrections of one name build on one another', () => {
    deepEqual(
      corrected(
        '[[p:Petrenskiy]] left.',
        { id: '1', do: 'rename', name: 'Petrenskiy', to: 'Petrensky' },
        { id: '2', do: 'retype', name: 'Petrensky', as: 'place' },
      ),
      ['place Petrensky: Petrenskiy'],
    );
  });

  test('a mention is found again when the words on one side were edited, and never among look-alikes', () => {
    const before = 'At noon the tall [[p:Holm]] left the old harbour at once.';
    const on = placeOf(before, 'Holm');
    const ignored: Correction = { id: '1', do: 'ignore', name: 'Holm', on };
    deepEqual(corrected('In the evening a short [[p:Holm]] left the old harbour at once.', ignored), []);
    deepEqual(corrected('Then [[p:Holm]] returned.', ignored), ['person Holm: Holm']);
  });

  test('corrections of one article hold there alone', () => {
    const here: Correction = { id: '1', do: 'ignore', name: 'Holm', article: 'news/a.txt' };
    const all: Correction = { id: '2', do: 'ignore', name: 'Berg' };
    deepEqual(correctionsFor([here, all], 'news/a.txt'), [here, all]);
    deepEqual(correctionsFor([here, all], 'news/b.txt'), [all]);
  });
});

suite('The file of corrections', () => {
  const rename: Correction = { id: '1', do: 'rename', name: 'Petrenskiy', to: 'Danylo Petrensky' };

  test('is written one correction a line and read back alike', () => {
    const text = writeCorrections(withCorrection(readCorrections(''), rename));
    equal(
      text,
      '{\n  "copydesk": "names",\n  "version": 1,\n  "corrections": [\n' +
        '    {"id":"1","do":"rename","name":"Petrenskiy","to":"Danylo Petrensky"}\n  ]\n}\n',
    );
    equal(writeCorrections(readCorrections(text)), text);
  });

  test('keeps fields and corrections that this version does not know, in their places', () => {
    const text =
      '{\n  "copydesk": "names",\n  "version": 1,\n  "desk": "north",\n  "corrections": [\n' +
      '    {"id":"0","do":"teach","name":"Holm"},\n' +
      '    {"id":"1","do":"ignore","name":"Berg","mood":"sure"}\n  ]\n}\n';
    const file = readCorrections(text);
    equal(file.corrections.length, 1);
    equal(file.problems.length, 1);
    match(file.problems[0] ?? '', /Correction 1/);
    equal(writeCorrections(file), text);
    ok(writeCorrections(withCorrection(file, rename)).includes('"teach"'));
  });

  test('forgets a correction that is undone', () => {
    const both = withCorrection(withCorrection(readCorrections(''), rename), {
      id: '2',
      do: 'ignore',
      name: 'Berg',
    });
    deepEqual(withoutCorrection(both, '2').corrections, [rename]);
    equal(withoutCorrection(both, '2').entries.length, 1);
  });

  const DAMAGED: readonly (readonly [title: string, text: string])[] = [
    ['no JSON', '{"corrections": ['],
    ['a conflict of git', '<<<<<<< HEAD\n{"corrections": []}\n=======\n'],
    ['no list', '{"version": 1}'],
    ['a later version', '{"version": 2, "corrections": []}'],
  ];
  for (const [title, text] of DAMAGED) {
    test(`is not written over where it holds ${title}`, () => {
      const file = readCorrections(text);
      equal(file.isWritable, false);
      equal(file.corrections.length, 0);
      equal(file.problems.length, 1);
    });
  }
});
