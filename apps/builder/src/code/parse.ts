/**
 * Reads code that somebody pasted. Nothing of it runs or is loaded: `DOMParser` makes a document without a window, in which
 * scripts, frames and images are dead.
 */
import { elementAttribute, twinAttribute, twinTag } from '../../../../src/element/twin-attributes.ts';
import { addressParts } from '../../../../src/frame/address-parts.ts';
import { attributeOf, type Catalogue, findWidget, type Widget } from '../catalogue.ts';
import { folderAddress } from '../state/address.ts';
import { emptySnippet, type Form, normalized, type Snippet } from '../state/state.ts';
import { movingBase } from './context.ts';

export interface ParsedCode {
  readonly form: Form;
  readonly snippet: Snippet;
  /** Names of what the code says and the builder does not know, such as `class`. */
  readonly leftOut: readonly string[];
}

/** What was found in the text, before it is checked. */
interface Found {
  readonly form: Form;
  readonly widget: string;
  readonly values: Readonly<Record<string, string>>;
  readonly files?: Pick<Snippet, 'base' | 'isPinned'>;
}

const withoutPrefix = (tag: string): string => tag.replace(/^mpg-/, '');

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Where the files come from, by the script's address. */
function filesOf(page: Document): Pick<Snippet, 'base' | 'isPinned'> {
  const addresses = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
  const files = /^(.*\/)(mpg-widgets\.js|mpg-widgets\.classic\.js|all\.js)(\?.*)?$/;
  const [, folder = '', file = ''] = addresses.map((address) => files.exec(address)).find(Boolean) ?? [];
  const isPinned = file === 'all.js';
  const base = folderAddress(folder);
  return { base: isPinned ? movingBase(base) : base, isPinned };
}

function element(page: Document, catalogue: Catalogue): Found | undefined {
  const found = [...page.querySelectorAll('*')].find(
    ({ localName }) => localName.startsWith('mpg-') && findWidget(catalogue, withoutPrefix(localName)),
  );
  if (!found) return undefined;
  const widget = withoutPrefix(found.localName);
  return { form: 'html', widget, values: attributesOf(found), files: filesOf(page) };
}

function twin(page: Document): Found | undefined {
  const found = page.querySelector(`[${twinAttribute}]`);
  if (!found) return undefined;
  const { [twinAttribute]: name, ...attributes } = attributesOf(found);
  const widget = withoutPrefix(twinTag(name) ?? '');
  const values = Object.entries(attributes).map(
    ([attribute, value]) => [elementAttribute(attribute) ?? attribute, value] as const,
  );
  return { form: 'div', widget, values: Object.fromEntries(values), files: filesOf(page) };
}

