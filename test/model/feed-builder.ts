import type { Feed, Milestone, MpgEvent, Project, Publication, Term } from '../../src/feed/types.ts';

/** A checked feed that contains only the given parts. */
export const feedWith = (parts: Partial<Feed>): Feed => ({
  url: 'https://example.org/feed.json',
  title: 'Feed',
  homePageUrl: undefined,
  language: 'en',
  updated: undefined,
  organisation: undefined,
  programmes: [],
  activities: [],
  projects: [],
  supporters: [],
  networks: [],
  items: [],
  ...parts,
});

export const term = (id: string, title = id): Term => ({
  id,
  title: { en: title },
  summary: undefined,
  url: undefined,
  image: undefined,
});

export const project = (id: string, programmes: readonly string[], title = id): Project => ({
  ...term(id, title),
  programmes,
  start: undefined,
  end: undefined,
  partners: [],
  supporters: [],
});

const item = (id: string) => ({
  id,
  url: undefined,
  urls: {},
  title: { en: id },
  summary: undefined,
  content: undefined,
  image: undefined,
  date: undefined,
  modified: undefined,
  language: 'en',
  authors: [],
  tags: [],
  files: [],
  programmes: [],
  projects: [],
  activities: [],
});

export const milestone = (id: string, parts: Partial<Milestone> = {}): Milestone => ({
  ...item(id),
  kind: 'milestone',
  ...parts,
});

export const event = (id: string, parts: Partial<MpgEvent> = {}): MpgEvent => ({
  ...item(id),
  kind: 'event',
  start: undefined,
  end: undefined,
  timezone: undefined,
  place: undefined,
  onlineUrl: undefined,
  status: 'scheduled',
  ...parts,
});

export const publication = (id: string, parts: Partial<Publication> = {}): Publication => ({
  ...item(id),
  kind: 'publication',
  type: undefined,
  publisher: undefined,
  doi: undefined,
  isbn: undefined,
  ...parts,
});

/** The ids of items, in their order. */
export const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
