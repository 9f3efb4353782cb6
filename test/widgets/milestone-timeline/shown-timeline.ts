import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/index.ts';
import '../../../src/widgets/milestone-timeline/define.ts';
import type { MpgMilestoneTimeline } from '../../../src/widgets/milestone-timeline/milestone-timeline.ts';

const item = (id: string, date: string | undefined, programme: string): object => ({
  id,
  title: `What happened: ${id}`,
  url: `https://www.migpolgroup.com/${id}`,
  _mpg: { kind: 'milestone', date, programmes: [programme], projects: programme === 'equality' ? ['law'] : [] },
});

export const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Milestones',
    language: 'en',
    _mpg: {
      programmes: ['movement', 'integration', 'equality'].map((id) => ({ id, title: id })),
      projects: [{ id: 'law', title: 'Law network', programmes: ['equality'] }],
    },
    items: [
      item('founded', '1995', 'integration'),
      item('directive', '2000-06', 'equality'),
      item('index', '2004-03-05', 'integration'),
      item('review', '2004', 'equality'),
      item('someday', undefined, 'integration'),
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

export type Timeline = MpgMilestoneTimeline;

/** Shows a timeline of a small feed with these properties, until the end of the running test. */
export const timeline = async (properties: Partial<Timeline> = {}): Promise<Timeline> => {
  const element = Object.assign(document.createElement('mpg-milestone-timeline'), { feed, ...properties });
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
};

/** Makes a timeline as narrow as on a phone. */
export async function narrow(element: Timeline): Promise<Timeline> {
  element.style.inlineSize = '272px';
  await element.updateComplete;
  // WebKit asks for the size of a container only when it lays out, and tells of an element that is not shown without that.
  expect(element.offsetWidth).to.equal(272);
  return element;
}

export const texts = (element: Timeline, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map((found) => found.textContent.trim());
export const years = (element: Timeline): string[] => texts(element, '[part=year-heading]');
export const milestones = (element: Timeline): string[] =>
  texts(element, '[part=text]').map((text) => text.replace('What happened: ', ''));
/** Buttons of the chart that is shown. */
export const bars = (element: Timeline): HTMLElement[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('nav button')].filter((bar) => bar.checkVisibility());
export const focused = (element: Timeline): Element | null => element.shadowRoot?.activeElement ?? null;
export const choice = (element: Timeline, name: string): HTMLInputElement | undefined =>
  [...element.renderRoot.querySelectorAll('label')]
    .find((label) => label.textContent.includes(name))
    ?.querySelector('input') ?? undefined;
