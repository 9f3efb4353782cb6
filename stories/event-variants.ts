import { parseFeed } from '../src/feed/index.ts';
import type { Feed } from '../src/feed/types.ts';

const brussels = { name: 'Résidence Palace', address: 'Rue de la Loi 155', city: 'Brussels', country: 'BE' };
const times = { start: '2026-12-03T13:00:00Z', end: '2026-12-03T16:30:00Z', timezone: 'Europe/Brussels' };

const event = (id: string, title: string, extension: object, more: object = {}): object => ({
  id,
  title,
  url: `https://www.migpolgroup.com/${id}`,
  ...more,
  _mpg: { kind: 'event', programmes: ['movement'], ...extension },
});

/** The time to show these events at. */
export const variantsNow = new Date('2026-11-22T12:00:00Z');

/** Variants that MPG's real events currently lack: upcoming, with a time of day, cancelled, online. */
export const eventVariants: Feed = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Events of every kind',
    home_page_url: 'https://www.migpolgroup.com/',
    language: 'en',
    _mpg: {
      programmes: ['movement', 'integration', 'equality'].map((id) => ({ id, title: id })),
      projects: [{ id: 'law', title: 'European equality law network', programmes: ['equality'] }],
    },
    items: [
      event('time', 'An afternoon in Brussels', { ...times, place: brussels }, { summary: 'With a time of day.' }),
      event('online', 'A talk on the web', {
        ...times,
        start: '2026-12-10T18:00:00-05:00',
        end: '2026-12-10T19:30:00-05:00',
        timezone: 'America/New_York',
        online_url: 'https://www.migpolgroup.com/talk',
        programmes: ['integration'],
      }),
      event('night', 'Two evenings and a night', {
        start: '2026-12-11T18:00:00+01:00',
        end: '2026-12-12T02:00:00+01:00',
        timezone: 'Europe/Paris',
        place: { city: 'Paris', country: 'FR' },
      }),
      event('days', 'Three days', { start: '2027-01-30', end: '2027-02-01', projects: ['law'], programmes: [] }),
      event('cancelled', 'A seminar that was called off', { start: '2026-12-15', status: 'cancelled' }),
      event('postponed', 'A seminar that was put off', { start: '2026-12-16', status: 'postponed' }),
      event('month', 'A conference, some day of a month', { start: '2027-02', place: { city: 'Rome', country: 'IT' } }),
      event('year', 'A conference, some day of a year', { start: '2027' }),
      event('french', 'Séminaire annuel', { start: '2027-03-04', place: brussels }, { language: 'fr' }),
      event('over', 'A meeting that is over', { start: '2026-11-20', end: '2026-11-21' }),
      event('undated', 'A meeting without a date', {}),
    ],
  },
  'https://www.migpolgroup.com/feed.json',
).feed;
