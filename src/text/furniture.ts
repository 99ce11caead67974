// Knows the lines around a story by their words: bylines, captions, credits, links to other stories, page furniture.
// Each test looks at one paragraph alone; structure.ts decides what a line may be by its place.

import { namesAgency } from './agencies';
import { APPEAL, BYLINE, CAPTION, CREDIT, FURNITURE, RELATED, RELATED_HEADING } from './openings';
import { dateAtStart, type WrittenDate } from './writtenDate';

/** A line or paragraph, and what it may be by its first word. */
export interface Line {
  readonly words: string;
  /** Bits of openings.ts. */
  readonly opening: number;
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|von|van|der|den|al|bin|el|la|le|di|du|dos|of|and|&)){0,8}";
const BYLINE_START = new RegExp(
  `^(?:by|words by|text by|story by|written by|reported by|report by|from)\\s{0,3}:?\\s+${NAME}`,
  'iu',
);
const BY = /^(?:by|words|text|story|written|reported|report|from|author)\b/i;
const NAME_ALONE =
  /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s\p{Lu}\.?){0,2}(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]+|de|da|von|van|der|den|al|bin|el|la|le|di|du|and)){1,5}$/u;
const POST =
  /\b(?:correspondent|reporter|staff writer|editor|columnist|bureau chief|contributor|freelance)\b/i;

