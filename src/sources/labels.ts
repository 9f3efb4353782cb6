import type { Feed, Term } from '../feed/types.ts';
import type { PublicationLabels } from './publication-source.ts';

const titles = (terms: readonly Term[]): PublicationLabels['project'] =>
  new Map(terms.map(({ id, title }) => [id, title]));

/** The names of a feed's activities, programmes and projects. */
export const publicationLabels = ({
  activities,
  programmes,
  projects,
}: Pick<Feed, 'activities' | 'programmes' | 'projects'>): PublicationLabels => ({
  activity: titles(activities),
  programme: titles(programmes),
  project: titles(projects),
});
