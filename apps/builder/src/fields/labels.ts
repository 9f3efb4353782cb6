/** Names of widgets, settings and values in the visitor's language, where the builder or the widgets have them. */
import { html, type TemplateResult } from 'lit';
import type { Attribute } from '../catalogue.ts';
import type { Speech } from '../texts/speech.ts';

const kinds = ['publication', 'report', 'news', 'event', 'milestone'] as const;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name such as `no-storage` as words, for what has no other name. */
export const words = (name: string): string => capitalized(name.replaceAll('-', ' '));

const widgetNames: Readonly<Record<string, (speech: Speech) => string>> = {
  'publication-list': ({ strings }) => strings.publications,
  'event-list': ({ strings }) => strings.events,
  'news-list': ({ strings }) => strings.news,
  'programme-list': ({ texts }) => texts.programmes,
  'project-list': ({ strings }) => strings.projects,
  'milestone-timeline': ({ strings }) => strings.milestones,
  digest: ({ texts }) => texts.latest,
  about: ({ texts }) => texts.about,
  'annual-reports': ({ texts }) => texts.annualReports,
  programme: ({ strings }) => strings.programme,
  project: ({ strings }) => strings.project,
  'publication-card': ({ texts, strings }) => texts.card(strings.kindName('publication')),
  'event-card': ({ texts, strings }) => texts.card(strings.kindName('event')),
  'programme-card': ({ texts, strings }) => texts.card(strings.programme),
  'project-card': ({ texts, strings }) => texts.card(strings.project),
  'supporter-list': ({ strings }) => strings.supporters,
  'network-list': ({ strings }) => strings.partners,
};

/** Names of the widgets in the order in which they are offered: those that most partners take come first. */
const order = Object.keys(widgetNames);

export function byDemand({ name: one }: { readonly name: string }, { name: other }: { readonly name: string }): number {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return place(one) - place(other);
}

export const widgetName = (name: string, speech: Speech): string => widgetNames[name]?.(speech) ?? words(name);

const settingNames: Readonly<Record<string, (speech: Speech) => string>> = {
  heading: ({ texts }) => texts.heading,
  limit: ({ texts }) => texts.limit,
  order: ({ texts }) => texts.order,
  sort: ({ texts }) => texts.order,
  theme: ({ texts }) => texts.colours,
  programme: ({ strings }) => strings.programme,
  project: ({ strings }) => strings.project,
  activity: ({ strings }) => strings.activity,
  type: ({ strings }) => strings.type,
  kinds: ({ strings }) => strings.type,
  year: ({ strings }) => strings.year,
  from: ({ strings }) => strings.yearFrom,
  since: ({ strings }) => strings.yearFrom,
  when: ({ strings }) => strings.period,
  group: ({ strings }) => strings.supporters,
  to: ({ strings }) => strings.yearTo,
  language: ({ strings }) => strings.language,
  publication: ({ strings }) => strings.kindName('publication'),
  event: ({ strings }) => strings.kindName('event'),
};

/** The name of a setting. One that has none in the visitor's language has its own, as English words. */
export function settingName(name: string, speech: Speech): TemplateResult {
  const known = settingNames[name]?.(speech);
  return known ? html`${known}` : html`<span lang="en">${words(name)}</span>`;
}

/** Settings whose name says all, so that their documentation is not shown. */
export const isPlain = ({ name }: Attribute): boolean =>
  ['heading', 'limit', 'programme', 'project', 'activity', 'language', 'type', 'kinds', 'publication'].includes(name);

const valueNames: Readonly<Record<string, (speech: Speech) => string>> = {
  'theme auto': ({ texts }) => texts.asThePage,
  'theme light': ({ texts }) => texts.light,
  'theme dark': ({ texts }) => texts.dark,
  'sort date': ({ strings }) => strings.sortByDate,
  'sort title': ({ strings }) => strings.sortByTitle,
  'sort relevance': ({ strings }) => strings.sortByRelevance,
  'when upcoming': ({ strings }) => strings.upcomingEvents,
  'when past': ({ strings }) => strings.pastEvents,
  'group foundation': ({ strings }) => strings.foundations,
  'group european-institution': ({ strings }) => strings.europeanInstitutions,
  'group intergovernmental': ({ strings }) => strings.intergovernmentalOrganisations,
  'group other': ({ strings }) => strings.otherSupporters,
  'status running': ({ strings }) => strings.projectsRunning,
  'status ended': ({ strings }) => strings.projectsEnded,
  'status unknown': ({ strings }) => strings.projectsEndUnknown,
  'hide facts': ({ strings }) => strings.founded,
  'hide mission': ({ strings }) => strings.mission,
  'hide activities': ({ strings }) => strings.activities,
  'hide values': ({ strings }) => strings.values,
  'hide story': ({ strings }) => strings.story,
};

/** A value's name in the visitor's language; its own, as English words, if there is none. */
export function valueName(attribute: string, value: string, speech: Speech): string {
  const kind = attribute === 'kinds' && kinds.find((name) => name === value);
  if (kind) return speech.strings.kindName(kind);
  if (attribute === 'type') return speech.strings.publicationType(value) || words(value);
  if (value === 'all') return speech.texts.all;
  return valueNames[`${attribute} ${value}`]?.(speech) ?? words(value);
}