/** "By Davina Sloan", "Words: Ann Berg", "Ann Berg, Europe correspondent". */
export function isByline({ words, opening }: Line): boolean {
  const mayBe = (opening & BYLINE) !== 0 || words.includes(',') || words.includes('|');
  if (!mayBe || words.length > 120 || /[.!?]["”]?$/.test(words.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, '')))
    return false;
  if (/^author\s{0,3}:/i.test(words)) return true;
  if (BY.test(words))
    return (
      BYLINE_START.test(words) &&
      /^\p{L}+\s{0,3}(?:by\s{0,3})?:?\s+\p{Lu}/u.test(words) &&
      wordCount(words) <= 16 &&
      !/^from\s(?!.*(?:correspondent|in\s[a-zà-ῼ]))/i.test(words)
    );
  return POST.test(words) && /^\p{Lu}[^,|]{2,40}[,|]/u.test(words) && wordCount(words) <= 12;
}

/** Two to four capitalised words: a byline where nothing else is likely, directly under the headline. */
export function isNameAlone(words: string): boolean {
  return words.length <= 60 && (words.length <= 40 || words.includes(' and ')) && NAME_ALONE.test(words);
}

const DATE_LABEL =
  /^(?:(?:first\s)?(?:published|posted|updated|created|issued)(?:\s(?:on|at))?|last\s(?:updated|modified)(?:\s(?:on|at))?|date(?:\sof\spublication)?|publication\sdate)\s{0,3}[:–—-]?\s{0,3}/i;
// After the date only a clock, a zone or a second date may stand.
const AFTER_DATE =
  /^[\s,|•·–—-]*(?:at\s)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}\)?)?|T\d{2}:\d{2}\S{0,12}|\d{1,2}\s?[ap]\.?m\.?(?:\s[A-Z]{2,4})?)?[\s,.|•·–—-]*(?:\(?(?:last\s)?(?:updated|modified|published).{0,50})?$/i;

/** A line that is a date and nothing else, with or without "Published". Undefined where it is none. */
export function dateLineOf(words: string): (WrittenDate & { readonly labelled: boolean }) | undefined {
  if (words.length > 110 || !/\d/.test(words)) return undefined;
  const label = DATE_LABEL.exec(words)?.[0] ?? '';
  const rest = words.slice(label.length);
  const clock = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?,?\s+/i.exec(rest)?.[0] ?? '';
  const paper = paperBefore(rest);
  const date = dateAtStart(rest.slice(clock.length + paper));
  if (date === undefined || !AFTER_DATE.test(rest.slice(clock.length + paper + date.length)))
    return undefined;
  return { ...date, labelled: label !== '' };
}

/** UTF-16 units of the paper's name before a date: "The Harbour Gazette, 21 January 2026". */
function paperBefore(words: string): number {
  const name = /^[^,|•·]{3,50}[,|•·]\s*/.exec(words)?.[0] ?? '';
  return name !== '' && isSiteName(name.replace(/[\s,|•·]+$/, '')) ? name.length : 0;
}

const RELATED_START =
  /^\W*(?:see also|read also|also read|read more|read next|read on|more on this|more news|more:|related(?:\s(?:stories|articles|news|links|content|topics|coverage|posts|reading))?\s?(?::|$)|related\s[a-zà-ɏ]+:|further reading|recommended(?:\s(?:stories|reading|for you))?\s?(?::|$)|you (?:may|might) (?:also )?like|don['’]t miss|must read|READ:|WATCH:|LISTEN:|watch (?:also|more|now)|click here|continue reading|external links?\s?:?$|most (?:read|popular)\s?:?$|editor['’]s picks?\s?:?$|(?:read|find out) (?:the full|more about)\b)/i;
const HEADING_OF_RELATED =
  /^(?:related(?:\s[a-zà-ɏ]+)?|sister links?|see also|sources?|references?|external links?|further reading|most (?:read|popular)|more (?:stories|news|from .{1,30})|read (?:more|next)|recommended(?:\s[a-zà-ɏ]+){0,2}|you (?:may|might) also like|editor['’]s picks?|links|footnotes|notes)\s?:?$/i;

/** "See also …", "Read more: …": a link to another story. */
export function isRelated({ words, opening }: Line): boolean {
  return (opening & RELATED) !== 0 && words.length <= 220 && RELATED_START.test(words);
}

/** "Related stories", "Sources": what follows is links, too. */
export function isRelatedHeading({ words, opening }: Line): boolean {
  return (opening & RELATED_HEADING) !== 0 && words.length <= 40 && HEADING_OF_RELATED.test(words);
}

const BUTTON =
  /^\W*(?:share(?:\s(?:this|on|via|article|story)\b.{0,40})?|tweet|print(?:\s(?:this|article|page))?|e-?mail(?:\s(?:this|article))?|save|copy link|whatsapp|facebook|twitter|linkedin|telegram|advertisement|advertising|sponsored(?:\scontent)?|ad|loading\W{0,3}|comments?(?:\s?\(\d+\))?|\d+ comments?|leave a (?:comment|reply)|post a comment|menu|search|home|log ?in|sign ?in|skip to (?:main )?content|back to top|next|previous|tags?:.{0,150}|topics?:.{0,150}|categor(?:y|ies):.{0,150}|filed under:?.{0,100}|listen to (?:this )?(?:article|story).{0,20}|\d{1,2} min(?:ute)?s?(?: read)?|reading time.{0,20}|hide caption|toggle caption|enlarge this image|play video|video player.{0,20}|image caption|image source)\W{0,3}$/i;
const APPEALS =
  /^\W*(?:subscribe\b|sign up\b|follow (?:us|our|@)|like us on|join our|download (?:our|the) app|get (?:our|the) (?:newsletter|app|latest)|support (?:our|independent) journalism|donate\b|become a (?:member|subscriber)|register (?:now|for free)|stay (?:informed|up to date)|this (?:article|site|website) uses cookies|we use cookies|accept (?:all )?cookies|all rights reserved|©|\(c\)\s?(?:19|20)\d\d|copyright\b)/i;
const BREADCRUMB = /^[^.!?]{2,30}(?:\s[>›»|/]\s[^.!?>›»|]{2,40}){2,8}$/;

/** One stands behind the first part of a breadcrumb. */
const BETWEEN_CRUMBS = /[>›»|/]/;

/** Buttons, breadcrumbs, appeals to subscribe, copyright lines. */
export function isFurniture({ words, opening }: Line): boolean {
  if (words.length > 250) return false;
  if ((opening & FURNITURE) !== 0 && BUTTON.test(words)) return true;
  if (BETWEEN_CRUMBS.test(words.slice(0, 33)) && BREADCRUMB.test(words)) return true;
  return (opening & APPEAL) !== 0 && wordCount(words) <= 30 && APPEALS.test(words);
}

const PUBLISHER =
  /\b(?:news|world|times|post|daily|herald|tribune|gazette|journal|press|agency|today|online|radio|tv|chronicle|guardian|mirror|bulletin|observer|telegraph|independent|courier|register|weekly|magazine|wire|newswire|report|review|standard|express|mail|sun|star|broadcasting|media|network|zeitung|blog)$/i;

/** "Complete News World", "The Harbour Gazette", "example.com": the name of a paper or page, not a headline. */
export function isSiteName(words: string): boolean {
  if (words.length > 50 || /[.!?,;:]$/.test(words) || wordCount(words) > 6) return false;
  if (
    /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+){0,3}\.(?:com|org|net|news|co\.uk|de|at|ch|info|eu|tv)\/?$/i.test(
      words,
    )
  )
    return true;
  const capital = words.split(/\s+/).every((word) => /^(?:\p{Lu}|of$|the$|and$|&$|\d)/u.test(word));
  return capital && PUBLISHER.test(words);
}

const CAPTION_START =
  /^\W*(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|caption|foto|cover (?:photo|image)|file (?:photo|picture|image)|screenshot)(?:\s(?:by|credit|courtesy|caption)\b)?\s?(?::|\s–|\/|—|\bby\b)/i;
const CAPTION_END =
  /(?:\b(?:image|photo|photograph|picture|credit|graphic|illustration|foto)s?(?:\s(?:by|credit))?:\s?[^.:]{2,80}\.?|\((?:file )?(?:photo|image|picture|ap photo|foto)\b[^()]{0,80}\)|\[(?:photo|image|picture)\b[^[\]]{0,80}\]|\/\s?(?:file photo|getty images|afp via getty images)\W?|\bfile photo\.?)$/i;

/** What closes a caption where no colon names its maker. */
const CAPTION_CLOSE = /(?:[)\]]|(?:photo|images)\W?)$/i;

