/** Writing text as HTML, and the formats of dates, numbers and names. Runs in Node and in pages. */

const replacements = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {unknown} text */
export const escape = (text) => String(text).replace(/[&<>"]/g, (character) => replacements[character]);

// The English of our widgets.
const locale = 'en-GB';
// Made once: a format object costs more than all that it formats here.
const list = new Intl.ListFormat(locale);
const facts = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
const languages = new Intl.DisplayNames(locale, { type: 'language' });
const date = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric' };
const dates = {
  4: new Intl.DateTimeFormat(locale, date),
  7: new Intl.DateTimeFormat(locale, { ...date, month: 'long' }),
  10: new Intl.DateTimeFormat(locale, { ...date, month: 'long', day: 'numeric' }),
};
const sizes = [
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
].map(([size, unit]) => [size, new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })]);

export const languageName = (tag) => languages.of(tag);
export const languageList = (tags) => facts.format(tags.map(languageName));

/** @param {number} bytes */
export function fileSize(bytes) {
  const [size, format] = sizes.find(([least]) => bytes >= least) ?? sizes[1];
  return format.format(bytes / size);
}

/** A `<time>`, no more precise than the date. @param {string} value `2024`, `2024-03` or `2024-03-18` */
export function timeHtml(value) {
  const day = value.slice(0, 10);
  return `<time datetime="${escape(day)}">${dates[day.length].format(new Date(day))}</time>`;
}

/** Names with commas and “and”, each isolated from the direction of the text around it. */
export function namesHtml(names) {
  return list
    .formatToParts(names)
    .map(({ type, value }) => (type === 'element' ? `<bdi>${escape(value)}</bdi>` : value))
    .join('');
}
