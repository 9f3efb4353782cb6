/** JSON-LD for search engines: one graph of what the widgets of a page show. */
import type { ItemListLeaf, ListItemLeaf } from 'schema-dts';
import type { Kind } from '../feed/types.ts';
import type { Subject } from '../parts/link.ts';
import { inLanguage, known, type Naming, some } from './naming.ts';
import { itemThing, organisationThing, partyThing, projectThing, type Thing } from './things.ts';

/** What one widget shows. */
export interface Shown extends Naming {
  readonly tag: string;
  /** Identifier of its list in the page. */
  readonly listId: string;
  readonly heading: string | undefined;
  /** What it shows, in order. The same thing may be there several times. */
  readonly subjects: readonly Subject[];
}

type Node = Readonly<Record<string, unknown>>;
type SubjectKind = Kind | 'organisation' | 'programme' | 'project' | 'party';

/** What the lists of widgets consist of. */
const listed: Readonly<Record<string, readonly SubjectKind[]>> = {
  'mpg-annual-reports': ['report'],
  'mpg-digest': ['publication', 'report', 'news', 'event', 'milestone'],
  'mpg-event-list': ['event'],
  'mpg-milestone-timeline': ['milestone'],
  'mpg-network-list': ['party'],
  'mpg-news-list': ['news'],
  'mpg-programme-list': ['programme'],
  'mpg-project-list': ['project'],
  'mpg-publication-list': ['publication'],
  'mpg-supporter-list': ['party'],
};

interface Described {
  readonly kind: SubjectKind;
  readonly subject: Subject;
  /** Undefined for milestones, for which schema.org has no type: lists only name them and link to them. */
  readonly thing: Thing | undefined;
}

/** @returns undefined for activities and values, which are only words */
function described(subject: Subject, naming: Naming): Described | undefined {
  const { organisation, programmes, networks } = naming.feed;
  if ('kind' in subject) {
    return {
      subject,
      kind: subject.kind,
      thing: subject.kind === 'milestone' ? undefined : itemThing(subject, naming),
    };
  }
  if (organisation && subject === organisation) {
    return { subject, kind: 'organisation', thing: organisationThing(organisation, naming) };
  }
  if ('name' in subject || networks.includes(subject)) {
    return { subject, kind: 'party', thing: partyThing(subject, naming) };
  }
  const isProject = 'partners' in subject;
  if (!isProject && !programmes.includes(subject)) return undefined;
  return { subject, kind: isProject ? 'project' : 'programme', thing: projectThing(subject, naming) };
}

/** A thing where it is first shown, and later only a reference to it. @param seen identifiers of things shown so far */
function firstTime(thing: Thing, name: string | undefined, seen: Set<string>): ListItemLeaf['item'] {
  const { '@id': id } = thing;
  if (id === undefined) return thing;
  if (seen.has(id)) return known<{ '@id': string; name?: string }>({ '@id': id, name });
  seen.add(id);
  return thing;
}

function listItem({ subject, thing }: Described, index: number, naming: Naming, seen: Set<string>): ListItemLeaf {
  const name = inLanguage('name' in subject ? subject.name : subject.title, naming);
  const item = thing && firstTime(thing, name, seen);
  return known<ListItemLeaf>({
    '@type': 'ListItem',
    position: index + 1,
    // What is said of the thing need not be said of its place in the list.
    name: item && name ? undefined : (name ?? subject.url),
    url: item ? undefined : subject.url,
    item,
  });
}

function nodesOf(shown: Shown, seen: Set<string>): readonly Node[] {
  const subjects = [...new Set(shown.subjects)].map((subject) => described(subject, shown));
  const all = subjects.filter((each) => each !== undefined);
  const entries = all.filter(({ kind }) => listed[shown.tag]?.includes(kind));
  const { organisation } = shown.feed;
  const list = known<ItemListLeaf & { '@id': string }>({
    '@type': 'ItemList',
    '@id': shown.listId,
    name: shown.heading,
    numberOfItems: entries.length,
    itemListElement: some(entries.map((entry, index) => listItem(entry, index, shown, seen))),
  });
  // Others refer to the organisation: as publisher, organizer or parent.
  const publisher = organisation && all.length ? [organisationThing(organisation, shown)] : [];
  const inList = new Set(entries.map(({ thing }) => thing));
  const things = all.flatMap(({ thing }) =>
    thing && !inList.has(thing) && !seen.has(thing['@id'] ?? '') ? thing : [],
  );
  for (const { '@id': id } of things) if (id !== undefined) seen.add(id);
  return [...publisher, ...things, ...(entries.length ? [list] : [])].map((thing) => ({ ...thing }));
}

/** Things without an identifier are the same if they have the same name and address. */
function keyOf({ '@id': id, '@type': type, name, url }: Node): string {
  return JSON.stringify(id ?? [type, name, url]);
}

/** The graph of an earlier run; empty if it cannot be read. */
function earlierNodes(text: string | undefined): readonly Node[] {
  try {
    const data = JSON.parse(text ?? '{}') as { readonly '@graph'?: unknown };
    return Array.isArray(data['@graph']) ? (data['@graph'] as readonly Node[]) : [];
  } catch {
    return [];
  }
}

/**
 * Makes the content of a `<script type="application/ld+json">`, in which nothing can end the script.
 * @param earlier the content that an earlier run made, if some of what it describes is still in the page
 * @returns undefined if the widgets show nothing that search engines know
 */
export function jsonLd(all: readonly Shown[], earlier?: string): string | undefined {
  const seen = new Set<string>();
  const current = all.flatMap((shown) => nodesOf(shown, seen));
  const nodes = [...earlierNodes(earlier).filter((node) => !seen.has(String(node['@id']))), ...current];
  // The last one wins and stays at the place of the first.
  const graph = [...new Map(nodes.map((node) => [keyOf(node), node])).values()];
  if (!graph.length) return undefined;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
