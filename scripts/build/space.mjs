/** Styles that reserve a widget's space while it waits: in its own styles, and in the page before its script is there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../space/fit.mjs').Curve} Curve */
/**
 * @typedef {object} Space heights of a widget, by the width of its container
 * @property {Curve} whole of the whole widget, without its heading
 * @property {Curve} item of one item, for a list
 * @property {number} [items] how many items a list has if it has no `limit`
 * @property {number} [most] how many items there are at most
 */

/** What a widget's styles call the number of items. */
const ownItems = /var\(--mpg-i-items, (\d+)\)/;

/**
 * The file with a widget's height.
 * @param {string} name of the widget
 */
export function spaceFile(name) {
  return fileURLToPath(new URL(`../../src/widgets/${name}/${name}.space.ts`, import.meta.url));
}

const rounded = (value) => String(Math.round(value * 100) / 100);

/**
 * A curve as CSS: the last height, and for each piece what it adds in a narrower container. In padding, 100% is the width
 * of the container.
 * @param {Curve} curve
 */
function curveStyle(curve) {
  const pieces = curve.slice(1).map(([end, after], index) => {
    const [start, before] = curve[index];
    const rise = before - after;
    const slope = rounded(rise / (end - start));
    if (Number(slope) === 0) return '';
    const change = `(${rounded(end)}em - 100%) * ${slope}`;
    return rise > 0 ? `clamp(0em, ${change}, ${rounded(rise)}em)` : `clamp(${rounded(rise)}em, ${change}, 0em)`;
  });
  return [`${rounded(curve.at(-1)[1])}em`, ...pieces.filter(Boolean)].join(' + ');
}

/**
 * A widget's height as CSS.
 * @param {Space} space
 */
function heightStyle({ whole, item, items, most }) {
  const height = curveStyle(whole);
  if (!items) return `calc(${height})`;
  const wanted = `var(--mpg-i-items, ${items})`;
  const count = most ? `min(${wanted}, ${most})` : wanted;
  return `calc(${height} + (${count} - ${items}) * (${curveStyle(item)}))`;
}

/**
 * The text of a widget's file.
 * @param {Space} space
 */
export function spaceModule(space) {
  return `import { css } from 'lit';

/** How high the widget is while it waits. \`npm run space\` measures this and writes it. */
export const space = css\`
  .space {
    --mpg-i-space: ${heightStyle(space)};
  }
\`;
`;
}

/** The height in a widget's file, which is the one in its own styles. */
function ownHeight(name) {
  const [, height] = /--mpg-i-space: *([^;]*);/.exec(readFileSync(spaceFile(name), 'utf8'));
  return height.trim().replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

/** Attribute values from 1 on, or no numbers: of the others a widget takes no notice. */
const counting = (attribute) => `[${attribute}]:not([${attribute}^='-'], [${attribute}^='0'])`;

/**
 * The rules that reserve a widget's space. They know the attributes `limit` and `height` in browsers that have `attr()` for numbers
 * and lengths, and make of their values what the widget makes of them. They do nothing where script is off, since the widget would
 * never come.
 *
 * The margin is that of the widget's own styles. Any rule of the page wins over it, before and after the script is there.
 * @param {string} name of the widget
 * @param {object} written how the widget is written in the page
 * @param {string} written.selector
 * @param {string} written.waiting condition of the selector while its script is not there
 * @param {string} [written.prefix] what its attributes begin with
 */
function rulesFor(name, { selector, waiting, prefix = '' }) {
  const own = ownHeight(name);
  const plain = own.replace(ownItems, '$1');
  const limited = own.replace(ownItems, `max(1, attr(${prefix}limit type(<number>), $1))`);
  const limitRule = `&${counting(`${prefix}limit`)}::before { padding-block-end: ${limited}; }`;
  return `@media (scripting) {
  :where(${selector}) { margin-block: 1.5em; }
  ${selector}${waiting} {
    display: flow-root;
    font-size: var(--mpg-font-size, inherit);
    &::before { content: ''; float: left; padding-block-end: ${plain}; }
    ${limited === plain ? '' : `${limitRule}\n    `}&[${prefix}heading]::before { margin-block-end: 3em; }
    &${counting(`${prefix}height`)}::before { padding-block-end: attr(${prefix}height px, ${plain}); }
    &:is([${prefix}theme='light'], [${prefix}theme='dark']) { padding: var(--mpg-space-inset, 1.25em); }
  }
}
`;
}

/**
 * The styles that reserve a widget's space in a host's page until its script is there. A prerendered widget has its content already.
 * @param {string} name of the widget
 * @returns {string} CSS
 */
export const spaceRules = (name) =>
  rulesFor(name, { selector: `mpg-${name}`, waiting: ':not(:defined, [hidden], [data-mpg-prerendered])' });

/**
 * The same for the `div` that stands for the widget, until the element is in it and has its own.
 * @param {string} name of the widget
 * @returns {string} CSS
 */
export const twinSpaceRules = (name) =>
  rulesFor(name, {
    selector: `div[data-mpg='${name}']:not(:has(> mpg-${name}))`,
    waiting: ':not([hidden])',
    prefix: 'data-mpg-',
  });
