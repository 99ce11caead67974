import { defineRule } from '../rule';

const VOUCHES =
  'assure[sd]?|insist(?:s|ed)?|guarantee[sd]?|swore|swears|vow(?:s|ed)|stress(?:es|ed)|reassure[sd]?|maintain(?:s|ed)?|pledge[sd]?';

// "the Kremlin assured that no deal was signed"; not "she assured him that lunch was ready".
const VOUCHED_DENIAL = new RegExp(
  `((?:\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]) )?(?:[\\wÀ-ῼ’'.-]+ ){0,3}?[\\wÀ-ῼ’'.-]+ (?:(?:has|have|had|also|again|repeatedly|later|however) ){0,2}(?:${VOUCHES}))\\b(?: (?:to )?(?:the )?[A-Za-zÀ-ῼ’']+){0,2}?,? (?:that )?(?:[^.;:“”"]{0,60}?)\\b(?:no|not|never|nothing|nobody|none|neither|without any|wasn['’]t|weren['’]t|isn['’]t|aren['’]t|didn['’]t|doesn['’]t|don['’]t|hadn['’]t|hasn['’]t|haven['’]t|won['’]t|false|untrue|baseless|unfounded|innocent|unaware|safe|lawful|legal)\\b`,
  'g',
);
const VOUCHING = /assure|insist|guarantee|swor|swear|vow|stress|maintain|pledge/;
/** The subject begins after a conjunction, a comma or a preposition phrase. */
const BEFORE_SUBJECT =
  /^(?:and|but|or|that|while|although|though|when|as|because|however|yet|so|which|who|still)\s+/i;

/** "stepped in to guarantee", "there is little guarantee", "his rival’s pledge": nobody says anything. */
const NO_STATEMENT = /\b(?:to|little|no|a|the|any|of|under|great|more) [a-zà-ɏ]+$|['’]s [a-zà-ɏ]+$/i;

export const interestedDenial = defineRule({
  id: 'interested-denial',
  title: 'Denial by an interested party, vouched for',
  family: 'sourcing',
  severity: 'warning',
  explanation:
    'Somebody with an interest denies something, and the verb vouches for the denial ("assured", "guaranteed", "insisted"). A denial by the party concerned is not evidence.',
  resolve: 'Write “said” or “denied”, and give what is known from somebody without an interest.',
  examples: {
    flags: [
      'However, [[the palace assured]] that no contract was signed at the dinner.',
      '[[The company insisted]] the water was not polluted.',
      '[[The ministry has guaranteed]] that nobody will lose a pension.',
      '[[Mayor Ana Dole stressed]] that she had never met the builder.',
    ],
    passes: [
      'The palace denied that a contract was signed.',
      'The nurse assured him that lunch was ready.',
      'The company said the water was not polluted.',
      '“The company insisted it was not us,” she said.',
      'Insurance guaranteed by the state covers the loss.',
    ],
  },
  looksFor: [VOUCHING],
  *check(sentence) {
    for (const denial of sentence.matches(VOUCHED_DENIAL)) {
      let words = denial.match[1] as string;
      let start = denial.start;
      for (let lead = BEFORE_SUBJECT.exec(words); lead; lead = BEFORE_SUBJECT.exec(words)) {
        start += lead[0].length;
        words = words.slice(lead[0].length);
      }
      const span = { start, end: start + words.length };
      if (sentence.isQuoted(span) || NO_STATEMENT.test(words)) continue;
      yield {
        ...span,
        confidence: 0.64,
        message: `“${words}”: an interested party's denial, and the verb vouches for it.`,
      };
    }
  },
});
