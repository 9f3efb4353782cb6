/** Code for WordPress with the plugin: the shortcode of the classic editor and the block. */
import { settingsOf, type Subject } from './context.ts';

/**
 * What both forms set, by name. WordPress has no attributes without a value, and the plugin takes neither colours, which are in the
 * theme's style sheet, nor a direction, which is that of the language.
 */
function wordPressPairs(subject: Subject): readonly (readonly [string, string | true])[] {
  const { lang } = subject.snippet;
  const settings = settingsOf(subject).map(([name, value]) => [name, value ?? true] as const);
  return lang ? [...settings, ['lang', lang]] : settings;
}

const hex = (sign: string): string => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/**
 * A value as WordPress reads it, which undoes escapes as in C. Quotation marks would end the value, brackets the shortcode, and
 * angle brackets and ampersands are changed by its filters.
 */
const shortcodeValue = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(/["[\]<>&]/g, hex);

export function shortcodeCode(subject: Subject): string {
  const text = wordPressPairs(subject).map(([name, value]) => ` ${name}="${shortcodeValue(String(value))}"`);
  return `[mpg widget="${subject.widget.name}"${text.join('')}]`;
}

/** Signs of JSON that would end the comment or that filters change, written as WordPress itself does. */
const jsonEscapes: Readonly<Record<string, string>> = {
  '\\\\': '\\u005c',
  '\\"': '\\u0022',
  '--': '\\u002d\\u002d',
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
};

export function blockCode(subject: Subject): string {
  const values = Object.fromEntries(wordPressPairs(subject));
  const json = JSON.stringify(values).replaceAll(/\\\\|\\"|--|[<>&]/g, (sign) => jsonEscapes[sign] ?? sign);
  return `<!-- wp:mpg/${subject.widget.name} ${json === '{}' ? '' : `${json} `}/-->`;
}
