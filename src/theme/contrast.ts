/** An sRGB colour, gamma-encoded as in CSS: red, green and blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour painted over another one, with its opacity from 0 (transparent) to 1 (opaque). */
export type Layer = readonly [color: Rgb, opacity: number];

/** An OKLCH colour: lightness from 0 to 1, chroma from 0, hue in radians. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

// The matrices of Björn Ottosson's Oklab (https://bottosson.github.io/posts/oklab/): linear sRGB to LMS cone responses,
// the cube roots of these to Oklab, and both ways back.
const rgbToCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToCones: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const conesToRgb: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Steps of a binary search: enough for a result far finer than the 256 levels of a channel. */
const searchSteps = 16;
/** How far outside sRGB a channel may be, to allow for rounding errors. */
const tolerance = 1e-4;

const mapRow = ([a, b, c]: Row, change: (value: number) => number): Row => [change(a), change(b), change(c)];
const product = (matrix: Matrix, [a, b, c]: Row): Row => {
  const dot = ([x, y, z]: Row): number => x * a + y * b + z * c;
  return [dot(matrix[0]), dot(matrix[1]), dot(matrix[2])];
};

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toGamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));
/** The nearest of the 256 levels that a screen shows. */
const toScreenLevel = (channel: number): number => Math.round(clamp(channel) * 255) / 255;

/** Converts sRGB to OKLCH. */
export function oklch(color: Rgb): Oklch {
  const [lightness, a, b] = product(conesToLab, mapRow(product(rgbToCones, mapRow(color, toLinear)), Math.cbrt));
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

/** Converts OKLCH to sRGB. Channels are below 0 or above 1 where sRGB has no such colour. */
function unclampedRgb([lightness, chroma, hue]: Oklch): Rgb {
  const lab: Row = [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
  return mapRow(
    product(
      conesToRgb,
      mapRow(product(labToCones, lab), (cone) => cone ** 3),
    ),
    toGamma,
  );
}

/** Searches between a good and a bad value for the last good one. */
function lastGood(good: number, bad: number, isGood: (value: number) => boolean): number {
  for (let step = 0; step < searchSteps; step++) {
    const middle = (good + bad) / 2;
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Converts OKLCH to a colour that an sRGB screen can show; reduces the chroma until it fits. */
function displayableRgb([lightness, chroma, hue]: Oklch): Rgb {
  const fits = (candidate: number): boolean =>
    unclampedRgb([lightness, candidate, hue]).every((channel) => channel > -tolerance && channel < 1 + tolerance);
  return mapRow(unclampedRgb([lightness, fits(chroma) ? chroma : lastGood(0, chroma, fits), hue]), toScreenLevel);
}

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function luminance(color: Rgb): number {
  const [red, green, blue] = mapRow(color, toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour seen where a layer is painted over a background. Usable as a reducer over layers, lowest first. */
export function painted(background: Rgb, [color, opacity]: Layer): Rgb {
  if (opacity === 1) return color;
  const mixed = (index: 0 | 1 | 2): number => color[index] * opacity + background[index] * (1 - opacity);
  return [mixed(0), mixed(1), mixed(2)];
}

/** Contrast ratio of two colours as WCAG 2.2 defines it, from 1 (none) to 21 (black and white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return first > second ? first / second : second / first;
}

/**
 * The colour itself where its contrast is enough; otherwise the nearest lighter or darker colour of the same hue that has
 * enough contrast. It is paler only where sRGB has no such colour.
 * @param ratio the least contrast, up to 4.58: black or white reaches that on every background
 */
export function legibleColor(color: Rgb, background: Rgb, ratio: number): Rgb {
  const passes = (candidate: Rgb): boolean => contrast(candidate, background) >= ratio;
  if (passes(color)) return color;
  const [lightness, chroma, hue] = oklch(color);
  const atLightness = (value: number): Rgb => displayableRgb([value, chroma, hue]);
  const [nearest = 0] = [0, 1]
    .filter((end) => passes(atLightness(end)))
    .map((end) => lastGood(end, lightness, (value) => passes(atLightness(value))))
    .sort((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness));
  return atLightness(nearest);
}