/** "Photo: …", "… Image: NASA", "(Photo by Ann Berg)". */
export function isCaption({ words, opening }: Line): boolean {
  if (words.length > 500) return false;
  if ((opening & CAPTION) !== 0 && CAPTION_START.test(words.slice(0, 60))) return true;
  const end = words.slice(-120);
  return (end.includes(':') || CAPTION_CLOSE.test(end.slice(-8))) && CAPTION_END.test(end);
}

const CREDIT_LINE =
  /^\W*(?:\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|written) by\b|sources?:\s?\S.{0,80}$|with (?:files|material|reporting) from\b|this (?:article|story|report) (?:was|is) (?:first |originally )?(?:published|translated|produced|adapted)|translation:|agencies$|from wire reports|staff and agencies|\(?with inputs? from\b)/i;

/** A line that names who reported, edited or supplied the story, alone: "(Reporting by Ann Berg; Editing by …)", "AFP". */
export function isCreditLine({ words, opening }: Line): boolean {
  if (words.length > 300) return false;
  if ((opening & CREDIT) !== 0 && CREDIT_LINE.test(words)) return true;
  return words.length <= 60 && namesAgency(words.replace(/^[\s(/–—-]+|[\s).]+$/g, ''));
}

const BRACKET_AT_END = /\(([\p{L}][\p{L}\p{M}\p{N} .,/&+-]{1,50})\)\s?$/u;
const DASH_AT_END = /[.!?]["”»]?\s(?:—|–|-{1,2}|\/)\s?([\p{Lu}][\p{L}/& -]{1,30})$/u;

const ENDS_SENTENCE = /[.!?…"”’»]/;

/**
 * Where the credit at the end of a paragraph begins (UTF-16 units from its start) and whom it names. At the story's end
 * capitals in brackets after a full stop are a credit although no list knows them. Undefined where there is none.
 */
export function creditAtEnd(
  words: string,
  lastOfStory: boolean,
): { readonly start: number; readonly name: string } | undefined {
  if (ENDS_SENTENCE.test(words.slice(-1))) return undefined;
  const tail = words.slice(-70);
  const from = words.length - tail.length;
  const match = BRACKET_AT_END.exec(tail) ?? DASH_AT_END.exec(tail);
  if (match === null) return undefined;
  const name = (match[1] as string).trim();
  const bracket = tail.charAt(match.index) === '(';
  const start = from + (bracket ? match.index : match.index + match[0].search(/\s/) + 1);
  if (start <= 0) return undefined;
  const afterEnd = /[.!?…]["”»’)]?\s?$/.test(words.slice(0, start));
  const known = namesAgency(name);
  const capitals = lastOfStory && afterEnd && /^\p{Lu}{2,6}(?:\/\p{Lu}{2,6}){0,2}$/u.test(name);
  return (known && (afterEnd || lastOfStory)) || capitals ? { start, name } : undefined;
}

/** Words between white space. */
export function wordCount(words: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const space = code <= 32 || code === 160;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}
