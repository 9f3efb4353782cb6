import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { browserFloor } from './scripts/lint/browser-floor.mjs';
import { noLiteralText } from './scripts/lint/no-literal-text.mjs';

/** What the scripts of a page share with the widgets. */
const embedded = [
  'default-source',
  'displayed',
  'events',
  'has-hash',
  'may-load',
  'observed',
  'own-content',
  'page-loader',
  'resolved-url',
  'twin-attributes',
  'warn',
].map((name) => `element/${name}.ts`);

/** What each folder of src may import from the others. `zones` adds the types that all folders may import. */
const folders = {
  feed: ['element/import-again.ts', 'model/absolute-address.ts', 'model/steps.ts', 'sources/turns.ts'],
  model: [],
  sources: [
    'model',
    ...['feed-error', 'first-of', 'given', 'parse', 'plain-text', 'read', 'recovery'].map((name) => `feed/${name}.ts`),
  ],
  parts: ['model'],
  theme: [],
  locales: [],
  element: ['feed', 'theme', 'locales', 'parts'],
  widgets: ['element', 'model', 'sources', 'parts', 'theme'],
  embed: ['widgets', 'locales', 'feed/early-requests.ts', 'parts/html-element.ts', ...embedded],
  doctor: ['embed', 'locales', 'frame/address-parts.ts', 'model/nearest.ts', 'parts/html-element.ts', ...embedded],
  frame: ['embed', 'locales'],
  prerender: ['feed', 'model', 'parts', 'locales', 'element', 'widgets'],
  publish: ['feed', 'model', 'locales'],
  preview: ['publish'],
  cli: ['feed', 'model', 'prerender', 'publish'],
};

/** Packages that each folder of src may import. */
const packages = {
  feed: [],
  model: ['ical.js'],
  sources: [],
  parts: ['lit'],
  theme: ['lit'],
  locales: [],
  element: ['lit', '@lit/task', '@lit-labs/ssr-client', 'virtual:'],
  widgets: ['lit', '@lit/task'],
  embed: ['virtual:'],
  doctor: [],
  frame: ['virtual:'],
  prerender: ['lit', '@lit-labs/ssr', 'parse5', 'schema-dts', 'virtual:'],
  publish: ['zod', 'feedsmith', 'papaparse', '@citation-js/', 'ical.js', 'node:'],
  preview: ['lit'],
  cli: ['node:'],
};

/** The types of a checked feed, and what formats numbers, dates and names. */
const anywhere = ['feed/types.ts', ...['canonical-tag', 'formats', 'intl'].map((name) => `locales/${name}.ts`)];

const widgets = readdirSync('src/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What the apps take of src: texts and types, and what reads the colours of a page, keys and the forms of a widget's code. */
const ofApps = [
  ...anywhere,
  'element/background.ts',
  'element/clipboard.ts',
  'element/events.ts',
  'element/twin-attributes.ts',
  'frame/address-parts.ts',
  'locales/index.ts',
  'parts/arrow-keys.ts',
  'theme/contrast.ts',
];

const zones = [
  { target: 'apps', from: 'src', except: ofApps, message: 'See “Folders” in CONTRIBUTING.md.' },
  ...Object.entries(folders).map(([folder, others]) => ({
    target: `src/${folder}`,
    from: 'src',
    except: [folder, ...anywhere, ...others],
    message: 'See “Folders” in CONTRIBUTING.md.',
  })),
  ...widgets.map(({ name }) => ({
    target: `src/widgets/${name}`,
    from: 'src/widgets',
    except: [name],
    message: 'Widgets do not import each other. What two share belongs in parts or model.',
  })),
  { target: 'src', from: ['apps', 'stories', 'test'], message: 'The library depends on none of what is made with it.' },
];

const domGlobals = [
  'customElements document DOMParser Element getComputedStyle history HTMLElement IntersectionObserver localStorage',
  'location matchMedia MutationObserver navigator Node requestAnimationFrame ResizeObserver sessionStorage window',
].flatMap((line) => line.split(' '));

const nodeGlobals =
  'AbortSignal Buffer clearTimeout console fetch performance process Response setTimeout structuredClone URL'.split(
    ' ',
  );

const testedPageGlobals = [
  'Cache caches customElements CustomEvent document Event EventTarget HTMLElement MutationObserver Node reportError',
  'window',
].flatMap((line) => line.split(' '));

const classicGlobals = [
  'addEventListener console document getComputedStyle location setTimeout Document MutationObserver',
].flatMap((line) => line.split(' '));

const pageGlobals = [...domGlobals, 'addEventListener', 'MessageChannel', 'PerformanceObserver'];

const noMarkupFromStrings = [
  { property: 'innerHTML', message: 'Text from the feed is text.' },
  { property: 'outerHTML', message: 'Text from the feed is text.' },
  { property: 'insertAdjacentHTML', message: 'Text from the feed is text.' },
];

const unsafeDirectives = { group: ['lit/directives/unsafe-*'], message: 'Text from the feed is text.' };

const noInlineStyle = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
  message:
    'A strict Content-Security-Policy blocks style attributes, including those of styleMap. Use a class or `.style`.',
};

