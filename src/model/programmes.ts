import type { Feed, Item, Project, Term } from '../feed/types.ts';

/** A programme and how much the feed has of it. */
export interface ProgrammeOverview {
  readonly programme: Term;
  /** Position among the feed's programmes, from 0. */
  readonly index: number;
  /** Number of projects that belong to it. */
  readonly projects: number;
  /** Number of publications that belong to it. */
  readonly publications: number;
}

type ProgrammeLookup = (item: Item) => readonly string[];

// A list asks for each of its items; the map of a feed's projects is made once.
const lookups = new WeakMap<Feed, ProgrammeLookup>();

/** Returns a function that lists the IDs of an item's programmes: first its own, then those of its projects, each once. */
export function programmeLookup(feed: Feed): ProgrammeLookup {
  const known = lookups.get(feed);
  if (known) return known;
  const byProject = new Map(feed.projects.map(({ id, programmes }) => [id, programmes]));
  const lookup: ProgrammeLookup = ({ programmes, projects }) => [
    ...new Set([...programmes, ...projects.flatMap((id) => byProject.get(id) ?? [])]),
  ];
  lookups.set(feed, lookup);
  return lookup;
}

/**
 * Position, among the feed's programmes, of the one whose accent an item or project has: an item's first programme, or
 * the first of the feed's programmes that a project belongs to. -1 if there is none.
 */
export function programmeIndex(feed: Feed, subject: Item | Project): number {
  const first = 'kind' in subject ? programmeLookup(feed)(subject).slice(0, 1) : subject.programmes;
  return feed.programmes.findIndex(({ id }) => first.includes(id));
}

/** The programme with this ID and its counts; `undefined` if the feed has no such programme. */
export function programmeOverview(feed: Feed, id: string): ProgrammeOverview | undefined {
  const index = feed.programmes.findIndex((each) => each.id === id);
  const programme = feed.programmes[index];
  if (!programme) return undefined;
  const programmesOf = programmeLookup(feed);
  return {
    programme,
    index,
    projects: feed.projects.filter(({ programmes }) => programmes.includes(id)).length,
    publications: feed.items.filter((item) => item.kind === 'publication' && programmesOf(item).includes(id)).length,
  };
}
