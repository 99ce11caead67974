// Makes article text harmless in the languages of the exports. All text from files is hostile until it is escaped here.

const HTML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content or the quoted attribute of an HTML element. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML_SIGNS[sign] ?? sign);
}

/** Text as plain words of a Markdown line: no emphasis, link, heading, list, HTML or table cell can arise from it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-!|~&.]/g, (sign) => `\\${sign}`).replace(/\s*[\r\n]+\s*/g, ' ');
}

/**
 * OWASP, "CSV Injection": these signs, also behind white space and in full width, start a formula. Apostrophes before
 * them count as well, so that the guard of one can be told from a text that began with it. "=1+1", "'-2"; not "3-2".
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** One cell of a CSV file (RFC 4180). A cell that a spreadsheet would read as a formula begins with an apostrophe. */
export function csvCell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A link that may be followed: http and https alone; undefined for anything else ("javascript:", "file:"). */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s<>"']+$/i.test(address) ? address : undefined;
}

/**
 * A path as a relative reference (RFC 3986): spaces, "#", "?" and letters beyond ASCII are encoded, slashes stay. Half a
 * surrogate pair, which no URI can hold, becomes U+FFFD.
 */
export function relativeReference(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}

/** Text as part of a line on a terminal: control characters and those that turn the reading direction become spaces. */
export function escapeTerminal(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
