import { sendKeys } from '@web/test-runner-commands';
import type { Feed } from '../../../src/feed/types.ts';
import { feedWith, publication, term } from '../../model/feed-builder.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { words, type ShownList } from './shown-list.ts';

/** Shows a list of a feed, over any source. @param width CSS pixels */
export type ShowList = (
  attributes?: Readonly<Record<string, string>>,
  feed?: Feed,
  width?: number,
) => Promise<ShownList>;

const by = (...names: readonly string[]) => names.map((name) => ({ name, url: undefined }));

/** With topics, authors and titles that begin alike. */
export const searchedFeed = feedWith({
  programmes: [term('integration', 'Diversity and Integration'), term('equality', 'Equality')],
  items: [
    publication('handbook', {
      title: { en: 'Handbook on Integration' },
      date: '2014',
      authors: by('Ada Integral', 'Bo'),
      programmes: ['integration'],
      language: 'en',
    }),
    publication('policies', {
      title: { fr: 'Politiques d’intégration' },
      date: '2012',
      authors: by('Ada Integral'),
      programmes: ['integration'],
      language: 'fr',
    }),
    publication('law', { title: { en: 'Equality law' }, date: '2016', authors: by('Bo'), programmes: ['equality'] }),
  ],
});

/** 30 publications with the same beginning. */
export const longFeed = feedWith({
  items: Array.from({ length: 30 }, (_, place) =>
    publication(`item-${place}`, { title: { en: `Integration, volume ${place}` }, authors: by(`Integrand ${place}`) }),
  ),
});

export const options = (list: ShownList): readonly HTMLElement[] => list.all('[role=option]');
export const isOpen = (list: ShownList): boolean => list.all('[role=listbox]').length > 0;
export const announced = (): string => words(document.querySelector('[data-mpg-announcer]'));

/** What the field names as active; `undefined` if it names nothing. */
export function active(list: ShownList): string | undefined {
  const id = list.query.getAttribute('aria-activedescendant');
  return id === null ? undefined : words(list.element.shadowRoot!.getElementById(id));
}

/** Types into the field and waits until suggestions are open. */
export async function suggested(list: ShownList, text: string): Promise<ShownList> {
  await list.type(text, list.query);
  await waitUntil(() => list.query.value === text && isOpen(list), 'suggestions are open');
  return list;
}

/** Presses keys in what has the focus. */
export async function press(list: ShownList, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await list.element.updateComplete;
  }
}

/** Waits until the list shows these titles. */
export const untilTitles = (list: ShownList, ...titles: readonly string[]): Promise<void> =>
  waitUntil(() => list.titles.join('|') === titles.join('|'), `the titles are ${titles.join(', ')}`);
