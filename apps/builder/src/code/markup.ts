/** Code that is HTML: the element, the `div` that stands for it, and the frame. */
import { useless } from '../../../../src/frame/address-parts.ts';
import { otherServer } from '../state/address.ts';
import { movingBase, settingsOf, styleOf, type Subject } from './context.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Vue and Svelte read these as code.
  '{': '&#123;',
  '}': '&#125;',
};

const escaped = (text: string, signs: RegExp): string => text.replaceAll(signs, (sign) => entities[sign] ?? sign);

/** Text for HTML, between tags or in an attribute in double quotes. */
export const escapeHtml = (text: string): string => escaped(text, /[&<>"]/g);

/** The same for templates of frameworks in which braces mean something. */
export const escapeTemplate = (text: string): string => escaped(text, /[&<>"{}]/g);

export type Pair = readonly [name: string, value: string | undefined];

const attributesText = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`)).join('');

/** What every element may have: its language and direction, and the widget's custom properties. */
export function globalPairs({ snippet }: Subject): readonly Pair[] {
  const style = styleOf(snippet);
  const pairs: readonly Pair[] = [
    ['lang', snippet.lang],
    ['dir', snippet.dir],
    ['style', style],
  ];
  return pairs.filter(([, value]) => value);
}

/** What visitors see until the widget is there. */
export const fallbackLink = ({ context: { catalogue } }: Subject, escape = escapeHtml): string =>
  `<a href="${escape(catalogue.fallback.url)}">${escape(catalogue.fallback.text)}</a>`;

function elementText(subject: Subject): string {
  const tag = `mpg-${subject.widget.name}`;
  const attributes = attributesText([...settingsOf(subject), ...globalPairs(subject)]);
  return `<${tag}${attributes}>\n  ${fallbackLink(subject)}\n</${tag}>`;
}

/** The attributes of a script tag for a file: for a pinned release, the one file that its hash is known of. */
function scriptPairs({ snippet, context, base }: Subject, file: string): readonly Pair[] {
  if (!snippet.isPinned) return [['src', base + file]];
  const pairs: readonly Pair[] = [
    ['src', `${base}all.js`],
    ['integrity', context.catalogue.integrity],
    ['crossorigin', 'anonymous'],
  ];
  // The feed in a release's own folder is as old as the release.
  const moving = movingBase(base);
  return moving === base ? pairs : [...pairs, ['data-feed', `${moving}feed.json`]];
}

export function htmlCode(subject: Subject): string {
  const script = attributesText([['type', 'module'], ...scriptPairs(subject, 'mpg-widgets.js')]);
  return `<script${script}></script>\n${elementText(subject)}`;
}

export function divCode(subject: Subject): string {
  const script = attributesText([...scriptPairs(subject, 'mpg-widgets.classic.js'), ['async', undefined]]);
  const own = settingsOf(subject).map(([name, value]): Pair => [`data-mpg-${name}`, value]);
  const attributes = attributesText([['data-mpg', subject.widget.name], ...own, ...globalPairs(subject)]);
  return `<script${script}></script>\n<div${attributes}>\n  ${fallbackLink(subject)}\n</div>`;
}

/** The fragment of a frame's address: `news-list?limit=5&lang=fr`. */
function frameFragment(subject: Subject): string {
  const { lang, dir, tokens } = subject.snippet;
  const global = Object.entries({ lang, dir }).filter(([, value]) => value);
  const isShown = ([name, value]: Pair): boolean =>
    !useless.includes(name) && !(name === 'src' && otherServer(value, subject.base));
  const settings = settingsOf(subject).filter(isShown);
  const pairs: readonly Pair[] = [...settings, ...global, ...Object.entries(tokens)];
  const part = ([name, value = '']: Pair): string => `${name}=${encodeURIComponent(value)}`;
  return subject.widget.name + (pairs.length ? `?${pairs.map(part).join('&')}` : '');
}

export function frameCode(subject: Subject): string {
  const { base, context } = subject;
  const attributes = attributesText([
    ['src', `${base}frame.html#${frameFragment(subject)}`],
    ['title', context.title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', '600'],
    ['style', 'border: 0'],
  ]);
  return `<iframe${attributes}></iframe>\n<script src="${escapeHtml(base)}frame.js" async></script>`;
}
