import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import typescriptEslint from 'typescript-eslint';
import { RuleTester } from 'eslint';
import { browserFloor } from '../../scripts/lint/browser-floor.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: {
    parser: typescriptEslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts'], defaultProject: 'tsconfig.json' },
      tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
  },
});
const fails = (code, ...names) => ({
  code,
  errors: names.map((name) => ({
    message: new RegExp(`^${name.replaceAll('.', '\\.')} is missing`),
  })),
});

tester.run('browser-floor', browserFloor, {
  valid: [
    '[1].at(-1); [1].flatMap((one) => one); Object.hasOwn({}, "a"); Object.fromEntries([]);',
    'fetch("x").then((answer) => answer.json()); new AbortController().signal.throwIfAborted();',
    'document.body.closest("dialog[open]"); document.querySelector(":not(:defined)"); /(?=a)(?!b)(?:c)/u;',
    'const own = { findLast() {}, canParse: 1 }; own.findLast(); own.canParse;',
    'new ResizeObserver(() => {}); new Intl.ListFormat("en").format([]); structuredClone(1);',
  ],
  invalid: [
    fails('[1].findLast(Boolean)', 'Array.findLast'),
    fails('const list: readonly number[] = []; list.toSorted()', 'Array.toSorted'),
    fails('URL.canParse("x"); AbortSignal.any([]);', 'URL.canParse', 'AbortSignal.any'),
    fails('document.body.checkVisibility(); document.body.role = "x";', 'Element.checkVisibility', 'ARIAMixin.role'),
    fails('const { ariaLabel } = document.body;', 'ARIAMixin.ariaLabel'),
    fails('requestIdleCallback(() => {})', 'requestIdleCallback'),
    fails('new CSSStyleSheet().replaceSync("")', 'CSSStyleSheet.replaceSync'),
    fails('document.body.matches(":dir(rtl)"); document.querySelector("a:modal")', ':dir', ':modal'),
    fails('/(?<=a)b/', 'lookbehind'),
  ],
});
