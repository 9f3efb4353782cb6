import type { Feed, Item, Term } from '../feed/types.ts';

/** A programme and what the feed holds of it. */
export interface ProgrammeOverview {
  readonly programme: Term;
  /** Its place among the feed's programmes, from 0. */
  readonly index: number;
  /** How many projects belong to it. */
  readonly projects: number;
  /** How many publications belong to it. */
  readonly publications: number;
}

/** Gives a function that lists the programmes of an item: its own, and those of its projects; each once. */
export function programmeLookup(feed: Feed): (item: Item) => readonly string[] {
  const byProject = new Map(feed.projects.map(({ id, programmes }) => [id, programmes]));
  return ({ programmes, projects }) => [
    ...new Set([...programmes, ...projects.flatMap((id) => byProject.get(id) ?? [])]),
  ];
}

/** The programme of that id with its counts; `undefined` where the feed has none. */
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
