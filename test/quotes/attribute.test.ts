import { deepEqual } from 'node:assert/strict';
import { quotationsIn } from './support';

// Each row: a text, and its quotations as "source | cue | content"; parts of a content are joined by " … ".
type Row = readonly [string, ...string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'direct quotations': [
    ['“We will rebuild the pier,” said Ida Holm.', 'Ida Holm | said | “We will rebuild the pier,”'],
    ['“We will rebuild the pier,” Ida Holm said.', 'Ida Holm | said | “We will rebuild the pier,”'],
    ['Ida Holm said: “We will rebuild the pier.”', 'Ida Holm | said | “We will rebuild the pier.”'],
    ['“The pier,” Ida Holm said, “will be rebuilt.”', 'Ida Holm | said | “The pier,” … “will be rebuilt.”'],
    [
      '“The pier is gone,” said Ida Holm, who runs the harbour.',
      'Ida Holm, who | said | “The pier is gone,”',
    ],
    ['“Who pays for the pier?” Ole Brandt questioned.', 'Ole Brandt | questioned | “Who pays for the pier?”'],
    ['“Ask the board,” Ida Holm shot back.', 'Ida Holm | shot | “Ask the board,”'],
    [
      'Ida Holm said “the pier is gone” when asked about the storm.',
      'Ida Holm | said | “the pier is gone”',
      'Ida Holm | asked about | the storm',
    ],
  ],
  'indirect quotations': [
    ['Ida Holm said that the pier would be rebuilt.', 'Ida Holm | said | that the pier would be rebuilt'],
    ['Ida Holm said the pier would be rebuilt.', 'Ida Holm | said | the pier would be rebuilt'],
    ['The pier would be rebuilt, Ida Holm said.', 'Ida Holm | said | The pier would be rebuilt'],
    ['The pier, Ida Holm said, would be rebuilt.', 'Ida Holm | said | The pier … would be rebuilt'],
    [
      'In any case, Ida Holm said, the pier would be rebuilt.',
      'Ida Holm | said | In any case … the pier would be rebuilt',
    ],
    ['In fact, the pier never moved, divers say.', 'divers | say | In fact, the pier never moved'],
    ['As Ida Holm said in May, the pier is safe.', 'Ida Holm | said | the pier is safe'],
    [
      'Ida Holm said, among other things, that the pier was safe.',
      'Ida Holm | said | that the pier was safe',
    ],
    ['Sources close to the board say she will resign.', 'Sources close to the board | say | she will resign'],
    [
      'When asked who would pay, Ida Holm said the town would.',
      '- | asked | who would pay',
      'Ida Holm | said | the town would',
    ],
  ],
  'commas, dashes and times between': [
    [
      'Although Ole Brandt admitted that it had been “a bad year,” he claimed the pier would hold.',
      'Ole Brandt | admitted | that it had been “a bad year,”',
      'he | claimed | the pier would hold',
    ],
    [
      'The report, seen by the paper, says the pier sank.',
      'The report, seen by the paper | says | the pier sank',
    ],
    ['The pier was gone, the mayor told her.', 'the mayor | told | The pier was gone'],
    ['The pier was gone, divers say; nobody was hurt.', 'divers | say | The pier was gone'],
    ['Ida Holm said — on the radio — that the pier was gone.', 'Ida Holm | said | that the pier was gone'],
    [
      'The board announced last week that the pier would open.',
      'The board | announced | that the pier would open',
    ],
    ['The pier has sunk, the board reported last week.', 'the board | reported | The pier has sunk'],
    [
      'Talking about the pier, she said: “It is gone.”',
      'she | Talking about | the pier',
      'she | said | “It is gone.”',
    ],
    ['Ida Holm went on to say that the pier was gone.', 'Ida Holm | say | that the pier was gone'],
    ['Ida Holm, says that the pier is gone.', 'Ida Holm | says | that the pier is gone'],
    [
      'The board issued a statement saying that it would rebuild the pier.',
      'The board | saying | that it would rebuild the pier',
    ],
    [
      'The pier is unsafe, said Holm, and should be closed.',
      'Holm | said | The pier is unsafe … and should be closed',
    ],
  ],
  'marks of many countries, and marks that are lost': [
    ['"The pier is gone," said Ida Holm.', 'Ida Holm | said | "The pier is gone,"'],
    ['‘The pier is gone,’ said Ida Holm.', 'Ida Holm | said | ‘The pier is gone,’'],
    ["'The pier isn't ours,' said Ida Holm.", "Ida Holm | said | 'The pier isn't ours,'"],
    ['„Der Pier ist weg“, said Ida Holm.', 'Ida Holm | said | „Der Pier ist weg“'],
    ['»Der Pier ist weg«, said Ida Holm.', 'Ida Holm | said | »Der Pier ist weg«'],
    ['« Le quai a disparu », said Ida Holm.', 'Ida Holm | said | « Le quai a disparu »'],
    ["''The pier is gone,'' said Ida Holm.", "Ida Holm | said | ''The pier is gone,''"],
    ['“He told me ‘go home’ and left,” said Ida Holm.', 'Ida Holm | said | “He told me ‘go home’ and left,”'],
    ['We start again," said Ida Holm. The board is silent.', 'Ida Holm | said | We start again,"'],
    ['"We start again, "said Ida Holm.', 'Ida Holm | said | "We start again, "'],
    ['“Is it gone?“ Ida Holm asked.', 'Ida Holm | asked | “Is it gone?“'],
  ],
  'according to and its kin': [
    ['In the words of Ida Holm, the pier is gone.', 'Ida Holm | In the words of | the pier is gone'],
    ['The pier is “a ruin”, in the words of Ida Holm.', 'Ida Holm | in the words of | The pier is “a ruin”'],
    ['The pier, in her view, is gone.', 'her | view | The pier … is gone'],
    ['According to the board the pier is gone.', 'the board | According to | the pier is gone'],
    [
      'According to the harbour board, the pier is safe.',
      'the harbour board | According to | the pier is safe',
    ],
    [
      'The pier is safe, according to the harbour board.',
      'the harbour board | according to | The pier is safe',
    ],
    [
      'The pier, which, according to the board, is safe, reopened.',
      'the board | according to | is safe, reopened',
    ],
  ],
  'nouns and passives': [
    ['At stake are allegations that the pier is unsafe.', '- | allegations | that the pier is unsafe'],
    ['It has been announced that the pier will open.', '- | announced | that the pier will open'],
    ['Ida Holm was asked, “Who pays?”', '- | asked | “Who pays?”'],
    ['His claim that the pier is safe angered divers.', 'His | claim | that the pier is safe angered divers'],
    ['The storm renewed Ida Holm’s call to close the pier.', 'Ida Holm’s | call | to close the pier'],
    ['The pier is expected to open in May.', '- | expected | The pier … to open in May'],
    ['Ida Holm was quoted as saying the pier was safe.', 'Ida Holm | quoted as saying | the pier was safe'],
  ],
  'labels and lines that announce': [
    [
      'Q: Who pays?\n\nA: The town does. It must.\n\nQ: When?\n\nA: In May.',
      'Q | : | Who pays?',
      'A | : | The town does. … It must.',
      'Q | : | When?',
      'A | : | In May.',
    ],
    [
      'HOLM: The pier is gone. We start again.\n\nBRANDT: Who pays?\n\nHOLM: The town does.\n\nIt will take a year.',
      'HOLM | : | The pier is gone. … We start again.',
      'BRANDT | : | Who pays?',
      'HOLM | : | The town does. … It will take a year.',
    ],
    ['Brandt: ‘Nobody told us about the pier’', 'Brandt | : | ‘Nobody told us about the pier’'],
    ['Ida Holm wrote:\n\n“The pier is gone.”', 'Ida Holm | wrote | “The pier is gone.”'],
  ],
  'over sentences and paragraphs': [
    [
      '“The pier is gone,” Ida Holm said. “We start again.”',
      'Ida Holm | said | “The pier is gone,” … “We start again.”',
    ],
    [
      'Ida Holm said: “The pier is gone.\n\n“We start again.”',
      'Ida Holm | said | “The pier is gone. … “We start again.”',
    ],
    [
      '“Nobody told us,” she said, describing how “it” fell. “Nobody.”',
      'she | said | “Nobody told us,” … “Nobody.”',
      'she | describing | how “it” fell',
    ],
  ],
  'no quotation': [
    ['Image: Ole Brandt'],
    ['The storm made dangerous rip tides.'],
    ['He has become recognised the world over.'],
    ['The pier is in the United States of old.'],
    ['The 40 pledged delegates were counted twice.'],
    ['A play called “The Pier” opened on Monday.'],
  ],
};

for (const [name, rows] of Object.entries(TABLES)) {
  suite(`Quotations: ${name}`, () => {
    for (const [text, ...expected] of rows) {
      test(text, () => deepEqual(quotationsIn(text), expected));
    }
  });
}
