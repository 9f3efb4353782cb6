/** One of everything that a feed can have. */

const image = { src: 'https://x.eu/i.png', alt: { en: 'Alt' }, width: 10, height: 20 };
const texts = (name: string): object => ({ en: `${name} &amp; more`, fr: `${name} en français`, ar: 'نص' });

const term = (id: string): object => ({
  id,
  title: texts(id),
  summary: texts(`About ${id}`),
  url: `https://x.eu/${id}`,
  image,
});

const item = (id: string, kind: string, extension: object = {}): object => ({
  id,
  url: `https://x.eu/${id}`,
  title: id,
  summary: `About ${id}`,
  content_text: `All of ${id}`,
  image: 'https://x.eu/i.png',
  date_published: '2026-01-10T10:00:00Z',
  date_modified: '2026-01-11T10:00:00Z',
  authors: [{ name: 'An author', url: 'mailto:a@x.eu' }, { name: 'Another' }],
  tags: ['online', 'tag'],
  language: 'en',
  attachments: [
    { url: 'a.pdf', mime_type: 'application/pdf', title: 'File', size_in_bytes: 5000, _mpg: { language: 'de' } },
    { url: 'a.docx', mime_type: 'application/x-long-name' },
  ],
  _mpg: {
    kind,
    date: '2026-01-10',
    programmes: ['untouched'],
    projects: ['untouched'],
    activities: ['untouched'],
    translations: { fr: { title: `${id} (fr)`, summary: 'Résumé', url: 'https://x.eu/fr' } },
    ...extension,
  },
});

const published = { type: 'report', publisher: 'MPG', doi: '10.2870/12345', isbn: '978-90-04-17069-8' };
const time = {
  start: '2031-01-10T10:00:00Z',
  end: '2031-01-10T12:00:00Z',
  timezone: 'Europe/Brussels',
  place: { name: 'Hall', address: '1 Street', city: 'Brussels', country: 'BE' },
  online_url: 'https://x.eu/join',
  status: 'postponed',
};

const project = (id: string): object => ({
  ...term(id),
  programmes: ['untouched'],
  start: '2020',
  end: '2024-05',
  partners: [{ name: texts('Partner'), url: 'https://x.eu/p', logo: image }],
  supporters: ['untouched'],
});

const supporter = (id: string): object => ({
  id,
  name: texts(id),
  url: 'https://x.eu/s',
  logo: image,
  group: 'foundation',
  summary: texts('Supports'),
});

export interface ListsOfFeed {
  readonly items: readonly object[];
  readonly programmes: readonly object[];
  readonly activities: readonly object[];
  readonly projects: readonly object[];
  readonly supporters: readonly object[];
  readonly networks: readonly object[];
}

/** One thing in each list of a feed, and an item of each kind. */
export const listsOf = (id: string): ListsOfFeed => ({
  items: [
    item(`${id}-publication`, 'publication', published),
    item(`${id}-report`, 'report', { ...published, years: [2024, 2025] }),
    item(`${id}-news`, 'news'),
    item(`${id}-event`, 'event', time),
    item(`${id}-milestone`, 'milestone'),
  ],
  programmes: [term(id)],
  activities: [term(id)],
  projects: [project(id)],
  supporters: [supporter(id)],
  networks: [term(id)],
});

/** A feed with these lists. */
export function feedOf({ items, ...lists }: ListsOfFeed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    home_page_url: 'https://x.eu/',
    language: 'en',
    author: { name: 'The author' },
    _mpg: {
      contract: '1',
      updated: '2026-01-10T10:00:00Z',
      follow: { rss: 'https://www.example.org/feed.xml', calendar: 'https://www.example.org/events.ics' },
      organisation: {
        name: 'MPG',
        founded: '1995',
        seat: { en: 'Brussels' },
        summary: texts('MPG'),
        mission: texts('Mission'),
        url: 'https://x.eu/',
        email: 'a@x.eu',
        logo: image,
        values: [term('value')],
        story: 'untouched-milestone',
      },
      ...lists,
    },
    items,
  };
}
