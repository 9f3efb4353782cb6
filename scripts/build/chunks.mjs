/** Decides which chunk each shared module is in. See docs/decisions/0011-chunks.md. */
import { basename, dirname } from 'node:path';

/**
 * Widgets that share much code. A module goes to the first family that all its users belong to, or else to `core`. So a
 * module never imports from an earlier family, and no two chunks import each other.
 */
const families = {
  details: ['programme', 'project'],
  events: ['event-card', 'event-list'],
  // Before `files`, so that no card loads the search field.
  lists: ['event-list', 'news-list', 'project-list', 'publication-list'],
  // Those that list files or load code on demand, which are nearly the same.
  files: ['annual-reports', 'event-card', 'event-list', 'project-list', 'publication-card', 'publication-list'],
  parties: ['about', 'network-list', 'supporter-list'],
  programmes: ['programme-card', 'programme-list'],
  projects: ['programme', 'programme-list', 'project', 'project-card', 'project-list'],
  // The histogram, and the range of dates that `digest` has in common with the timeline.
  years: ['digest', 'milestone-timeline', 'publication-list'],
  entries: [
    ...['about', 'annual-reports', 'digest', 'event-card', 'event-list', 'news-list', 'programme', 'project'],
    'publication-card',
  ],
  // Deep links, printing, names and the clock, which no timeline and no card of a programme needs.
  interaction: [
    ...['digest', 'event-card', 'event-list', 'news-list', 'programme', 'programme-list', 'project', 'project-card'],
    ...['project-list', 'publication-card', 'publication-list'],
  ],
};

/**
 * The widgets that import a module, directly or through others. Imports on demand do not count.
 * @param {import('vite').Rolldown.ChunkingContext} modules
 */
function usersOf(id, modules, users = new Set(), seen = new Set()) {
  if (seen.has(id)) return users;
  seen.add(id);
  const { isEntry, importers } = modules.getModuleInfo(id);
  if (isEntry) users.add(basename(dirname(id)));
  for (const importer of importers) usersOf(importer, modules, users, seen);
  return users;
}

/** The name of a module's chunk: a family or `core`; null if fewer than two widgets need the module. */
function chunkOf(id, modules) {
  const users = [...usersOf(id, modules)];
  if (users.length < 2) return null;
  const family = Object.entries(families).find(([, widgets]) => users.every((user) => widgets.includes(user)));
  return family?.[0] ?? 'core';
}

/** Options of Rolldown for a build whose entries are the widgets. */
export const widgetChunks = {
  groups: [{ name: chunkOf, debugName: 'families' }],
  // `chunkOf` alone decides the chunk of each module.
  includeDependenciesRecursively: false,
};
