// The words by which a sentence tells whose statement it is.

import type { Quotation } from '../quotes/quotation';

// Words that stand only where somebody is named as the source: "according to police", "figures from the ministry show"; not
// "the gap results from".
const SOURCE_PHRASE =
  /\baccording to\b|\b(?:announced by|(?:is|are|was|were) (?:also |now )?(?:confident|convinced|certain|adamant) that)\b|\b(?:in the (?:words|view|opinion|eyes) of|(?:cit|quot)(?:ing|ed by)|(?:figures?|data|statistics|numbers|records|census|polls?|surveys?|stud(?:y|ies)|estimates?|official count|inquest|autopsy|(?<!\b(?:that|which|it|this|also) )results) (?:from|by|of|released|published|compiled|show|suggest|indicate|found|conclude))\b/i;

// It asks for the first letters of such a verb before it looks back, because looking back costs most.
// Matches "the ministry said", "police confirmed", "who states that"; not "he is said to", "it was reported that", "the reports
// of a bomb", "the United States", "the storm claimed nine lives".
const REPORT_VERB =
  /\b(?=acc|ack|add|adm|all|ann|arg|ass|bel|bla|cal|cla|com|con|hop|cou|de[cns]|emp|est|exp|fea|fou|imp|in[ds]|note|pra|pre|quo|re[cmpv]|sa[iy]|sho|st[ar]|sug|te[ls]|thi|tol|twe|urg|war|wr[io])(?<!\b(?:is|are|was|were|been|be|being|widely|it's|the|a|an|of|any|these|those|more|some|such|no) )(?:told|tells|telling|said|says|say|saying|stat(?:ed|ing)(?! that (?:is|was)\b)|states(?= that\b|[,:]| [“"])|(?<=\b(?:he|she|it|who|which|letter|law|article|report|statement|document|agreement|treaty|website|page|notice) )states|announce[sd]?|announcing|report(?:s|ed|ing)|confirm(?:s|ed|ing)|add(?:s|ed|ing)(?= that\b|[,.;:“"]|$)|estimate[sd]?|claim(?:s|ed|ing)(?! (?:[a-z0-9]+ ){0,4}lives\b)|argu(?:es|ed|ing)|noted|notes that|explain(?:s|ed|ing)|wrote|writes|warn(?:s|ed|ing)|insist(?:s|ed|ing)|den(?:ies|ied|ying)|believes?|thinks?|testif(?:ies|ied)|alleg(?:es?|ed|ing)|accus(?:es?|ed|ing)|conclude[sd]?|found that|show(?:s|ed|n)? that|reveal(?:s|ed)|indicat(?:es|ed)|suggest(?:s|ed)|declare[sd]?|assure[sd]?|admit(?:s|ted)|tweeted|predict(?:s|ed)|acknowledge[sd]?|recall(?:s|ed)|stress(?:es|ed)|(?<!\bto )emphasi[sz]e[sd]?|believed(?= that\b)|hope[sd](?= that\b)|counted|calculate[sd]|blame[sd]?|comment(?:s|ed)(?! section)|remark(?:s|ed)|condemn(?:s|ed)|prais(?:es|ed)|urg(?:es|ed)|describ(?:es|ed)|reminisced|quoted|impl(?:ies|ied)|(?<=\b(?:officials|police|media|agencies|newspapers|scientists|researchers|witnesses|residents|critics|supporters|opponents|experts|analysts|authorities|sources|reports|activists|lawyers|doctors|they) )(?:report|claim|argue|suggest|warn|estimate|predict|insist|deny|allege|fear|think))\b/i;

/** Words by which a sentence tells that somebody says, writes or calls something: quotation marks near them are a quotation. */
export const TELLS =
  /\b(?:said|says|say|saying|told|tells|according to|wrote|writes|tweeted|described?|describes|describing|call(?:ed|s|ing)|stated|states|claimed|claims|warned|added|argued|statement|spokes\w+|interview|quoted|insisted|denounced|condemn\w+|praised|accus\w+|brand(?:ed|s)|deem(?:ed|s)|blam\w+|announced|declared|promised|vowed|urged|expressed|explained|reported|reports|noted|replied|asked|called|believes?|thinks?|felt|pledged|cited|citing|criticis\w+|labell?ed|considered|characteri[sz]\w+|judge|ruled|pleaded)\b/i;
/** Whether words of a sentence, or the quotations in it, name somebody who stands behind its content. */
export function namesASource(has: (pattern: RegExp) => boolean, quotations: readonly Quotation[]): boolean {
  return (
    quotations.some((quotation) => quotation.kind === 'direct' && quotation.source !== null) ||
    has(SOURCE_PHRASE) ||
    has(REPORT_VERB)
  );
}
