/** Decides which chunk each shared module is in. See docs/decisions/0011-chunks.md. */
import { basename, dirname } from 'node:path';

/**
 * Widgets that share much code. A module goes to the first family that all its users belong to, or else to `core`. So a
 * module never imports from an earlier family, and no two chunks import each other.
 */
const families = {
  // What the list of publications has in common with the code that searches, which is loaded on demand.
  publications: ['publication-list'],
  events: ['event-card', 'event-list'],
  // Pages about one programme or project, with sections.
  subjects: ['programme', 'project'],
  parties: ['about', 'network-list', 'supporter-list'],
  programmes: ['programme-card', 'programme-list'],
  projects: ['programme', 'programme-list', 'project', 'project-card', 'project-list'],
  // The histogram, and the range of dates that `digest` has in common with the timeline.
  years: ['digest', 'milestone-timeline', 'publication-list'],
  entries: [
    ...['about', 'annual-reports', 'digest', 'event-card', 'event-list', 'news-list', 'programme', 'project'],
    'publication-card',
  ],
  // Long lists, and what lists files.
  lists: [
    ...['annual-reports', 'event-card', 'event-list', 'news-list', 'project-list', 'publication-card'],
    'publication-list',
  ],
  // What can be searched.
  searches: ['network-list', 'project-list', 'publication-list'],
};

/** Stands for code that is loaded on demand. */
const onDemand = Symbol();

/**
 * What imports a module, directly or through others: widgets, by their names, and `onDemand`.
 * @param {import('vite').Rolldown.ChunkingContext} modules
 */
function usersOf(id, modules, users = new Set(), seen = new Set()) {
  if (seen.has(id)) return users;
  seen.add(id);
  const { isEntry, importers, dynamicImporters } = modules.getModuleInfo(id);
  if (isEntry) users.add(basename(dirname(id)));
  if (dynamicImporters.length) users.add(onDemand);
  for (const importer of importers) usersOf(importer, modules, users, seen);
  return users;
}

/** The name of a module's chunk: a family or `core`; null if the module can be in the file of its only user. */
function chunkOf(id, modules) {
  const users = usersOf(id, modules);
  const widgets = [...users].filter((user) => user !== onDemand);
  if (!widgets.length || users.size < 2) return null;
  const family = Object.entries(families).find(([, members]) => widgets.every((widget) => members.includes(widget)));
  return family?.[0] ?? 'core';
}

/** Options of Rolldown for a build whose entries are the widgets. */
export const widgetChunks = {
  groups: [{ name: chunkOf, debugName: 'families' }],
  // `chunkOf` alone decides the chunk of each module.
  includeDependenciesRecursively: false,
};
