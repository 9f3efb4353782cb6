import { expect } from '@open-wc/testing';
import type { PublicationSettings } from '../../src/model/publication-filter.ts';
import { publicationFilter } from '../../src/model/publication-settings.ts';
import type { PageQuery } from '../../src/sources/publication-source.ts';
import { feedWith, project, publication, term } from '../model/feed-builder.ts';

/** Three publications. */
export const feed = feedWith({
  programmes: [term('integration', 'Integration'), term('equality', 'Equality')],
  projects: [project('survey', ['equality'], 'Survey')],
  activities: [term('dialogue', 'Dialogue')],
  items: [
    publication('old', { title: { en: 'Old handbook' }, date: '2010', programmes: ['integration'] }),
    publication('new', { title: { en: 'New handbook' }, date: '2016', projects: ['survey'] }),
    publication('undated', { title: { en: 'A paper' } }),
  ],
});

/** A query for ten publications, with the settings of attributes. */
export const queryOf = (settings: PublicationSettings = {}, page: Partial<PageQuery> = {}): PageQuery => ({
  filter: publicationFilter(settings).filter,
  languages: ['en'],
  size: 10,
  ...page,
});

/** The reason for which a promise is rejected. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return expect.fail('it was answered');
}