/** Frames, and the address of one alone, as some editors take it. */
function frame(page: Document): Found | undefined {
  const alone = /https?:\/\/\S+\/frame\.html[?#]\S+/.exec(page.body.textContent)?.[0] ?? '';
  const addresses = [...page.querySelectorAll('iframe[src]')].map((found) => found.getAttribute('src') ?? '');
  for (const address of [...addresses, alone]) {
    const [, folder = '', asked] = /^(.*\/)frame\.html([?#].*)$/s.exec(address.trim()) ?? [];
    if (!asked) continue;
    const { name, settings } = addressParts(new URL(asked, 'https://frame.invalid'));
    const files = { base: folderAddress(folder), isPinned: false };
    return { form: 'frame', widget: name, values: Object.fromEntries(settings), files };
  }
  return undefined;
}

function comments(page: Document): readonly string[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

const entities: Readonly<Record<string, string>> = { amp: '&', '#038': '&', lt: '<', gt: '>' };

/** Undoes what WordPress makes of signs that authors without all rights save. */
const withoutEntities = (text: string): string =>
  text.replaceAll(/&(amp|#038|lt|gt);/g, (whole, name: string) => entities[name] ?? whole);

/** @returns undefined for what is no object in JSON */
function jsonObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value ? value : undefined;
  } catch {
    return undefined;
  }
}

function block(page: Document): Found | undefined {
  for (const text of comments(page)) {
    const [, widget, json] = /^\s*wp:mpg\/([a-z-]+)\s+(\{.*\})?\s*\/?\s*$/s.exec(text) ?? [];
    const values = jsonObject(withoutEntities(json ?? '{}'));
    if (!widget || !values) continue;
    const entries = Object.entries(values).map(([name, value]: [string, unknown]) => [name, String(value)] as const);
    return { form: 'block', widget, values: Object.fromEntries(entries) };
  }
  return undefined;
}

/** Undoes escapes as in C, as WordPress does in the values of shortcodes. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:x([0-9a-f]{1,2})|(.))/gis, (_, code: string | undefined, sign: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : sign,
  );

/** A setting with a value in quotation marks of any kind, or in none, or a switch without one, as the plugin reads it. */
const shortcodeSetting =
  /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[\u2018-\u201f\u2033\u00ab]([^\u2018-\u201f\u2033\u00bb]*)[\u2018-\u201f\u2033\u00bb]|([^\s"']+)))?/g;

function shortcode(text: string): Found | undefined {
  const [, inside] = /\[mpg\s([^\]]*)\]/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const pairs = [...withoutEntities(inside).matchAll(shortcodeSetting)];
  const { widget = '', ...values } = Object.fromEntries(
    pairs.map(([, name = '', ...quoted]) => [name, unescaped(quoted.find(Boolean) ?? '')]),
  );
  return { form: 'shortcode', widget: withoutPrefix(widget.trim().toLowerCase()), values };
}

/** Values that people switch off with. In HTML any value switches on; the plugin knows what they mean. */
const offValues = ['false', '0', 'no', 'off'];

const isOff = ({ form }: Found, widget: Widget, name: string, value: string): boolean =>
  (form === 'shortcode' || form === 'block') &&
  attributeOf(widget, name)?.type === 'boolean' &&
  offValues.includes(value);

/** The custom properties of a style, and of other values those that are named like one. */
function tokensOf(values: Found['values'], page: Document): Record<string, string> {
  const { style } = page.createElement('i');
  style.cssText = values['style'] ?? '';
  const declared = [...style].map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return Object.fromEntries([...declared, ...Object.entries(values)].filter(([name]) => name.startsWith('--')));
}

function checked(found: Found, page: Document, catalogue: Catalogue): ParsedCode | undefined {
  const { form, values, files } = found;
  const widget = findWidget(catalogue, found.widget);
  if (!widget) return undefined;
  const { lang = '', dir = '', style = '', ...settings } = values;
  const given: Snippet = {
    ...emptySnippet,
    ...files,
    widget: widget.name,
    settings: Object.fromEntries(
      Object.entries(settings).filter(([name, value]) => !name.startsWith('--') && !isOff(found, widget, name, value)),
    ),
    tokens: tokensOf(values, page),
    lang,
    dir: dir === 'ltr' || dir === 'rtl' ? dir : '',
  };
  const snippet = normalized(given, catalogue);
  const leftOut = Object.keys(given.settings).filter((name) => !attributeOf(widget, name));
  const lost = Object.keys(given.tokens).filter((name) => !(name in snippet.tokens));
  const hasOtherStyle = style !== '' && Object.keys(given.tokens).length === 0;
  return { form, snippet, leftOut: [...leftOut, ...lost, ...(hasOtherStyle ? ['style'] : [])] };
}

/**
 * Finds the first widget in code of any form that names one in its text: HTML, `div`, shortcode, block or frame.
 * @returns undefined if there is none
 */
export function parseCode(text: string, catalogue: Catalogue): ParsedCode | undefined {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const found = block(page) ?? frame(page) ?? element(page, catalogue) ?? twin(page) ?? shortcode(text);
  return found && checked(found, page, catalogue);
}
