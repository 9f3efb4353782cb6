import { widgetAttributes } from 'virtual:widget-attributes';
import { addressParts, useless } from './address-parts.ts';

/** What the address of a frame asks for. */
export interface FrameAddress {
  /** Name of the widget, without `mpg-`; undefined if the library has none of this name. */
  readonly name: string | undefined;
  /** Attributes that the widget knows. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Design tokens, such as `--mpg-color-accent`. */
  readonly tokens: ReadonlyMap<string, string>;
  /** BCP 47 tag; empty if the address names none. */
  readonly lang: string;
  readonly dir: string;
}

/** What a colour, a length or a font can be written with. It names no address, since styles load images from them. */
const harmless = /^(?!.*\b(?:url|src|image|image-set|element)\s*\()[\w\s#%.,()'"+*/-]*$/i;

/** The address of a feed, if it is on this page's own server: others must not speak under its name. */
function ownFeed(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return url.origin === new URL(document.baseURI).origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is asked for, without what the widget does not know.
 * @param isFramed whether the page is in another one. In a window of its own it shows no heading: whoever makes a link could
 * write anything there, under this page's address.
 */
export function frameAddress(address: Pick<URL, 'hash' | 'search'>, isFramed: boolean): FrameAddress {
  const { name, settings } = addressParts(address);
  const known = Object.hasOwn(widgetAttributes, name) ? widgetAttributes[name] : undefined;
  const attributes = new Map<string, string>();
  const tokens = new Map<string, string>();
  for (const [key, value] of settings) {
    if (key.startsWith('--mpg-') && harmless.test(value)) tokens.set(key, value);
    if (!known?.includes(key) || useless.includes(key) || (key === 'heading' && !isFramed)) continue;
    const allowed = key === 'src' ? ownFeed(value) : value;
    if (allowed !== undefined) attributes.set(key, allowed);
  }
  return {
    name: known && name,
    attributes,
    tokens,
    lang: settings.get('lang') ?? '',
    dir: settings.get('dir') ?? '',
  };
}
