import { attributeOf, type Catalogue, findWidget, type Widget } from '../catalogue.ts';

/** What the code says: one widget, as it is to be shown. */
export interface Snippet {
  /** Name without `mpg-`; empty while none is chosen. */
  readonly widget: string;
  /** Values by attribute. One that only switches something on has an empty value. */
  readonly settings: Readonly<Record<string, string>>;
  /** Values by custom property. */
  readonly tokens: Readonly<Record<string, string>>;
  /** BCP 47 tag; empty for the page's language. */
  readonly lang: string;
  /** Empty for the direction of the page. */
  readonly dir: '' | 'ltr' | 'rtl';
  /** Address of the folder with the files, ending in a slash; empty for the builder's own. */
  readonly base: string;
  /** Whether the code names one version with its hash, and not the newest one. */
  readonly isPinned: boolean;
}

export const forms = ['html', 'div', 'shortcode', 'block', 'frame', 'react', 'vue', 'svelte', 'prerendered'] as const;
export const hosts = ['plain', 'dark', 'serif', 'narrow', 'own'] as const;
export const devices = ['phone', 'tablet', 'desktop'] as const;

export type Form = (typeof forms)[number];
export type Host = (typeof hosts)[number];
export type Device = (typeof devices)[number];

export interface BuilderState extends Snippet {
  readonly form: Form;
  /** The page around the preview. */
  readonly host: Host;
  /** Empty for the one that fits the builder's own window. */
  readonly device: Device | '';
  /** Style sheet of the visitor's own page, for the host `own`. */
  readonly css: string;
  /** Language of the builder itself; empty for the browser's. */
  readonly ui: string;
}

export const emptySnippet: Snippet = {
  widget: '',
  settings: {},
  tokens: {},
  lang: '',
  dir: '',
  base: '',
  isPinned: false,
};

export const emptyState: BuilderState = {
  ...emptySnippet,
  form: 'html',
  host: 'plain',
  device: '',
  css: '',
  ui: '',
};

/** Attributes without which a widget may show something else than the visitor means: the one thing that it shows. */
const subjects = ['programme', 'project', 'publication', 'event'];

/** Whether a widget shows several items, and not a single one. */
export const isList = ({ name }: Widget): boolean => /(list|digest|timeline)$/.test(name);

/** A widget as it is first shown: with the one thing that its example shows, and otherwise as without any settings. */
export function firstSettings(widget: Widget): Snippet['settings'] {
  if (isList(widget)) return {};
  return Object.fromEntries(Object.entries(widget.example).filter(([name]) => subjects.includes(name)));
}

/** Values with another one for a name. @param value undefined to leave the name out */
export function withValue(values: Snippet['settings'], name: string, value: string | undefined): Snippet['settings'] {
  const others = Object.entries(values).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** Text of one line, without what neither HTML nor an address can hold: control characters and halves of surrogate pairs. */
export const clean = (value: string): string => value.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();

/** A value that cannot end its declaration, so that it fits into a style attribute. */
export const isTokenValue = (value: string): boolean => value !== '' && !/[;{}<>"'\\!\n\r]|\/\*/.test(value);

/** A value that the custom property can have: where it is named after a colour, only a colour. */
const fits = (token: string, value: string): boolean =>
  isTokenValue(value) && (!token.startsWith('--mpg-color-') || CSS.supports('color', value));

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The value as code has it: none where it changes nothing. */
function keptValue(widget: Widget, name: string, value: string): string | undefined {
  const attribute = attributeOf(widget, name);
  if (!attribute) return undefined;
  if (attribute.type === 'boolean') return '';
  const cleaned = clean(value);
  return cleaned && cleaned !== attribute.default ? cleaned : undefined;
}

function kept(values: Readonly<Record<string, string>>, keep: (name: string, value: string) => string | undefined) {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const other = keep(name, value);
    return other === undefined ? [] : [[name, other] as const];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Leaves out what is unknown, not valid or the default. Two snippets that show the same have then the same code. */
export function normalized(snippet: Snippet, catalogue: Catalogue): Snippet {
  const widget = findWidget(catalogue, snippet.widget);
  if (!widget) return { ...emptySnippet, base: snippet.base, isPinned: snippet.isPinned };
  const tokens = widget.tokens.map(({ name }) => name);
  const lang = snippet.lang.trim();
  return {
    widget: widget.name,
    settings: kept(snippet.settings, (name, value) => keptValue(widget, name, value)),
    tokens: kept(snippet.tokens, (name, value) =>
      tokens.includes(name) && fits(name, value.trim()) ? value.trim() : undefined,
    ),
    lang: isLanguage(lang) ? lang : '',
    dir: snippet.dir,
    base: snippet.base,
    isPinned: snippet.isPinned,
  };
}
