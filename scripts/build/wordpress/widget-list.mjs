/** Writes what the WordPress plugin knows of the widgets, as PHP: made from the custom elements manifest and the languages. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ translated: string }} Translated a text that the plugin shows in the user's language */
/** @type {(text: string) => Translated} */
const translated = (text) => ({ translated: text });

const quoted = (text) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

/** Writes a value in the style of WordPress. */
function php(value, indent = '') {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if ('translated' in value) return `__( ${quoted(value.translated)}, 'mpg-widgets' )`;
  const isList = Array.isArray(value);
  const keys = isList ? [] : Object.keys(value).map(quoted);
  const widest = Math.max(0, ...keys.map(({ length }) => length));
  const lines = Object.values(value).map((one, index) => {
    const key = isList ? '' : `${keys[index].padEnd(widest)} => `;
    return `${indent}\t${key}${php(one, `${indent}\t`)},\n`;
  });
  return lines.length ? `array(\n${lines.join('')}${indent})` : 'array()';
}

function phpFile(summary, value) {
  return `<?php
/**
 * ${summary} The build makes this file.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

return ${php(value)};
`;
}

const sentence = (name) => {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** Dashicons of the blocks. */
const icons = {
  about: 'info-outline',
  'annual-reports': 'analytics',
  digest: 'megaphone',
  'event-card': 'calendar',
  'event-list': 'calendar-alt',
  'milestone-timeline': 'backup',
  'network-list': 'networking',
  'news-list': 'rss',
  programme: 'category',
  'programme-card': 'category',
  'programme-list': 'category',
  project: 'portfolio',
  'project-card': 'portfolio',
  'project-list': 'portfolio',
  'publication-card': 'book',
  'publication-list': 'book-alt',
  'supporter-list': 'heart',
};

/** Names of settings that say little by themselves. */
const labels = {
  src: 'Address of the feed',
  from: 'From',
  to: 'Until',
  when: 'Which events',
  height: 'Height in pixels',
};

const panels = {
  look: ['heading', 'heading-level', 'theme', 'height', 'lang'],
  loading: ['src', 'loading', 'timeout', 'refresh', 'no-storage', 'campaign', 'id'],
};

/** Settings that name something in the feed. */
const choices = ['programme', 'project', 'activity', 'publication', 'event'];

const panelOf = (name) => Object.keys(panels).find((panel) => panels[panel].includes(name)) ?? 'content';

/** Names of values such as `newest`, for people. */
const valueNames = (values) => Object.fromEntries(values.map((value) => [value, translated(sentence(value))]));

/** Text without the marks of Markdown. */
const plain = (text) => text.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ').trim();

/** What a setting means, up to its default: what follows is for developers. */
function helpOf(name, description) {
  const [, told = description] = /^([^]*?\bDefault: [^]*?\.)(?:\s|$)/.exec(description) ?? [];
  // Things of the feed are chosen by their titles.
  return plain(choices.includes(name) ? told.replace(/^ID of [^.]*\.\s*(?:Lists take[^.]*\.)?/, '') : told);
}

function attribute({ name, type: { text }, description }, widget) {
  const help = helpOf(name, description);
  const values = text.startsWith("'") ? text.split(' | ').map((value) => value.slice(1, -1)) : undefined;
  return {
    type: values ? 'string' : text,
    label: translated(labels[name] ?? sentence(name)),
    help: help ? translated(help) : '',
    panel: panelOf(name),
    ...(values && { values, names: valueNames(values) }),
    ...(choices.includes(name) && { isChoice: true, isSingle: !widget.endsWith('list') && name !== 'activity' }),
    ...(name === 'src' && { isAddress: true }),
  };
}

function languageAttribute(languages) {
  return {
    type: 'string',
    label: translated('Language of the widget'),
    help: translated('Default: the language of the page.'),
    panel: 'look',
    values: Object.keys(languages),
    names: languages,
  };
}

const anchor = {
  type: 'string',
  label: translated('HTML anchor'),
  help: translated('Needed if a page has two widgets of the same kind that keep choices in its address.'),
  panel: 'loading',
};

/** The attributes of a widget: its own first, as in its documentation. */
function attributesOf(name, { attributes = [] }, languages) {
  const own = attributes.map((each) => [each.name, attribute(each, name)]);
  const byName = Object.fromEntries(own);
  return { ...byName, lang: languageAttribute(languages), ...('deep-links' in byName && { id: anchor }) };
}

/** Own names of the languages, by tag, in the order of the tags. */
async function languageNames(root) {
  const files = await readdir(join(root, 'src/locales'));
  const tags = files.filter((file) => /^[a-z]{2}\.ts$/.test(file)).map((file) => file.slice(0, 2));
  const nameOf = (tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(tag);
  return Object.fromEntries(tags.sort().map((tag) => [tag, nameOf(tag)]));
}

/**
 * @param {string} root
 * @param {object} manifest custom elements manifest
 * @returns {Promise<Record<string, string>>} files of PHP, by their path in the plugin
 */
export async function widgetList(root, { modules }) {
  const languages = await languageNames(root);
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  const widgets = declarations.map((declaration) => {
    const name = declaration.tagName.slice('mpg-'.length);
    const [description] = declaration.description.split('\n\n');
    return [
      name,
      {
        title: translated(sentence(name)),
        description: translated(plain(description)),
        icon: icons[name] ?? 'list-view',
        attributes: attributesOf(name, declaration, languages),
      },
    ];
  });
  const sorted = Object.fromEntries(widgets.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    'includes/widget-list.php': phpFile('The widgets and what can be set in each.', sorted),
    'includes/language-list.php': phpFile('The languages of the widgets, by their own names.', languages),
  };
}
