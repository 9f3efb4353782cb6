import type { PartialDate, Project } from '../feed/types.ts';
import { compareDates } from './dates.ts';

/** What is known of a project's end on a day. */
export type ProjectState = 'running' | 'ended' | 'unknown';

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
