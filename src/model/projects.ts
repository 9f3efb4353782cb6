import type { Feed, PartialDate, Project } from '../feed/types.ts';
import { compareDates } from './dates.ts';
import { meets } from './items.ts';

export const projectStates = ['running', 'unknown', 'ended'] as const;
/** What is known of a project's end on a day. */
export type ProjectState = (typeof projectStates)[number];

/** A day as the feed writes one, in UTC: the day of whoever looks would differ from machine to machine. */
const writtenDay = (time: Date): PartialDate => time.toISOString().slice(0, 10);

/**
 * Whether a project is over. It claims no more than the feed says: without a known end that is `unknown`, since a start
 * alone, years ago, does not make a project run today. An end is the last day, month or year of the project.
 */
export function projectState({ end }: Project, now: Date): ProjectState {
  if (!end) return 'unknown';
  return end < writtenDay(now).slice(0, end.length) ? 'ended' : 'running';
}

/** Projects by their start, the newest first and those without a known one last. */
export function projectsByStart(projects: readonly Project[]): readonly Project[] {
  return [...projects].sort((a, b) => compareDates(a.start, b.start, 'newest'));
}

/** What is asked of a feed's projects. Of several values any serves; an empty list asks nothing. */
export interface ProjectSelection {
  readonly programmes?: readonly string[] | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
}

/** The projects that serve a selection, by their start. @param now the time at which they are or are not over */
export function selectedProjects(feed: Feed, selection: ProjectSelection, now: Date): readonly Project[] {
  const selected = feed.projects.filter(
    (project) =>
      meets(selection.programmes, project.programmes) &&
      meets(selection.projects, [project.id]) &&
      meets(selection.states, [projectState(project, now)]),
  );
  return projectsByStart(selected);
}
