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

/** One cell of a CSV file (RFC 4180). A cell that a spreadsheet would read as a formula begins with an apostrophe. */
export function csvCell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  // OWASP, "CSV Injection": these signs, also behind white space, start a formula.
  const safe = /^\s*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A link that may be followed: http and https alone; undefined for anything else ("javascript:", "file:"). */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s<>"']+$/i.test(address) ? address : undefined;
}
