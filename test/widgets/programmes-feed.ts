import { fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';

const item = (id: string, kind: string, rest: object): object => ({
  id,
  title: `Title of ${id}`,
  url: `https://www.migpolgroup.com/${id}`,
  _mpg: { kind, ...rest },
});

const news = Array.from({ length: 8 }, (_, place) =>
  item(`news-${place}`, 'news', { date: `2020-0${place + 1}`, projects: ['index'] }),
);

const launch = { start: '2006-05-04T22:30:00Z', timezone: 'Europe/Brussels', status: 'cancelled' };

const projects = [
  {
    id: 'index',
    title: 'The index',
    url: 'https://x.eu/index',
    summary: 'It compares.',
    programmes: ['integration'],
    start: '2004',
  },
  { id: 'law', title: 'Law network', programmes: ['equality'], start: '2010', end: '2012', supporters: ['commission'] },
  { id: 'survey', title: 'The survey', programmes: ['equality', 'integration'], end: '2030' },
  { id: 'study', title: 'The study', programmes: ['equality'] },
];

const content = (mpg: object): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'MPG',
  language: 'en',
  _mpg: {
    programmes: [
      { id: 'integration', title: 'Integration', summary: 'What integration is for.', url: 'https://x.eu/integration' },
      { id: 'equality', title: 'Equality' },
    ],
    projects: projects.map((project) => ({ partners: [{ name: 'A partner', url: 'https://p.eu/' }], ...project })),
    supporters: [
      { id: 'commission', name: 'European Commission', group: 'european-institution' },
      { id: 'foundation', name: 'A foundation', group: 'foundation' },
    ],
    organisation: { name: 'MPG', mission: 'To bring about change.' },
    ...mpg,
  },
  items: [
    ...news,
    item('report', 'publication', { date: '2005', projects: ['index'] }),
    item('launch', 'event', { ...launch, projects: ['index'] }),
    item('directive', 'milestone', { date: '2000', programmes: ['equality'] }),
  ],
});

/**
 * A feed with two programmes and four projects.
 * @param mpg Changes to the `_mpg` object.
 */
export const programmesFeed = (mpg: object = {}): ReturnType<typeof parseFeed>['feed'] =>
  parseFeed(content(mpg), 'https://www.migpolgroup.com/feed.json').feed;

/** Shows a widget with that feed until the end of the running test. */
export async function shown<Tag extends keyof HTMLElementTagNameMap & `mpg-${string}`>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), { feed: programmesFeed(), ...properties });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

/** The texts of all elements that match the selector. */
export const texts = (element: FeedElement, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));

/** Whether a widget handles a click on the first link that matches the selector itself. */
export function takesClick(element: FeedElement, selector: string): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => {
      resolve(event.defaultPrevented);
      event.preventDefault();
    };
    element.addEventListener('click', listener, { once: true });
    element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  });
}
