import type { LitElement } from 'lit';
import { flatTreeAncestors } from './flat-tree.ts';
import { importAgain } from './import-again.ts';
import { warnOf } from './warn.ts';

const guarded = new WeakSet<LitElement>();

/** Lightness of a computed colour, roughly: from 0 to 255. Undefined if it is transparent, or not written as RGB. */
function lightness(color: string): number | undefined {
  const [red, green, blue, opacity = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || opacity < 1) return undefined;
  return 0.3 * (red ?? 0) + 0.59 * (green ?? 0) + 0.11 * (blue ?? 0);
}

/**
 * Whether the widget's own colours can be read for certain: text and background are far apart, and the background is light or
 * dark. Where more of them has to be known, `ContrastGuard` finds it out.
 */
function areOwnColorsLegible(widget: Element): boolean {
  let background: number | undefined = 255;
  for (const element of flatTreeAncestors(widget)) {
    const { backgroundColor, backgroundImage, display } = getComputedStyle(element);
    if (display === 'contents') continue;
    if (backgroundImage !== 'none') return false;
    if (/^rgba\(.*, 0\)$/.test(backgroundColor)) continue;
    background = lightness(backgroundColor);
    break;
  }
  const text = lightness(getComputedStyle(widget).color);
  if (background === undefined || text === undefined) return false;
  return Math.abs(text - background) > 180 && (background < 45 || background > 212);
}

/** Keeps the colours of a widget legible. If the host sets none and its page is light or dark, nothing is loaded for that. */
function guardContrast(widget: LitElement): void {
  if (guarded.has(widget)) return;
  if (!getComputedStyle(widget).getPropertyValue('--mpg-i-guarded').trim() && areOwnColorsLegible(widget)) return;
  guarded.add(widget);
  importAgain(() => import('./contrast-guard.ts'))
    .then(({ ContrastGuard }) => new ContrastGuard(widget))
    .catch((error: unknown) => warnOf(widget, error));
}

/** Whether the letters, words or lines of a widget would run into each other, or apart. Then its host did not mean it. */
function isSpacedBadly(widget: LitElement): boolean {
  const { fontSize, lineHeight, letterSpacing, wordSpacing } = getComputedStyle(widget);
  const size = parseFloat(fontSize);
  const isWithin = (spacing: string, least: number, most: number): boolean => {
    const length = parseFloat(spacing) || 0;
    return length >= least * size && length <= most * size;
  };
  const areLinesApart = lineHeight === 'normal' || parseFloat(lineHeight) >= 0.9 * size;
  return !areLinesApart || !isWithin(letterSpacing, -0.1, 1) || !isWithin(wordSpacing, -0.3, 3);
}

/** Fits a widget to the styles that its host gives it, as far as the widget's own styles cannot. Never throws. */
export function fit(widget: LitElement): void {
  try {
    adapt(widget);
  } catch (error) {
    warnOf(widget, error);
  }
}

function adapt(widget: LitElement): void {
  guardContrast(widget);
  // The least width of a widget says nothing about its content. Firefox has no such map, and shows it that wide.
  // eslint-disable-next-line local/browser-floor
  const isLeast = String(widget.computedStyleMap?.().get('width')) === 'min-content';
  const classes = widget.renderRoot.querySelector('.frame')?.classList;
  classes?.toggle('filling', isLeast);
  classes?.toggle('spaced', isSpacedBadly(widget));
}
