import { defaultStrategy, minifyHTMLLiterals } from '@literals/html-css-minifier';

/**
 * Oldest browsers that the minified styles must work in: the minifier then keeps what they need apart from what they would not
 * understand. Colours it leaves alone (this number is its `Features.Colors`): styles have fallbacks of their own, and those that
 * it makes cannot follow the text colour.
 */
const compatibility = {
  targets: { chrome: 100 << 16, firefox: 102 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) },
  exclude: 1_113_088,
};

const spaceAt = (html, index) => (html.at(index) === ' ' ? ' ' : '');

const strategy = {
  ...defaultStrategy,
  // A space at the edge of a template, as in html`, ${more} `, separates it from the text around it.
  minifyHTML: async (html, options) =>
    spaceAt(html, 0) + (await defaultStrategy.minifyHTML(html, options)) + spaceAt(html, -1),
  minifyCSS: (css) => defaultStrategy.minifyCSS(css, compatibility),
};

const options = {
  strategy,
  // Without its slash, an SVG element that a server renders would contain the next one.
  minifyOptions: { minifyJS: false, decodeEntities: false, removeEmptyAttributes: false, keepClosingSlash: true },
  // The minifier does not know that JavaScript reads a backslash in a template before CSS does.
  shouldMinifyCSS: ({ tag, parts }) => tag === 'css' && !parts.some(({ text }) => text.includes('\\')),
};

/** Removes white space and comments from html`…`, svg`…` and css`…`. */
export function minifyTemplates() {
  return {
    name: 'mpg:minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
      handler: (code, fileName) => minifyHTMLLiterals(code, { ...options, fileName }),
    },
  };
}
