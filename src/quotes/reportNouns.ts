// The nouns that give words to somebody: "his claim that …", "criticism of the plan", "her promise to resign".

import type { ReportVerbCategory } from './reportVerbs';

/** What may follow a noun when it reports: a clause with "that" always; prepositions and "to" by their own name. */
export interface ReportNoun {
  readonly lemma: string;
  readonly category: ReportVerbCategory;
  readonly ties: ReadonlySet<string>;
  /** Whether it is a saying, which may stand without anybody's name: "allegations that …". */
  readonly saying: boolean;
}

const SAYINGS: ReadonlySet<ReportVerbCategory> = new Set<ReportVerbCategory>(['neutral', 'loaded']);

// Each entry is the noun in the singular, then the words by which it is tied to what is said.
const NOUNS: Partial<Record<ReportVerbCategory, string>> = {
  neutral: `statement: announcement:of remark:about/on comment:about/on report: message: declaration:of account:
    explanation: description:of reply: answer: assessment: conclusion: finding: observation: testimony: view:of/on opinion:of/on
    word: admission:of acknowledgment:of acknowledgement:of`,
  loaded: `claim:of/to assertion:of allegation:of contention: insistence:on accusation:of warning:of/about/against
    suggestion: insinuation: rhetoric:about/on boast:`,
  denial: 'denial:of rejection:of dismissal:of refusal:to',
  agreement: 'support:for endorsement:of confirmation:of backing:for approval:of',
  promise: 'promise:to/of pledge:to vow:to threat:to assurance: guarantee: offer:to plan:to',
  demand:
    'demand:for/to call:for/to request:for/to proposal:to/for recommendation:to/for argument:for/against/about plea:for/to',
  question: 'question:about/of/on',
  criticism: 'criticism:of/about attack:on condemnation:of complaint:about opposition:to objection:to',
  praise: 'praise:for/of',
  evidence: 'prediction:of estimate:of forecast:of evidence: theory: rumor: rumour: speculation:about',
  cognition:
    'belief:in idea: notion: conviction: fear:of/about concern:about/over worry:about/over doubt:about hope:of/for/to impression:',
  wish: 'desire:to/for wish:to/for eagerness:to',
};

const FORMS: ReadonlyMap<string, ReportNoun> = allForms();

/** The report noun that a word in small letters is a form of; undefined where it is none. */
export function reportNoun(word: string): ReportNoun | undefined {
  return FORMS.get(word);
}

function allForms(): Map<string, ReportNoun> {
  const forms = new Map<string, ReportNoun>();
  for (const [category, list] of Object.entries(NOUNS) as [ReportVerbCategory, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma, ties] = entry.split(':') as [string, string];
      const noun: ReportNoun = {
        lemma,
        category,
        ties: new Set(ties === '' ? [] : ties.split('/')),
        saying: SAYINGS.has(category),
      };
      forms.set(lemma, noun);
      forms.set(lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, noun);
    }
  }
  return forms;
}
