import { painted, contrast, type Layer, type Rgb } from '../theme/contrast.ts';

/** Text with less contrast than this with what is found under it stands on something else. */
const unlikelyRatio = 2;
/** The same where a picture lies over what is found. */
const unlikelyRatioOnPicture = 4.5;

const white: Rgb = [1, 1, 1];
const black: Rgb = [0, 0, 0];

/** A colour of CSS as one of sRGB, which a browser then tells as `color(srgb 1 0.5 0 / 0.5)`, however it was written. */
export const inSrgb = (color: string): string => `color-mix(in srgb, ${color}, ${color})`;

/** Reads what a browser tells of a colour; what was not written with `inSrgb` it tells as `rgb(255, 128, 0)`. */
export function layerOf(told: string): Layer {
  const scale = told.startsWith('color') ? 1 : 255;
  const [red = 0, green = 0, blue = 0, opacity = 1] = [...told.matchAll(/-?[\d.]+(?:e-?\d+)?|none/g)].map(
    ([part]) => Number(part) || 0,
  );
  const channel = (value: number): number => Math.min(1, Math.max(0, value / scale));
  return [[channel(red), channel(green), channel(blue)], opacity];
}

/** An element and all it stands in, as it is painted: through the slots and the hosts of shadow roots. */
export function* surroundings(element: Element): Generator<Element, void> {
  for (let place: Element | null = element; place;) {
    yield place;
    const root: Node = place.getRootNode();
    place = place.assignedSlot ?? place.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** A colour of the page as one of sRGB. @param converter an element that nobody sees, without transitions */
function convert(converter: HTMLElement, color: string): Layer {
  // Most are told as sRGB anyway, and to write a colour makes the browser calculate styles anew.
  if (color.startsWith('rgb')) return layerOf(color);
  converter.style.backgroundColor = inSrgb(color);
  return layerOf(getComputedStyle(converter).backgroundColor);
}

/** What a browser paints under a page that paints nothing. */
function canvas(converter: HTMLElement): Layer {
  converter.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  return convert(converter, 'Canvas');
}

/**
 * The colour that an element's text stands on: backgrounds up the flat tree, those that are half transparent mixed. Where
 * that cannot be what is seen, since a picture lies over it or the element stands over another, it is white under dark
 * text and black under light text.
 * @param converter an element that nobody sees, without transitions and with the text's colour, for reading colours by
 */
export function groundOf(element: Element, converter: HTMLElement): Rgb {
  const layers: Layer[] = [];
  let isPicture = false;
  for (const place of surroundings(element)) {
    const { backgroundColor, backgroundImage, display } = getComputedStyle(place);
    if (display === 'contents') continue;
    isPicture ||= backgroundImage !== 'none';
    layers.unshift(convert(converter, backgroundColor));
    if (layers[0]?.[1] === 1) break;
  }
  const ground = [canvas(converter), ...layers].reduce(painted, white);
  const text = painted(ground, convert(converter, 'currentColor'));
  // What has a ground of its own stands on that.
  const isCertain = layers.length === 1 && !isPicture;
  if (isCertain || contrast(text, ground) >= (isPicture ? unlikelyRatioOnPicture : unlikelyRatio)) return ground;
  return contrast(text, white) > contrast(text, black) ? white : black;
}
