import { painted, contrast, type Layer, type Rgb } from '../theme/contrast.ts';
import { flatTreeAncestors } from './flat-tree.ts';

/** Text with less contrast than this against the background found probably stands on something else. */
const unlikelyRatio = 2;
/** The same where a background image covers the background found. */
const unlikelyRatioOnImage = 4.5;

const white: Rgb = [1, 1, 1];
const black: Rgb = [0, 0, 0];

/** Browsers without it (before 2023) know few colours that are not sRGB. */
const canMix = globalThis.CSS?.supports?.('color', 'color-mix(in srgb, red, red)');

/**
 * Converts a CSS colour to sRGB: its computed value reads `color(srgb 1 0.5 0 / 0.5)`, in whatever way it is written. Where
 * the browser cannot convert, it is left as it is.
 */
export const inSrgb = (color: string): string => (canMix ? `color-mix(in srgb, ${color}, ${color})` : color);

/** Parses a computed colour: `color(srgb …)`, as `inSrgb` gives it, or `rgb(255, 128, 0)`. */
export function parseColor(computed: string): Layer {
  const scale = computed.startsWith('color') ? 1 : 255;
  const numbers = computed.match(/-?[\d.]+(?:e-?\d+)?|none/g) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers.map((text) => (text === 'none' ? 0 : Number(text)));
  const channel = (value: number): number => Math.min(1, Math.max(0, value / scale));
  return [[channel(red), channel(green), channel(blue)], opacity];
}

/** Parses any computed colour. @param converter an invisible element without transitions */
function convert(converter: HTMLElement, color: string): Layer {
  // Most colours are sRGB already, and writing a style makes the browser recalculate styles.
  if (color.startsWith('rgb')) return parseColor(color);
  converter.style.backgroundColor = inSrgb(color);
  return parseColor(getComputedStyle(converter).backgroundColor);
}

/** The colour that the browser paints below a page without a background. */
function canvasColor(converter: HTMLElement): Layer {
  converter.style.colorScheme = getComputedStyle(converter.ownerDocument.documentElement).colorScheme;
  return convert(converter, 'Canvas');
}

/**
 * The background colour behind an element's text: the backgrounds up the flat tree, with translucent ones mixed.
 *
 * Where that cannot be what the visitor sees, because an image covers it or the element is positioned over another one,
 * it is white behind dark text and black behind light text.
 * @param converter an invisible element without transitions, in the text's colour, used to parse colours
 */
export function backgroundOf(element: Element, converter: HTMLElement): Rgb {
  const layers: Layer[] = [];
  let hasImage = false;
  for (const ancestor of flatTreeAncestors(element)) {
    const { backgroundColor, backgroundImage, display } = getComputedStyle(ancestor);
    if (display === 'contents') continue;
    hasImage ||= backgroundImage !== 'none';
    layers.unshift(convert(converter, backgroundColor));
    if (layers[0]?.[1] === 1) break;
  }
  const background = [canvasColor(converter), ...layers].reduce(painted, white);
  const text = painted(background, convert(converter, 'currentColor'));
  // An opaque background of the element itself is certain.
  const isCertain = layers.length === 1 && !hasImage;
  const minRatio = hasImage ? unlikelyRatioOnImage : unlikelyRatio;
  if (isCertain || contrast(text, background) >= minRatio) return background;
  return contrast(text, white) > contrast(text, black) ? white : black;
}
