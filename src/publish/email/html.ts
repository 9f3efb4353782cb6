/** An e-mail as HTML: tables for Outlook, which knows no other columns, and blocks that stack for small screens. */
import { type Markup, markup } from '../markup.ts';
import type { Entry, Issue, Logo, Words } from './issue.ts';
import { accentOf, breaking, light, sheets, styles, widths } from './look.ts';

const nothing = markup``;

/** For Outlook on Windows, and for nobody else. */
const forOutlook = (content: Markup): Markup => markup`<!--[if mso]>${content}<![endif]-->`;

/** Attributes of a block with a text: it has its own direction, and so cannot disturb others. */
const marked = ({ lang, dir }: Words): Markup =>
  lang === undefined ? markup`dir="${dir}"` : markup`lang="${lang}" dir="${dir}"`;

interface LinkLook {
  readonly style?: string;
  readonly hreflang?: string | undefined;
}

function linked(url: string | undefined, text: string, { style = styles.link, hreflang }: LinkLook = {}): Markup {
  if (url === undefined) return markup`${text}`;
  const language = hreflang ? markup` hreflang="${hreflang}"` : nothing;
  return markup`<a href="${url}"${language} style="${style}">${text}</a>`;
}

/** Where lines start. Mail programs do not know the word “start”. */
const startOf = ({ language }: Issue): 'left' | 'right' => (language.dir() === 'rtl' ? 'right' : 'left');

/** A thin rule with a short bar in the colour of a programme, as in the widgets. */
function ruleRow(accent: number, { language }: Issue): Markup {
  const flat = 'font-size:0;line-height:0;mso-line-height-rule:exactly;';
  const bar =
    accent < 0
      ? nothing
      : markup`<td width="32" height="3" class="bar-${accentOf(accent)}" bgcolor="${light.accents[accentOf(accent)] ?? ''}" style="${flat}width:32px;height:3px;">&nbsp;</td>`;
  return markup`<table role="presentation" dir="${language.dir()}" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${bar}<td height="3" class="rule" style="${flat}height:3px;border-top:1px solid ${light.rule};">&nbsp;</td></tr></table>
`;
}

/** A column of an entry, as wide as it is on a wide screen at most. */
function column(width: number, content: Markup, issue: Issue): Markup {
  return markup`<div style="display:inline-block;width:100%;max-width:${width}px;padding:0 0 6px;vertical-align:top;${breaking}text-align:${startOf(issue)};">
${content}</div>`;
}

function labelOf({ kind, programme, accent }: Entry, issue: Issue): Markup {
  const gap = `padding-${startOf(issue) === 'left' ? 'right' : 'left'}:${widths.gap}px;`;
  const name = programme
    ? markup`<p ${marked(programme)} class="text-${accentOf(accent)}" style="${styles.accent[accentOf(accent)] ?? ''}${gap}">${programme.text}</p>
`
    : nothing;
  return markup`<p class="ink" style="${styles.label}${gap}">${kind}</p>
${name}`;
}

function textOf({ title, url, hreflang, details, summary }: Entry, isLead: boolean): Markup {
  const line = details.length
    ? markup`<p class="soft" style="${styles.detail}padding-top:4px;">${details.map((detail, index) => markup`${index ? ' · ' : ''}<bdi>${detail}</bdi>`)}</p>
`
    : nothing;
  const text = summary
    ? markup`<p ${marked(summary)} class="ink" style="${styles.text}padding-top:6px;">${summary.text}</p>
`
    : nothing;
  return markup`<h2 ${marked(title)} class="ink" style="${isLead ? styles.lead : styles.title}">${linked(url, title.text, { hreflang })}</h2>
${line}${text}`;
}

function entryRow(entry: Entry, index: number, issue: Issue): Markup {
  const dir = issue.language.dir();
  const start = startOf(issue);
  const { label, text } = widths;
  return markup`<tr><td style="padding:0;">
${ruleRow(entry.accent, issue)}</td></tr>
<tr><td align="${start}" style="padding:12px 0 20px;font-size:0;text-align:${start};">
${forOutlook(markup`<table role="presentation" dir="${dir}" width="${label + text}" cellpadding="0" cellspacing="0" border="0"><tr><td width="${label}" valign="top">`)}
${column(label, labelOf(entry, issue), issue)}
${forOutlook(markup`</td><td width="${text}" valign="top">`)}
${column(text, textOf(entry, !index), issue)}
${forOutlook(markup`</td></tr></table>`)}
</td></tr>
`;
}

function logoImage({ src, width, height, alt }: Logo): Markup {
  const style = `${styles.logo}display:block;border:0;height:${height}px;width:${width === undefined ? 'auto' : `${width}px`};`;
  const attribute = width === undefined ? nothing : markup` width="${width}"`;
  return markup`<img src="${src}"${attribute} height="${height}" alt="${alt}" class="ink" style="${style}">`;
}

/** The logo or, where a heading says something else, the name: who writes. */
function brandOf({ logo, heading, name }: Issue): Markup {
  if (logo)
    return markup`<p style="margin:0;padding:0 0 16px;">${logoImage(logo)}</p>
`;
  if (!heading) return nothing;
  return markup`<p ${marked(name)} class="ink" style="${styles.label}padding-bottom:8px;">${name.text}</p>
`;
}

