/** A colour in sRGB: red, green and blue from 0 to 1, as they are written in CSS, gamma and all. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour that is painted over another, from 0 (not seen) to 1 (nothing is seen through it). */
export type Layer = readonly [color: Rgb, opacity: number];

/** A colour in OKLCH: lightness from 0 to 1, chroma from 0, hue in radians. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

// From Björn Ottosson's definition of Oklab: linear sRGB to the cones' answers, those to Oklab, and back.
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
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

/** How often a search halves what it looks through: until a step is far below what a screen can show. */
const halvings = 16;
/** How far outside of sRGB a colour counts as inside, for what calculating loses. */
const tolerance = 1e-4;

const each = ([a, b, c]: Row, change: (value: number) => number): Row => [change(a), change(b), change(c)];
const product = (matrix: Matrix, [a, b, c]: Row): Row => {
  const dot = ([x, y, z]: Row): number => x * a + y * b + z * c;
  return [dot(matrix[0]), dot(matrix[1]), dot(matrix[2])];
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));
/** As a screen shows it, in one of 256 steps. */
const step = (channel: number): number => Math.round(clamp(channel) * 255) / 255;

/** A colour of sRGB in OKLCH. */
export function oklch(color: Rgb): Oklch {
  const [lightness, a, b] = product(toLab, each(product(toCones, each(color, linear)), Math.cbrt));
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

function unclamped([lightness, chroma, hue]: Oklch): Rgb {
  const lab: Row = [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
  return each(
    product(
      conesToRgb,
      each(product(labToCones, lab), (cone) => cone ** 3),
    ),
    gamma,
  );
}

/** Looks for where between `good` and `bad` an answer turns, and tells the last good place. */
function lastGood(good: number, bad: number, isGood: (value: number) => boolean): number {
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (good + bad) / 2;
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The colour on a screen with sRGB; one that it cannot show is made paler until it can, in the same hue and lightness. */
function shown([lightness, chroma, hue]: Oklch): Rgb {
  const fits = (less: number): boolean =>
    unclamped([lightness, less, hue]).every((channel) => channel > -tolerance && channel < 1 + tolerance);
  return each(unclamped([lightness, fits(chroma) ? chroma : lastGood(0, chroma, fits), hue]), step);
}

/** Relative luminance as WCAG defines it, from 0 to 1. */
function luminance(color: Rgb): number {
  const [red, green, blue] = each(color, linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is seen where a layer is painted over a ground. The names stand as they are painted, the lowest first. */
export function painted(ground: Rgb, [color, opacity]: Layer): Rgb {
  if (opacity === 1) return color;
  const mixed = (index: 0 | 1 | 2): number => color[index] * opacity + ground[index] * (1 - opacity);
  return [mixed(0), mixed(1), mixed(2)];
}

/** How much two colours differ in luminance, as WCAG counts it: from 1 (not at all) to 21 (black and white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return first > second ? first / second : second / first;
}

/**
 * The colour nearest in lightness that has enough contrast with its ground: the very same where it has, else darker or
 * lighter in the same hue, and paler only where sRGB has no such colour.
 * @param ratio what is enough; up to 4.58, which black or white has on every ground
 */
export function legibleColor(color: Rgb, ground: Rgb, ratio: number): Rgb {
  const passes = (candidate: Rgb): boolean => contrast(candidate, ground) >= ratio;
  if (passes(color)) return color;
  const [lightness, chroma, hue] = oklch(color);
  const at = (value: number): Rgb => shown([value, chroma, hue]);
  const [nearest = 0] = [0, 1]
    .filter((end) => passes(at(end)))
    .map((end) => lastGood(end, lightness, (value) => passes(at(value))))
    .sort((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness));
  return at(nearest);
}
