import { defaultStrategy, minifyHTMLLiterals } from '@literals/html-css-minifier';

/**
 * Oldest browsers that the minified styles must work in. Without this list, the minifier puts a thickness into
 * `text-decoration`, which Safari does not support. It rewrites nothing else for these browsers.
 */
const targets = { chrome: 123 << 16, firefox: 128 << 16, safari: (17 << 16) | (5 << 8) };

const spaceAt = (html, index) => (html.at(index) === ' ' ? ' ' : '');

const strategy = {
  ...defaultStrategy,
  // A space at the edge of a template, as in html`, ${more} `, separates it from the text around it.
  minifyHTML: async (html, options) =>
    spaceAt(html, 0) + (await defaultStrategy.minifyHTML(html, options)) + spaceAt(html, -1),
  minifyCSS: (css) => defaultStrategy.minifyCSS(css, { targets }),
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
