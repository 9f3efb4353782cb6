/** A feed with everything, and feeds that are damaged in one place. */

const place = { name: 'Hall', address: '1 Street', city: 'Brussels', country: 'BE' };
const image = { src: 'i.png', alt: { en: 'Alt' }, width: 10, height: 20 };
/** A feed with every key of the contract. */
export const full = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A <b>feed</b>',
  home_page_url: '/',
  next_url: '?2',
  language: 'en',
  authors: [{ name: 'Ann', url: 'mailto:a@b.example' }],
  author: { name: 'Ben' },
  _mpg: {
    contract: '1',
    updated: '2026-11-20T10:00:00Z',
    organisation: { name: 'O', founded: '1995', seat: 'B', email: 'a@b.example', logo: image, values: [], story: 'b' },
    programmes: [{ id: 'p', title: { en: 'P', fr: 'Q' }, summary: 'S', url: 'p.html', image }],
    activities: [{ id: 'p', title: 'A' }],
    supporters: [{ id: 's', name: 'S', group: 'foundation', url: 's', summary: 'S' }],
    projects: [{ id: 'x', title: 'X', programmes: ['p'], supporters: ['s'], start: '2012', end: '2013', partners: [] }],
    networks: [{ id: 'n', title: 'N' }],
  },
  items: [
    {
      id: 'a',
      url: 'a.html',
      title: 'A &amp; B',
      content_html: '<p>One</p>',
      image: 'a.png',
      date_published: '2012-12-05T10:00:00Z',
      date_modified: '2012-12-05T10:00:00Z',
      tags: ['t'],
      language: 'fr',
      attachments: [{ url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: 5, _mpg: { language: 'de' } }],
      _mpg: {
        kind: 'event',
        date: '2012-12',
        programmes: ['p'],
        projects: ['x'],
        activities: ['p'],
        translations: { de: { title: 'T', summary: 'S', url: 'de.html' } },
        years: [2009, 2010],
        start: '2012-12-05',
        end: '2012-12-06',
        timezone: 'Europe/Brussels',
        place,
        online_url: 'https://meet.example',
        status: 'cancelled',
      },
    },
    { id: 'b' },
  ],
};

const bad = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'javascript:1',
  '2012-02-30',
  7,
  -1,
  true,
  [],
  {},
  ['x'],
  [null],
  { en: 5 },
  { x_y: 'z' },
];

/** The paths of all values in a document. */
export function pathsOf(value, path = []) {
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy of a document with another value at a path. */
export function replaced(document, [key, ...rest], value) {
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...document };
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

/** Feeds with one bad value, at every place in turn. */
export const damaged = pathsOf(full).flatMap((path) =>
  bad.map((value) => ({ path, value, document: replaced(full, path, value) })),
);
