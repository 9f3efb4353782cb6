import type { Feed, PartialDate, Project } from '../feed/types.ts';
import { compareDates } from './dates.ts';
import { meets } from './items.ts';

export const projectStates = ['running', 'unknown', 'ended'] as const;
/** Whether a project is over, as far as the feed says. */
export type ProjectState = (typeof projectStates)[number];

/** The day as the feed writes it: `2026-03-04`. In UTC, so that it is the same on every machine. */
const writtenDay = (time: Date): PartialDate => time.toISOString().slice(0, 10);

/**
 * Whether a project is over. Without an end it is `unknown`: that a project started years ago does not say that it still
 * runs. The end is the last day, month or year of the project.
 */
export function projectState({ end }: Project, now: Date): ProjectState {
  if (!end) return 'unknown';
  return end < writtenDay(now).slice(0, end.length) ? 'ended' : 'running';
}

/** Projects by their start, newest first; those whose start is not known come last. */
export function projectsByStart(projects: readonly Project[]): readonly Project[] {
  return [...projects].sort((a, b) => compareDates(a.start, b.start, 'newest'));
}

/** Which of a feed's projects to select. A project needs one of the values of each list; an empty list selects all. */
export interface ProjectSelection {
  readonly programmes?: readonly string[] | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
}

/** The projects that match a selection, by their start. @param now the time that decides which are over */
export function selectedProjects(feed: Feed, selection: ProjectSelection, now: Date): readonly Project[] {
  const selected = feed.projects.filter(
    (project) =>
      meets(selection.programmes, project.programmes) &&
      meets(selection.projects, [project.id]) &&
      meets(selection.states, [projectState(project, now)]),
  );
  return projectsByStart(selected);
}
