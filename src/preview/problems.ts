/** What the last build and the check say, in the words of the check. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../publish/check/finding.ts';
import type { PreviewFeed, PreviewState, ShownGroup } from '../publish/watch/preview-state.ts';

const number = new Intl.NumberFormat('en');
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

function statusText({ isBuilding, failure, feed, builtAt }: PreviewState): string {
  if (isBuilding) return 'Building …';
  const from = builtAt === undefined ? 'of an earlier run' : `of ${time.format(builtAt)}`;
  if (failure) return feed ? `Not built. This is the feed ${from}.` : 'Not built. There is no feed yet.';
  if (!feed) return 'There is no feed yet.';
  const count = `${number.format(feed.records)} ${feed.records === 1 ? 'record' : 'records'}`;
  return builtAt === undefined ? `${count}, ${from}.` : `Built at ${time.format(builtAt)}: ${count}.`;
}

/** One line about the last build, which is announced. */
export function statusTemplate(state: PreviewState, isConnected: boolean): TemplateResult {
  const text = isConnected
    ? statusText(state)
    : 'The command “feed watch” has ended. Start it again, and this page goes on by itself.';
  const isBad = !isConnected || (state.failure && !state.isBuilding);
  return html`<p class="status ${isBad ? 'failed' : ''}" role="status">${text}</p>`;
}

function failureTemplate(failure: readonly string[], hasFeed: boolean): TemplateResult {
  return html`<div class="panel failure">
    <h3>The feed could not be built</h3>
    ${failure.map((line) => html`<p class="line">${line}</p>`)}
    <p class="note">${hasFeed ? 'Below is the last good feed.' : 'There is no earlier feed to show.'}</p>
  </div>`;
}

function findingTemplate({ record, path, found, effect, suggestion }: Finding): TemplateResult {
  const { type, title } = record;
  const place = path.replace(/\$\.?/, '') || 'the file';
  const words = [effect, suggestion].filter(Boolean).join(' ');
  return html`<li>
    <p class="record">${type === 'feed' ? nothing : html`<span class="type">${type}</span> `}<bdi>${title}</bdi></p>
    ${found === 'nothing' ? nothing : html`<p><code>${place}</code>: <bdi>${found}</bdi></p>`}
    ${words ? html`<p>${words}</p>` : nothing}
  </li>`;
}

function groupTemplate({ severity, heading, wanted, remedy, findings, more }: ShownGroup): TemplateResult {
  return html`<div class="panel ${severity}">
    <h3>${heading} <span class="note">(${number.format(findings.length + more)})</span></h3>
    <p>${severity === 'missing' ? nothing : `Wanted: ${wanted} `}${remedy}</p>
    <ul>
      ${findings.map(findingTemplate)}
    </ul>
    ${more ? html`<p class="note">… and ${number.format(more)} more: “feed check --all” lists them.</p>` : nothing}
  </div>`;
}

/** A group that costs nothing is closed at first. */
function sectionTemplate(
  groups: readonly ShownGroup[],
  severity: ShownGroup['severity'],
  summary: string,
): TemplateResult | typeof nothing {
  const own = groups.filter((group) => group.severity === severity);
  if (!own.length) return nothing;
  return html`<details ?open=${severity === 'lost'}>
    <summary>${summary}</summary>
    ${own.map(groupTemplate)}
  </details>`;
}

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** What the build says of its sources, which the check of the feed cannot see. */
function notesTemplate(notes: readonly string[]): TemplateResult | typeof nothing {
  if (!notes.length) return nothing;
  return html`<div class="panel lost">
    <h3>What the build could not use</h3>
    <ul>
      ${notes.map((note) => html`<li><p class="line">${note}</p></li>`)}
    </ul>
  </div>`;
}

function checkTemplate({ groups, lost, odd, missing, notes }: PreviewFeed): TemplateResult {
  const isGood = !lost && !notes.length;
  return html`${isGood ? html`<p class="panel good">Nothing is lost: the widgets show everything that this feed has.</p>` : nothing}
  ${notesTemplate(notes)}
  ${sectionTemplate(groups, 'lost', counted(lost, 'problem that costs something', 'problems that cost something'))}
  ${sectionTemplate(groups, 'odd', counted(odd, 'oddity', 'oddities'))}
  ${sectionTemplate(groups, 'missing', counted(missing, 'gap that visitors notice', 'gaps that visitors notice'))}`;
}

export function problemsTemplate({ failure, feed, isBuilding }: PreviewState): TemplateResult {
  return html`<h2 id="problems-heading">What the check says</h2>
    ${failure ? failureTemplate(failure, feed !== undefined) : nothing} ${feed ? checkTemplate(feed) : nothing}
    ${!feed && !failure && isBuilding ? html`<p class="note">The first feed is being built.</p>` : nothing}`;
}
