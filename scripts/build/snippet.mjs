/**
 * Writes the lines that show a widget as early as a page can: everything that the widget needs is requested beside
 * `mpg-widgets.js`, in the first round after the page. Runs in browsers too. See docs/decisions/0015-first-round.md.
 */
import { languageFiles, widgetFiles } from './page-files.mjs';

/**
 * @typedef {object} SnippetData what `dist/snippets.json` holds
 * @property {import('./page-files.mjs').PageFiles} files
 * @property {Record<string, { element: string, space: string }>} widgets by name: the tag with the attributes of an example, and
 * the styles that reserve the widget's space
 */
/**
 * @typedef {object} SnippetOptions
 * @property {string} base address of the folder with `mpg-widgets.js`, absolute or relative to the page
 * @property {string} [lang] language of the page, as in its `lang` attribute; English by default
 * @property {string} [feed] address of the feed; `feed.json` in the folder by default
 */

/** Line breaks and indents in styles mean nothing. */
const oneLine = (css) => css.replace(/\s+/g, ' ').trim();

const attribute = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Language subtag of a `lang` attribute; empty if it is not valid. */
function subtag(lang) {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).language;
  } catch {
    return '';
  }
}

/**
 * The lines for a page's `<head>`, for all widgets of the page. A feed given here is the one that they name in `src`.
 * @param {readonly string[]} names names of the widgets, without `mpg-`
 * @param {SnippetOptions} options
 * @param {SnippetData} data
 */
export function snippetHead(names, { base, lang = 'en', feed }, { files, widgets }) {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const needed = [...names.flatMap((name) => widgetFiles(files, name)), ...languageFiles(files, subtag(lang))];
  const styles = names.map((name) => oneLine(widgets[name].space));
  return [
    `<script type="module" async src="${attribute(folder)}mpg-widgets.js"></script>`,
    `<link rel="preload" as="fetch" crossorigin href="${attribute(feed ?? `${folder}feed.json`)}">`,
    ...[...new Set(needed)].map((file) => `<link rel="modulepreload" href="${attribute(folder + file)}">`),
    `<style>${styles.join(' ')}</style>`,
  ].join('\n');
}

/**
 * The lines to paste where a widget should appear.
 * @param {string} name name of the widget, without `mpg-`
 * @param {SnippetOptions} options
 * @param {SnippetData} data
 */
export function snippet(name, options, data) {
  const start = `<mpg-${name}`;
  const source = options.feed ? ` src="${attribute(options.feed)}"` : '';
  const element = data.widgets[name].element.replace(start, start + source);
  return `${snippetHead([name], options, data)}\n${element}\n`;
}
