/**
 * The look of an e-mail. Styles are inline, since many mail programs read no others. What stands in the head is for those that
 * do: colours on a dark screen. Colours of programmes are those of the widgets (theme/base.styles.ts).
 */
import { type Markup, markup } from '../markup.ts';

interface Palette {
  readonly ground: string;
  readonly sheet: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accents: readonly [string, string, string];
}

export const light: Palette = {
  ground: '#f3f1ec',
  sheet: '#fffefc',
  ink: '#1d2433',
  soft: '#565e6e',
  rule: '#d9d6cc',
  accents: ['#005b88', '#056641', '#87305f'],
};

export const dark: Palette = {
  ground: '#12161d',
  sheet: '#1a202a',
  ink: '#e8eaef',
  soft: '#a9b1bf',
  rule: '#3a4250',
  accents: ['#86cdff', '#88d8ae', '#ffa3cf'],
};

/** Widths in CSS pixels. The columns of an entry fill the sheet, and stand one above the other where they do not fit. */
export const widths = { sheet: 640, inset: 24, label: 184, gap: 16, text: 408 } as const;

export const accentOf = (index: number): number => index % light.accents.length;

const sans = 'font-family:Helvetica Neue,Helvetica,Arial,sans-serif;';
const serif = 'font-family:Georgia,Times New Roman,serif;';
const line = (size: number, height: number): string =>
  `margin:0;font-size:${size}px;line-height:${height}px;mso-line-height-rule:exactly;`;
/** For blocks with text: a long word may be broken. */
export const breaking = 'word-wrap:break-word;overflow-wrap:anywhere;';

export const styles = {
  text: `${line(16, 24)}${sans}color:${light.ink};`,
  detail: `${line(16, 24)}${sans}color:${light.soft};`,
  label: `${line(16, 24)}${sans}font-weight:bold;color:${light.ink};`,
  heading: `${line(34, 40)}${serif}font-weight:normal;color:${light.ink};`,
  lead: `${line(26, 32)}${serif}font-weight:normal;color:${light.ink};`,
  title: `${line(21, 28)}${serif}font-weight:normal;color:${light.ink};`,
  link: `color:${light.ink};text-decoration:underline;`,
  footer: `${line(16, 28)}${sans}color:${light.soft};`,
  softLink: `color:${light.soft};text-decoration:underline;`,
  accent: light.accents.map((color) => `${line(16, 24)}${sans}color:${color};`),
  /** Of the text that stands in for a logo. */
  logo: `${sans}font-size:16px;line-height:20px;font-weight:bold;color:${light.ink};`,
  /** What mail programs show beside the subject, and nobody sees in the e-mail itself. */
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;',
} as const;

const darkRules = [
  `.ground{background-color:${dark.ground}!important}`,
  `.sheet{background-color:${dark.sheet}!important}`,
  `.ink,.ink a{color:${dark.ink}!important}`,
  `.soft,.soft a{color:${dark.soft}!important}`,
  `.rule{border-color:${dark.rule}!important}`,
  ...dark.accents.flatMap((color, index) => [
    `.text-${index}{color:${color}!important}`,
    `.bar-${index}{background-color:${color}!important}`,
  ]),
];

/** Outlook.com marks what it has darkened itself: texts and backgrounds. */
const outlookRules = darkRules.flatMap((rule) => {
  const [selectors = '', body = ''] = rule.split('{');
  const mark = body.startsWith('background') ? '[data-ogsb]' : '[data-ogsc]';
  return selectors.split(',').map((selector) => `${mark} ${selector}{${body}`);
});

const lines = (rules: readonly string[]): Markup => markup`${rules.join('\n')}`;

/** Sheets of style, apart: Gmail drops a sheet that has anything which it does not know. */
export const sheets: readonly Markup[] = [
  lines([
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'body{margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}',
    'table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}',
  ]),
  lines(['@media (prefers-color-scheme:dark){', ...darkRules, '}']),
  lines(outlookRules),
  lines(['a[x-apple-data-detectors]{color:inherit!important;font:inherit!important;text-decoration:none!important}']),
];
