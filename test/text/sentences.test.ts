// Where sentences end: each line of a case is one sentence of one paragraph.

import assert from 'node:assert/strict';
import { sentenceEnds } from '../../src/text/sentences';
import { tokenise } from '../../src/text/tokens';

const PARAGRAPHS: readonly string[][] = [
  ['Mr. Breck met Gen. Lee and Dr. Ann Wu.', 'They talked.'],
  ['The U.S. Army left in Sept. 2019.', 'Nobody said why.'],
  ['He lives in the U.S. and works in Vigo.'],
  ['He moved to the U.S.', 'The rest stayed.'],
  ['U.S. Secretary of State Ann Wu spoke.', 'She left.'],
  ['It opens at 10 a.m. Monday.', 'It closes at 6 p.m.', 'The café is open.'],
  ['Shops close at 6 p.m. GMT.', 'Bars do not.'],
  ['George W. Bush spoke.', 'J. K. Berg did not.', 'Plan B.', 'The rest is silence.'],
  ['Halloran Inc. Chief Executive Niamh Dunne resigned.', 'She gave no reason.'],
  ['The deal was made by Halloran Inc.', 'It cost 3.5 million euros.'],
  ['Room No. 5 and page p. 12 were shut.', 'Nobody came.'],
  ['She lives on Main St.', 'The house is red.'],
  ['The St. Petersburg office closed.', 'So did Mt. Vernon.'],
  ['“We won.”', '“They lost,” he said.', 'The end.'],
  ['“Are you sure?” Anna Berg asked.', '“Yes!” he said.'],
  ['“Why?”', 'The minister did not say.'],
  ['(He declined to comment.)', 'The ministry did, too.'],
  ['He said: "It is over." Then: "It is not."'.slice(0, 22), 'Then: "It is not."'],
  ['Well … perhaps.', 'And then... nothing.'],
  ['He waited...', 'The train had gone.'],
  ['It rose by 3.5 per cent, to 1.2 million.', 'In 2019.', '12 people came.'],
  ['1. The first point.', 'The second point.'],
  ['Yahoo! Messenger was closed.', 'Users left.'],
  ['Really?!', 'Yes.'],
  ['The site example.fr.', 'At stake is money.'],
  ['Perry et al. v. Berg, a case of 1999, was named.', 'It went on.'],
  ['Senators wrote a bill, S. 1679.', 'It failed.'],
  ['The minister said nothing.', 'The clerk agreed.'],
  ['东京下雨了。', '大阪没有。'],
  ['He left'],
  ['The company, Berg & Co., which is small, grew.', 'iPhone sales fell.'],
  ['He wrote “stop.”', '‘No,’ she said.'],
  ['Experts, e.g. Dr. Wu, i.e. approx. ten of them, agreed.'],
  ['They met Jan. 5 and on Oct. 12.', 'On Nov. 1 they parted.'],
];

suite('sentences', () => {
  for (const sentences of PARAGRAPHS) {
    const text = sentences.join(' ');
    test(text, () => {
      const tokens = tokenise(text);
      let start = 0;
      const found = sentenceEnds(tokens, 0, tokens.length).map((end) => {
        const words = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
        start = end;
        return words;
      });
      assert.deepEqual(found, sentences);
    });
  }
  test('a space that is missing after a full stop does not join two sentences', () => {
    const tokens = tokenise('The talks failed.The ministers left. See booking.com there.');
    assert.equal(sentenceEnds(tokens, 0, tokens.length).length, 3);
  });
  test('no tokens give no sentences', () => {
    assert.deepEqual(sentenceEnds([], 0, 0), []);
  });
});
