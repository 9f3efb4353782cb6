/**
 * The files that `.ci/run` runs in other engines: where these are most likely to differ, in about ten minutes. TEST_ENGINES=1 runs all.
 * Files that needed another try are not among them: a build that fails by chance teaches people to ignore it. The tests of built files
 * run in the engine that has them.
 *
 * @type {readonly (readonly [file: string, reason: string, engine?: string])[]} where an engine is named, only that runs the file
 */
export const core = [
  // WebKitGTK needs eleven minutes for it alone, and twenty beside other work.
  ['test/contract.test.ts', 'what is true of every widget: its states, layout, focus, direction and moves', 'firefox'],
  ['test/keyboard/publication-list.test.ts', 'where the focus is after the keys of the largest widget'],
  ...[
    'about',
    'annual-reports',
    'digest',
    'event-card',
    'event-list',
    'network-list',
    'news-list',
    'programme',
    'programme-list',
    'project',
    'project-card',
    'project-list',
    'publication-card',
    'supporter-list',
    'milestone-timeline/shown-milestones',
    'publication-list/filters',
    'publication-list/overlay',
  ].map((name) => [`test/widgets/${name}.test.ts`, 'what a widget shows and does']),
  ['test/parts/event-date.test.ts', 'engines write dates of their own'],
  ['test/model/dates.test.ts', 'engines read dates of their own'],
  ['test/locales/intl.test.ts', 'engines have data of their own for languages'],
  ['test/dist/page.test.mjs', 'the built files in a page, with a strict policy'],
  ['test/dist/hydration-replay.test.mjs', 'what visitors do with prerendered widgets before the built files wake them'],
  ['test/engines/hosts.mjs', 'the built files in every page like those of partners'],
];
