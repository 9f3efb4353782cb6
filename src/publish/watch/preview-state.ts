/** What the preview page shows. It is sent as JSON. */
import type { Feed } from '../../feed/types.ts';
import { type Report, reportLines } from '../build/report.ts';
import { type CheckResult, countOf, type Group } from '../check/finding.ts';

/** A group of findings, cut off: a page with thousands of them helps nobody. */
export interface ShownGroup extends Group {
  /** How many findings are not in the list. */
  readonly more: number;
}

/** A widget of the preview. */
export interface PreviewWidget {
  readonly tag: string;
  /** What it shows, as a sentence. */
  readonly about: string;
  /** Its attributes: which record it shows, if it shows one. Undefined if the feed has none for it. */
  readonly attributes: Readonly<Record<string, string>> | undefined;
}

/** The feed that is served now. */
export interface PreviewFeed {
  readonly title: string;
  readonly language: string | undefined;
  /** Address that it is to have on the website, if it says it. */
  readonly address: string | undefined;
  readonly records: number;
  readonly lost: number;
  readonly odd: number;
  readonly missing: number;
  readonly groups: readonly ShownGroup[];
  /** Number of values in the sources that the build could not use. */
  readonly unusable: number;
  /** What the build could not use or left out, in lines. */
  readonly notes: readonly string[];
  readonly widgets: readonly PreviewWidget[];
}

export interface PreviewState {
  /** Differs each time the command is started: its page then loads itself anew. */
  readonly session: string;
  /** Name of the config. */
  readonly config: string;
  readonly isBuilding: boolean;
  /** Why the last build made no feed, in lines; undefined if it made one. */
  readonly failure: readonly string[] | undefined;
  /** Counts the feeds: another number is another feed. */
  readonly version: number;
  /** When the feed was made, in milliseconds since 1970; undefined if an earlier run made it. */
  readonly builtAt: number | undefined;
  readonly feed: PreviewFeed | undefined;
  /** The languages of the widgets, by tag, with their names. */
  readonly languages: Readonly<Record<string, string>>;
}

/** A widget as the package describes it. */
export interface WidgetDescription {
  readonly tag: string;
  readonly about: string;
}

/** How many findings of a group are sent. */
const listed = 10;

const shownGroup = (group: Group): ShownGroup => ({
  ...group,
  findings: group.findings.slice(0, listed),
  more: Math.max(0, group.findings.length - listed),
});

/** The record that a widget for one record shows: the first of the feed, which is the newest. */
function firstId(feed: Feed, type: string): string | undefined {
  if (type === 'programme') return feed.programmes[0]?.id;
  if (type === 'project') return feed.projects[0]?.id;
  const isOf = (kind: string): boolean => kind === type || (type === 'publication' && kind === 'report');
  return feed.items.find(({ kind }) => isOf(kind))?.id;
}

/** `mpg-event-card` shows the event that its attribute `event` names. Lists need no such attribute. */
const subject = /^mpg-(programme|project|event|publication)(?:-card)?$/;

function previewWidget({ tag, about }: WidgetDescription, feed: Feed): PreviewWidget {
  const type = subject.exec(tag)?.[1];
  if (type === undefined) return { tag, about, attributes: {} };
  const id = firstId(feed, type);
  return { tag, about, attributes: id === undefined ? undefined : { [type]: id } };
}

/**
 * What the page shows of a checked feed.
 * @param report of its build; undefined if an earlier run made it
 */
export function previewFeed(
  feed: Feed,
  { title, records, groups }: CheckResult,
  address: string | undefined,
  widgets: readonly WidgetDescription[],
  report: Report | undefined,
): PreviewFeed {
  return {
    title,
    // `und` stands for none.
    language: feed.language === 'und' ? undefined : feed.language,
    address,
    records,
    lost: countOf(groups, 'lost'),
    odd: countOf(groups, 'odd'),
    missing: countOf(groups, 'missing'),
    groups: groups.map(shownGroup),
    unusable: report?.losses.length ?? 0,
    notes: report ? reportLines(report) : [],
    widgets: widgets.map((widget) => previewWidget(widget, feed)),
  };
}