function masthead(issue: Issue): Markup {
  const { name, heading = name, date, intro } = issue;
  const start = startOf(issue);
  const opening = intro
    ? markup`<p ${marked(intro)} class="ink" style="${styles.text}padding-top:16px;">${intro.text}</p>
`
    : nothing;
  return markup`<tr><td align="${start}" style="padding:28px 0;${breaking}text-align:${start};">
${brandOf(issue)}<h1 ${marked(heading)} class="ink" style="${styles.heading}">${heading.text}</h1>
<p class="soft" style="${styles.detail}padding-top:6px;">${date}</p>
${opening}</td></tr>
`;
}

/** How many entries there was no room for, with a link to where they are. */
function restRow(rest: number, issue: Issue): Markup {
  if (!rest) return nothing;
  const { language, home } = issue;
  const start = startOf(issue);
  return markup`<tr><td style="padding:0;">
${ruleRow(-1, issue)}</td></tr>
<tr><td align="${start}" style="padding:16px 0 20px;text-align:${start};">
<p class="ink" style="${styles.text}">${linked(home, language.strings.andMore(rest))}</p>
</td></tr>
`;
}

/** An address as people write it. */
export const shortAddress = (url: string): string => {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/$/, '');
};

function footerRow(issue: Issue): Markup {
  const { name, seat, email, home, online, unsubscribe, language } = issue;
  const start = startOf(issue);
  const style = { style: styles.softLink };
  const lines = [
    [markup`${name.text}`, ...(seat ? [markup`${seat.text}`] : [])],
    home === undefined ? [] : [linked(home, shortAddress(home), style)],
    email === undefined ? [] : [linked(`mailto:${email}`, email, style)],
    [
      ...(online === undefined ? [] : [linked(online, language.texts.viewOnline, style)]),
      ...(unsubscribe === undefined ? [] : [linked(unsubscribe, language.texts.unsubscribe, style)]),
    ],
  ].filter(({ length }) => length);
  return markup`<tr><td align="${start}" style="padding:20px ${widths.inset}px 40px;${breaking}text-align:${start};">
${lines.map(
  (parts) =>
    markup`<p class="soft" style="${styles.footer}">${parts.map((part, index) => markup`${index ? ' · ' : ''}<bdi>${part}</bdi>`)}</p>
`,
)}</td></tr>
`;
}

/** A strip with the colours of the programmes. */
function strip(): Markup {
  const flat = 'font-size:0;line-height:0;mso-line-height-rule:exactly;height:5px;';
  return markup`<tr><td style="padding:0;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${light.accents.map(
    (color, index) =>
      markup`<td width="33%" height="5" class="bar-${index}" bgcolor="${color}" style="${flat}">&nbsp;</td>`,
  )}</tr></table></td></tr>
`;
}

function sheet(issue: Issue, rest: number): Markup {
  const dir = issue.language.dir();
  const start = startOf(issue);
  return markup`<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0">
${strip()}<tr><td class="sheet" bgcolor="${light.sheet}" align="${start}" style="padding:0 ${widths.inset}px 8px;text-align:${start};">
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0">
${masthead(issue)}${issue.entries.map((entry, index) => entryRow(entry, index, issue))}${restRow(rest, issue)}</table>
</td></tr>
${footerRow(issue)}</table>`;
}

function head({ subject }: Issue): Markup {
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${subject}</title>
${forOutlook(markup`<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>`)}
${sheets.map(
  (rules) => markup`<style>
${rules}
</style>
`,
)}</head>`;
}

/**
 * The e-mail as one page of HTML. It loads nothing but the logo, if there is one.
 * @param rest number of entries that it leaves out
 */
export function emailHtml(issue: Issue, rest: number): string {
  const { language, subject, preheader } = issue;
  const [lang, dir] = [language.lang(), language.dir()];
  const page = markup`<!doctype html>
<html lang="${lang}" dir="${dir}" xmlns:o="urn:schemas-microsoft-com:office:office">
${head(issue)}
<body class="ground" bgcolor="${light.ground}" style="margin:0;padding:0;background-color:${light.ground};">
<main>
<div role="article" aria-label="${subject}" lang="${lang}" dir="${dir}" class="ground" style="background-color:${light.ground};">
<div style="${styles.hidden}">${preheader}${filler}</div>
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:0;">
${forOutlook(markup`<table role="presentation" dir="${dir}" width="${widths.sheet}" cellpadding="0" cellspacing="0" border="0"><tr><td>`)}
<div style="max-width:${widths.sheet}px;margin:0 auto;">
${sheet(issue, rest)}
</div>
${forOutlook(markup`</td></tr></table>`)}
</td></tr></table>
</div>
</main>
</body>
</html>
`;
  return page.text;
}

/** Keeps the text of the e-mail itself out of what mail programs show beside the subject. */
const filler = markup`${Array.from({ length: 60 }, () => markup`&#847;&zwnj;&nbsp;`)}`;
