/** The result of a check as one page of HTML, to be sent to a colleague. It loads nothing and has no script. */
import { type Markup, markup } from '../markup.ts';
import { counted, countsInWords, outcomesInWords, sizeInWords } from './counts.ts';
import { type CheckResult, countOf, type Finding, type Group, type Severity } from './finding.ts';
import { reportStyle } from './report-style.ts';

/** How many findings of a group are open at first. */
const open = 10;

const sections: readonly { readonly severity: Severity; readonly heading: string; readonly about: string }[] = [
  { severity: 'lost', heading: 'Lost', about: 'The feed has this, but visitors do not see it. Mend it first.' },
  { severity: 'odd', heading: 'Odd', about: 'The widgets cope with this. It is hardly meant, or others may not cope.' },
  { severity: 'missing', heading: 'Missing', about: 'Nothing is wrong here, but visitors would see more.' },
];

const nothing = markup``;

const placeOf = (path: string): string => path.replace(/\$\.?/, '') || 'the file';

function findingItem({ record, path, found, effect, suggestion }: Finding, severity: Severity): Markup {
  const { type, title, id } = record;
  const name = type === 'feed' ? markup`${title}` : markup`<span class="type">${type}</span> <bdi>${title}</bdi>`;
  const isPlain = severity === 'missing' && found === 'nothing';
  const words = [effect, suggestion].filter(Boolean).join(' ');
  const where = isPlain ? nothing : markup`<p><code>${placeOf(path)}</code>: <bdi>${found}</bdi></p>`;
  return markup`<li>
<p class="record">${name}</p>
${id === undefined || id === title ? nothing : markup`<p class="note">id <bdi>${id}</bdi></p>`}
${where}${words ? markup`<p>${words}</p>` : nothing}
</li>
`;
}

function findingsList(findings: readonly Finding[], severity: Severity): Markup {
  return markup`<ul class="findings">
${findings.map((finding) => findingItem(finding, severity))}</ul>
`;
}

function groupSection({ kind, severity, heading, wanted, remedy, findings }: Group, id: string): Markup {
  const more = findings.slice(open);
  const rest = more.length
    ? markup`<details><summary>Show ${more.length} more</summary>
${findingsList(more, severity)}</details>`
    : nothing;
  return markup`<section class="group ${severity}" id="${id}" data-kind="${kind}">
<h3>${heading} <span class="count">(${findings.length})</span></h3>
<dl><dt>Wanted</dt><dd>${wanted}</dd><dt>How to mend it</dt><dd>${remedy}</dd></dl>
${findingsList(findings.slice(0, open), severity)}${rest}
</section>
`;
}

/** Groups with the ids of their sections. */
type Named = readonly (readonly [Group, string])[];

function severitySection(groups: Named, { severity, heading, about }: (typeof sections)[number]): Markup {
  const own = groups.filter(([group]) => group.severity === severity);
  if (!own.length) return nothing;
  return markup`<h2 class="${severity}">${heading}</h2>
<p class="note">${about}</p>
${own.map(([group, id]) => groupSection(group, id))}`;
}

function figures({ groups }: CheckResult): Markup {
  const items = sections.map(
    ({ severity, heading, about }) =>
      markup`<li class="${severity}"><b>${countOf(groups, severity)}</b> ${heading}<br><span class="note">${about}</span></li>
`,
  );
  return markup`<ul class="figures">
${items}</ul>
`;
}

function verdict({ groups, links }: CheckResult): Markup {
  const lost = countOf(groups, 'lost');
  const text = lost
    ? `${counted(lost, 'problem')} ${lost === 1 ? 'costs' : 'cost'} visitors something.`
    : 'Nothing is lost: the widgets show everything that this feed has.';
  const followed =
    links &&
    `${counted(links.asked, 'address')} of ${links.total} ${links.isStopped ? 'were tried before it was stopped' : 'were tried'}: ${outcomesInWords(links)}.`;
  return markup`<p class="verdict ${lost ? 'lost' : 'good'}">${text}${followed ? ` ${followed}` : ''}</p>
`;
}

function contents(groups: Named): Markup {
  if (groups.length < 2) return nothing;
  const items = groups.map(
    ([{ heading, findings }, id]) => markup`<li><a href="#${id}">${heading}</a> (${findings.length})</li>
`,
  );
  return markup`<nav aria-label="Contents"><ul>
${items}</ul></nav>
`;
}

/** The page. */
export function reportPage(result: CheckResult): string {
  const { source, title, records, pages, size, counts, groups } = result;
  const named = groups.map((group, index): [Group, string] => [group, `${group.kind}-${index + 1}`]);
  const name = title || source;
  const kinds = countsInWords(counts);
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>Check of the feed “${name}”</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p class="kicker">Check of a feed</p>
<h1><bdi>${name}</bdi></h1>
<p>${counted(records, 'record')} in ${counted(pages, 'page')}, ${sizeInWords(size)}${kinds && `: ${kinds}`}</p>
<p class="note">Read from <bdi>${source}</bdi></p>
</header>
<main>
${verdict(result)}${figures(result)}${contents(named)}${sections.map((section) => severitySection(named, section))}</main>
<footer>Made by mpg-widgets feed check.</footer>
</body>
</html>
`;
  return page.text;
}
