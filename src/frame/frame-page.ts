/** The page that shows one widget in a frame, for sites that allow no script: docs/decisions/0033-frame.md. */
import '../embed/autoloader.ts';
import { pageFiles } from 'virtual:page-files';
import { importersOf } from '../embed/importers.ts';
import { runningScript } from '../embed/script-address.ts';
import { home, noSuchWidget, owner } from '../locales/frame.ts';
import { en, languageOf, type Strings } from '../locales/index.ts';
import { frameAddress, type FrameAddress } from './frame-address.ts';

const { importLanguage } = importersOf(
  pageFiles,
  runningScript('frame-page.js').url,
  (url) => import(/* @vite-ignore */ url),
);

/** What widgets show, by the starts of their names. The others are titled with their owner's name alone. */
const subjects = [
  ['publication', 'publications'],
  ['event', 'events'],
  ['milestone', 'milestones'],
  ['news', 'news'],
  ['project', 'projects'],
  ['programme', 'programme'],
] as const satisfies readonly (readonly [string, keyof Strings])[];

function titleOf({ name = '', attributes }: FrameAddress, strings: Strings): string {
  const subject = subjects.find(([start]) => name.startsWith(start))?.[1];
  const words = attributes.get('heading') ?? (subject && strings[subject]);
  return words ? `${words} – ${owner}` : owner;
}

const isFramed = window.parent !== window;
const root = document.documentElement;
/** What the address asks for now. */
let asked: FrameAddress | undefined;
let shown: Element | undefined;
let shownTokens: readonly string[] = [];

function setAttributes(widget: Element, attributes: ReadonlyMap<string, string>): void {
  for (const name of widget.getAttributeNames()) if (!attributes.has(name)) widget.removeAttribute(name);
  attributes.forEach((value, name) => {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  });
}

function setTokens(tokens: ReadonlyMap<string, string>): void {
  for (const token of shownTokens) root.style.removeProperty(token);
  tokens.forEach((value, token) => root.style.setProperty(token, value));
  shownTokens = [...tokens.keys()];
}

/** What is shown for an address that names no widget. */
function excuse(language: string): Element {
  const text = document.createElement('p');
  const link = document.createElement('a');
  link.href = home;
  link.textContent = owner;
  text.append(noSuchWidget[language] ?? noSuchWidget['en'] ?? '', ' ', link);
  return text;
}

async function setLanguage(address: FrameAddress, lang: string): Promise<void> {
  const strings = (await importLanguage(lang)) ?? en;
  // A language that was asked for before may come after.
  if (address !== asked) return;
  root.dir = /^(?:ltr|rtl)$/.test(address.dir) ? address.dir : strings.$dir;
  document.title = titleOf(address, strings);
}

function show(): void {
  const address = frameAddress(location, isFramed);
  asked = address;
  const lang = address.lang || navigator.language;
  root.lang = lang;
  void setLanguage(address, lang);
  const theme = address.attributes.get('theme') ?? '';
  root.style.colorScheme = /^(?:light|dark)$/.test(theme) ? theme : '';
  setTokens(address.tokens);
  const tag = address.name && `mpg-${address.name}`;
  const next = tag ? (shown?.localName === tag ? shown : document.createElement(tag)) : excuse(languageOf(lang));
  if (tag) setAttributes(next, address.attributes);
  if (next !== shown) document.body.replaceChildren(next);
  shown = next;
}

/** Tells the page around this one how high it is, in CSS pixels. It says nothing else, so that anybody may know. */
function tellHeight(): void {
  if (isFramed) window.parent.postMessage({ mpgHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}

// A widget prints more than the screen shows. The frame around it would not grow in time, and cut off the end.
if (isFramed) addEventListener('beforeprint', (event) => event.stopImmediatePropagation());

show();
addEventListener('hashchange', show);
new ResizeObserver(tellHeight).observe(document.body);
// The page around this one asks, if its script came later.
addEventListener('message', ({ source }) => {
  if (source === window.parent) tellHeight();
});
