/** What a feed holds, in the vocabulary of schema.org. */
import type {
  CreativeWorkLeaf,
  EventLeaf,
  MediaObjectLeaf,
  OrganizationLeaf,
  PersonLeaf,
  ProjectLeaf,
  PropertyValueLeaf,
} from 'schema-dts';
import type { Feed, File, Item, Organisation, Party, Project, Term } from '../feed/types.ts';
import { doiName, doiUrl } from '../model/doi.ts';
import { itemDate } from '../model/items.ts';
import { eventThing } from './event-thing.ts';
import { idOf, inLanguage, known, type Naming, organisationId, organisationReference, some } from './naming.ts';

type WorkType = 'Article' | 'Book' | 'CreativeWork' | 'NewsArticle' | 'Periodical' | 'Report' | 'ScholarlyArticle';
type Work = Omit<CreativeWorkLeaf, '@type'> & { '@type': WorkType };

/** A node of a JSON-LD graph. */
export type Thing = (Work | EventLeaf | OrganizationLeaf | ProjectLeaf) & { '@id'?: string };

/** Types of publications that are not reports. */
const workTypes: ReadonlyMap<string, WorkType> = new Map([
  ['article', 'Article'],
  ['book', 'Book'],
  ['database', 'CreativeWork'],
  ['handbook', 'Book'],
  ['journal-article', 'ScholarlyArticle'],
  ['literature-review', 'ScholarlyArticle'],
  ['manual', 'Book'],
  ['newsletter', 'CreativeWork'],
  ['paper', 'ScholarlyArticle'],
  ['periodical', 'Periodical'],
  ['podcast', 'CreativeWork'],
  ['tool', 'CreativeWork'],
  ['toolkit', 'CreativeWork'],
]);

/** The organisation that publishes the feed. */
export function organisationThing(organisation: Organisation, naming: Naming): Thing {
  const { founded, url = naming.feed.homePageUrl, email, logo } = organisation;
  return known<OrganizationLeaf & { '@id': string }>({
    '@type': 'Organization',
    '@id': organisationId(naming),
    name: inLanguage(organisation.name, naming),
    url,
    description: inLanguage(organisation.summary, naming),
    foundingDate: founded,
    address: inLanguage(organisation.seat, naming),
    email,
    logo: logo?.src,
  });
}

/** A supporter, a partner or a network. */
export function partyThing(party: Party | Term, naming: Naming): Thing {
  const isTerm = 'title' in party;
  return known<OrganizationLeaf>({
    '@type': 'Organization',
    name: inLanguage(isTerm ? party.title : party.name, naming),
    url: party.url,
    logo: (isTerm ? party.image : party.logo)?.src,
  });
}

/** A programme or a project. */
export function projectThing(subject: Project | Term, naming: Naming): Thing {
  const { id, title, summary, url, image } = subject;
  return known<ProjectLeaf & { '@id': string }>({
    '@type': 'Project',
    '@id': idOf(naming, id),
    name: inLanguage(title, naming),
    url,
    description: inLanguage(summary, naming),
    image: image?.src,
    foundingDate: 'start' in subject ? subject.start : undefined,
    dissolutionDate: 'end' in subject ? subject.end : undefined,
    parentOrganization: organisationReference(naming),
  });
}

/** Names of all that the feed knows as organisations. */
function organisationNames(feed: Feed): ReadonlySet<string> {
  const { organisation, supporters, networks, projects, items } = feed;
  const parties = [organisation, ...supporters, ...projects.flatMap(({ partners }) => partners)];
  const texts = [...parties.map((party) => party?.name), ...networks.map(({ title }) => title)];
  const publishers = items.map((item) => ('publisher' in item ? item.publisher : undefined));
  return new Set([
    ...texts.flatMap((text) => Object.values(text ?? {})),
    ...publishers.filter((name) => name !== undefined),
  ]);
}

const namesByFeed = new WeakMap<Feed, ReadonlySet<string>>();

/** The feed does not say whether an author is a person. Names that it uses for organisations are theirs. */
function isOrganisation(name: string, feed: Feed): boolean {
  const names = namesByFeed.get(feed) ?? organisationNames(feed);
  namesByFeed.set(feed, names);
  return names.has(name);
}

function authorThing({ name, url }: Item['authors'][number], { feed }: Naming): PersonLeaf | OrganizationLeaf {
  const address = url?.startsWith('mailto:') ? undefined : url;
  if (isOrganisation(name, feed)) return known<OrganizationLeaf>({ '@type': 'Organization', name, url: address });
  return known<PersonLeaf>({ '@type': 'Person', name, url: address });
}

function fileThing({ url, mediaType, title, size, language }: File): MediaObjectLeaf {
  return known<MediaObjectLeaf>({
    '@type': 'MediaObject',
    contentUrl: url,
    encodingFormat: mediaType,
    name: title,
    contentSize: size === undefined ? undefined : `${size} B`,
    inLanguage: language === 'und' ? undefined : language,
  });
}

function identifiers(item: Item): readonly PropertyValueLeaf[] {
  if (!('doi' in item)) return [];
  const values = { DOI: doiName(item.doi), ISBN: item.isbn };
  return Object.entries(values).flatMap(([propertyID, value]) =>
    value ? [{ '@type': 'PropertyValue', propertyID, value }] : [],
  );
}

function workType(item: Item): WorkType {
  if (item.kind === 'news') return 'NewsArticle';
  if (item.kind === 'milestone') return 'CreativeWork';
  return ('type' in item && workTypes.get(item.type ?? '')) || 'Report';
}

function publisherOf(item: Item, naming: Naming): OrganizationLeaf | { '@id': string } | undefined {
  if ('publisher' in item && item.publisher) return { '@type': 'Organization', name: item.publisher };
  // Its annual reports are the organisation's own. News is often told by others.
  return item.kind === 'report' ? organisationReference(naming) : undefined;
}

/** Every language that the item can be had in; a list only if there are several. */
function languagesOf({ language, urls, files }: Item): string | readonly string[] | undefined {
  const all = [language, ...Object.keys(urls), ...files.map((file) => file.language)];
  const languages = [...new Set(all)].filter((tag) => tag !== 'und');
  return languages.length > 1 ? languages : languages[0];
}

function workThing(item: Item, naming: Naming): Thing {
  const name = inLanguage(item.title, naming);
  const doi = 'doi' in item ? doiName(item.doi) : undefined;
  const type = workType(item);
  return known<Work & { '@id': string }>({
    '@type': type,
    '@id': idOf(naming, item.id),
    name,
    headline: type.endsWith('Article') ? name : undefined,
    url: item.url,
    sameAs: doi && doiUrl(doi),
    description: inLanguage(item.summary, naming),
    image: item.image?.src,
    inLanguage: languagesOf(item),
    datePublished: itemDate(item),
    dateModified: item.modified,
    author: some(item.authors.map((author) => authorThing(author, naming))),
    publisher: publisherOf(item, naming),
    identifier: some(identifiers(item)),
    keywords: some(item.tags),
    encoding: some(item.files.map(fileThing)),
  });
}

export function itemThing(item: Item, naming: Naming): Thing {
  return item.kind === 'event' ? eventThing(item, naming) : workThing(item, naming);
}
