import type { Form, Snippet } from '../state/state.ts';
import { type CodeContext, styleOf, type Subject, subjectOf } from './context.ts';
import { reactCode, svelteCode, vueCode } from './frameworks.ts';
import { divCode, frameCode, htmlCode } from './markup.ts';
import { prerenderedCode } from './prerendered.ts';
import { blockCode, shortcodeCode } from './wordpress.ts';

const codes: Readonly<Record<Form, (subject: Subject) => string>> = {
  html: htmlCode,
  div: divCode,
  shortcode: shortcodeCode,
  block: blockCode,
  frame: frameCode,
  react: reactCode,
  vue: vueCode,
  svelte: svelteCode,
  prerendered: prerenderedCode,
};

/** The code to paste. @returns an empty text while no widget is chosen */
export function code(form: Form, snippet: Snippet, context: CodeContext): string {
  const subject = subjectOf(form, snippet, context);
  return subject ? codes[form](subject) : '';
}

/** Forms that hold no custom properties: the theme's style sheet has them. */
export const hasTokens = (form: Form): boolean => form !== 'shortcode' && form !== 'block';

/** The custom properties as a rule for a style sheet; empty if there are none. */
export const tokenRule = (snippet: Snippet): string =>
  Object.keys(snippet.tokens).length ? `mpg-${snippet.widget} {\n  ${styleOf(snippet, ';\n  ')};\n}` : '';

/** Forms that name the address of the files. */
export const hasAddress = (form: Form): boolean => form !== 'shortcode' && form !== 'block';
