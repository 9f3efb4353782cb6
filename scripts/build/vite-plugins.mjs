/** What the builds need beyond Vite. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { minifyHTMLLiterals, defaultStrategy } from '@literals/html-css-minifier';
import { minify } from 'terser';

/** Edges of a template that its author put on the same line as its text, as in html`, ${more} `. */
const edges = /^( ?)[^]*?( ?)$/;

/**
 * For these the minifier chooses among ways to say the same: without them it writes what Safari cannot read (a line's
 * thickness in `text-decoration`). They are new enough that nothing is rewritten for their sake.
 */
const targets = { chrome: 123 << 16, firefox: 128 << 16, safari: (17 << 16) | (5 << 8) };

const strategy = {
  ...defaultStrategy,
  async minifyHTML(html, options) {
    const [, start, end] = edges.exec(html) ?? ['', '', ''];
    // Spaces at the ends of a template matter: it stands within a sentence of another.
    return start + (await defaultStrategy.minifyHTML(html, options)) + end;
  },
  // A backslash is JavaScript's here before it is CSS's; the minifier knows CSS's alone.
  minifyCSS: (css) => (css.includes('\\') ? css : defaultStrategy.minifyCSS(css, { targets })),
};

/** Takes white space and comments out of html`…`, svg`…` and css`…`. */
export function minifyTemplates() {
  return {
    name: 'mpg:minify-templates',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      const [fileName] = id.split('?');
      if (!/\/src\/.*\.ts$/.test(fileName) || !/\b(html|svg|css)`/.test(code)) return null;
      return minifyHTMLLiterals(code, {
        fileName,
        strategy,
        minifyOptions: { minifyJS: false, decodeEntities: false, removeEmptyAttributes: false },
      });
    },
  };
}

/**
 * Gives the autoloader a copy of its own of the leaf module that it has in common with the widgets. One copy for both
 * would have to be a file of its own, for which the autoloader would wait. Its state is on the global object.
 */
export function ownDefaultSource() {
  return {
    name: 'mpg:own-default-source',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.match(/\/(default-source|page-loader)\.ts$/) || !importer?.includes('/src/embed/')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?embed` };
    },
  };
}

/** What a module of `src` needs to run, itself and all that these need: found in their text, types left out. */
function neededModules(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const imports = /^(?:import|export)\s(?!type\s)(?:[^'";]*\sfrom\s)?'(\.[^']+\.ts)'/gm;
  for (const [, path] of readFileSync(file, 'utf8').matchAll(imports)) neededModules(join(dirname(file), path), found);
  return found;
}

/** The modules that every widget needs, as files: those of the class that all of them extend. */
export function coreModules(root) {
  const found = neededModules(join(root, 'src/element/feed-element.ts'));
  return neededModules(join(root, 'src/element/define.ts'), found);
}

/**
 * Gives each widget copies of its own of what only some widgets need. Then a widget is two files, `core` and its own,
 * and loads no byte of what another needs; a page with many widgets pays for that with a few kilobytes said twice.
 */
export function ownCopies(root) {
  const core = coreModules(root);
  return {
    name: 'mpg:own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const widget = /\/src\/widgets\/([^/]+)\/define\.ts$/.exec(importer ?? '')?.[1] ?? widgetOf(importer);
      if (!widget || !source.startsWith('.') || !importer.includes('/src/')) return null;
      const found = await this.resolve(source, importer.split('?')[0], { ...options, skipSelf: true });
      return !found || core.has(found.id) ? found : { ...found, id: `${found.id}?widget=${widget}` };
    },
  };
}

const widgetOf = (id) => /\?widget=(.+)$/.exec(id ?? '')?.[1];

/**
 * Takes the way for browsers without constructable style sheets out of Lit: no browser that this library supports takes
 * it, and every visitor would load it.
 */
export function assumeStyleSheets() {
  return {
    name: 'mpg:assume-style-sheets',
    transform(code, id) {
      if (!/\/reactive-element\/css-tag\.js$/.test(id)) return null;
      const shorter = code.replace(/(const t=globalThis,e=)t\.ShadowRoot&&[^,]+,/, '$1!0,');
      if (shorter === code) this.error('Lit asks in another way now whether there are constructable style sheets.');
      return shorter;
    },
  };
}

/**
 * Takes away the object of a widget's exports, which nobody asks a widget for, and the request for the bundler's few lines
 * that make it. A chunk that needs them for something else stays as it is.
 */
function withoutNamespaces(code) {
  const [statement, name] =
    /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'`]\.\/rolldown-runtime-[^"'`]+["'`];?/.exec(code) ?? [];
  if (!name) return code;
  const shorter = code.replace(statement, '').replace(new RegExp(`\\b${name}\\(\\{\\s*\\}\\)`), '{}');
  return new RegExp(`\\b${name}\\(`).test(shorter) ? code : shorter;
}

/** Says the finished chunks in fewer words than Rolldown does: two minifiers find more than one. */
export function shortenChunks() {
  return {
    name: 'mpg:shorten-chunks',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(withoutNamespaces(chunk.code), {
          module: true,
          ecma: 2020,
          compress: { passes: 3 },
        });
        chunk.code = code;
      }
    },
  };
}

/** Every file that a chunk needs before it can run, itself left out. */
function needs(fileName, bundle, found = new Set()) {
  for (const file of bundle[fileName]?.imports ?? []) {
    // What a chunk once imported may since have been found to be of no use.
    if (found.has(file) || !bundle[fileName].code.includes(basename(file))) continue;
    found.add(file);
    needs(file, bundle, found);
  }
  return [...found];
}

/**
 * Has the autoloader ask for a widget's shared chunks in the same moment as for the widget, so that the way to the
 * first widget is two steps long and not three.
 */
export function loadSideBySide() {
  return {
    name: 'mpg:load-side-by-side',
    generateBundle(_options, bundle) {
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk' || !entry.isEntry) continue;
        entry.code = entry.code.replace(/import\((["'`])\.\/([^"'`]+)\1\)/g, (load, quote, file) => {
          const early = needs(file, bundle).filter((name) => name !== entry.fileName);
          // What fails is reported when the widget itself is awaited.
          return `(${[...early.map((name) => `import(${quote}./${name}${quote}).catch(()=>{})`), load].join()})`;
        });
      }
    },
  };
}

/** Lines that give `src/index.ts`, or what is built from it, the classes of all widgets: nobody keeps a list. */
export function widgetExports(names, extension) {
  return names.map((name) => `export * from './widgets/${name}/${name}.${extension}';\n`).join('');
}

/** Adds the widgets' classes to `src/index.ts`. */
export function exportWidgets(names) {
  return {
    name: 'mpg:export-widgets',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/src/index.ts') ? code + widgetExports(names, 'ts') : null),
  };
}