/** Methods of arrays that old libraries replace: docs/decisions/0022-host-scripts.md. */
const replaced = [
  {
    selector: 'MemberExpression[object.name=Array][property.name=from]',
    message: 'Hosts replace Array.from. Use spread, or Array(…).fill(undefined).map(…).',
  },
  {
    selector: 'CallExpression[callee.property.name=entries]:not([callee.object.name=Object])',
    message: 'Hosts replace the entries of arrays. Count while looping.',
  },
];

const noClock = [
  { selector: 'NewExpression[callee.name=Date][arguments.length=0]', message: 'Time is a property with a default.' },
  { selector: 'CallExpression[callee.object.name=Date][callee.property.name=now]', message: 'Time is a property.' },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'release/',
      'node_modules/',
      'scripts/new/template/',
      'examples/*/{dist,build,.angular,.next,.nuxt,.output,.svelte-kit}/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'import-x': importX, 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'max-lines': ['error', 300],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `PartialDate | DateTime` says more than `string`.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Their own compilers check their types, once what they need is installed. Vue's and Nuxt's globals are declared there too.
    files: ['examples/**/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { 'no-undef': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**', 'apps/**'],
    rules: {
      'max-lines-per-function': ['error', 40],
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-properties': ['error', ...noMarkupFromStrings],
      'no-restricted-syntax': ['error', noInlineStyle],
    },
  },
  ...Object.entries(packages).map(([folder, allowed]) => ({
    files: [`src/${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyFrom(allowed), unsafeDirectives] }] },
  })),
  {
    // Used by the build and by tools. Pages load only what is made from them: src/feed/contract.ts.
    files: ['src/feed/{schema,compile,json-schema,wire}.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyFrom(['zod'])] }] },
  },
  {
    files: ['src/feed/**', 'src/model/**', 'src/sources/**'],
    rules: { 'no-restricted-globals': ['error', ...domGlobals.map(withoutDom)] },
  },
  {
    files: ['src/model/**'],
    rules: { 'no-restricted-globals': ['error', ...[...domGlobals, 'fetch', 'setTimeout'].map(withoutDom)] },
  },
  {
    files: ['src/{feed,sources,theme,locales,element,embed,doctor,frame}/**'],
    rules: { 'no-restricted-syntax': ['error', noInlineStyle, ...replaced] },
  },
  {
    files: ['src/{model,parts,widgets}/**'],
    rules: { 'no-restricted-syntax': ['error', noInlineStyle, ...replaced, ...noClock] },
  },
  {
    plugins: { local: { rules: { 'browser-floor': browserFloor, 'no-literal-text': noLiteralText } } },
  },
  {
    files: ['src/{element,parts,widgets,theme,embed,doctor,frame}/**'],
    rules: { 'local/no-literal-text': 'error' },
  },
  {
    // Code for servers and tools runs in none of these browsers.
    files: ['src/{feed,model,sources,parts,theme,locales,element,widgets,embed,doctor,frame}/**'],
    ignores: ['src/feed/{schema,compile,json-schema}.ts', 'src/{embed,frame}/*.classic.js'],
    rules: { 'local/browser-floor': 'error' },
  },
  {
    // Values from the host's page may not have their declared type, and Lit declares `isServer` as false.
    files: ['src/{element,embed,doctor,parts,widgets}/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'Use test/support/wait-until.ts, which is patient.',
        },
      ],
    },
  },
  {
    // Chai asserts by properties, and tests may rely on what they have just created.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // An overload of `equal`, for snapshots, returns a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    // Any browser must be able to read it, to find out that it has nothing to do.
    files: ['src/{embed,frame}/*.classic.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: Object.fromEntries(classicGlobals.map((name) => [name, 'readonly'])),
    },
  },
  {
    // These files also have functions that run in the browser.
    files: [
      'scripts/{guide,partner,wordpress}-pictures.mjs',
      'test/support/*.js',
      'test/{builder,cli,dist,frameworks}/**/*.{js,mjs}',
      'test/engines/*.mjs',
      'test/wordpress/plugin*.mjs',
      'stories/hosts/**/*.js',
    ],
    languageOptions: { globals: Object.fromEntries(testedPageGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    // Not built: WordPress loads it as it is.
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly' } },
  },
  {
    // Pages that are compared with the widgets, and what measures them.
    files: ['test/bench/{content,peers,lib}/*.js', 'test/bench/{lib,suites}/*.mjs'],
    languageOptions: { globals: Object.fromEntries(pageGlobals.map((name) => [name, 'readonly'])) },
  },
);

function onlyFrom(allowed) {
  const names = allowed.map((name) => (/[:/]$/.test(name) ? name : `${name}($|/)`));
  return { regex: `^(?!${['\\.', ...names].join('|')})`, message: 'See “Folders” in CONTRIBUTING.md.' };
}

function withoutDom(name) {
  return { name, message: 'The feed, the model and the sources work without a DOM.' };
}
