/**
 * What cannot pass in an engine, each with its reason. A fault of ours is mended instead. A test that is listed and passes
 * fails the run, and so does an entry that no test of its file matches: the list stays as short as it can be.
 *
 * @typedef {object} Exception
 * @property {string} test Its file, suites and name, as a failed run prints them. `*` stands for any text.
 * @property {'driver' | 'engine'} because Who is at fault: what drives the engine, or the engine itself.
 * @property {string} reason
 * @property {boolean} [isLost] Whether the engine crashes, or is busy for minutes, and loses the whole file. The test is then not run.
 */

const noMedia = { because: 'driver', reason: 'WebDriver cannot emulate media' };
const noTimeZone = { because: 'driver', reason: 'WebDriver cannot set a time zone' };
const ownData = {
  because: 'engine',
  reason: 'has data of its own for Irish, Maltese and Albanian, which differ from CLDR 48',
};
const slowColumns = {
  because: 'engine',
  reason: 'WebKitGTK 2.50 lays out columns of very high items in quadratic time, and is busy for minutes',
  isLost: true,
};

/** Chromium has no data for these languages. */
const rareLanguages = [
  'ga, which browsers may not know › names in English what it has no name for',
  'mt, which browsers may not know › names in English what it has no name for',
  'mt, which browsers may not know › writes the days of an event as *',
  'mt, which browsers may not know › writes days over the turn of a year as *',
  'sq, which browsers may not know › names in English what it has no name for',
  'sq, which browsers may not know › writes the time of an event as *',
  'sq, which browsers may not know › writes the times of an event to come as *',
].map((name) => ({ test: `test/locales/intl.test.ts › ${name}`, ...ownData }));

const tree = {
  test: 'test/widgets/publication-list/rows.test.ts › * › far down have their headings in the accessibility tree, *',
  because: 'driver',
  reason: 'only DevTools tell the accessibility tree',
};

const inFile = (file, names, why) => names.map((name) => ({ test: `test/${file} › ${name}`, ...why }));

/** @type {readonly Exception[]} */
const firefox = [
  ...rareLanguages,
  tree,
  {
    test: 'test/widgets/network-list.test.ts › * › uses as many columns as fit',
    because: 'engine',
    reason: 'fills two of three columns with four short entries',
  },
  ...['another build', 'another feed'].map((name) => ({
    test: `test/dist/prerendered-wake.test.mjs › * › from ${name} is rendered anew, and keeps focus, choice and place`,
    because: 'engine',
    reason: 'keeps results where they are on the screen, and scrolls by the line of active filters above them',
  })),
  {
    test: 'test/dist/long-list.test.mjs › * › comes and goes without the styles of the other rows being calculated again',
    because: 'driver',
    reason: 'only DevTools count calculated styles',
  },
  {
    test: 'test/dist/languages.test.mjs › * › stay the same if another language cannot be loaded',
    because: 'driver',
    reason: 'reports requests that fail because the page is offline',
  },
];

/** @type {readonly Exception[]} */
const webkit = [
  ...rareLanguages,
  tree,
  ...inFile(
    'contract.test.ts',
    ['contract › <mpg-about> › handles very long words', 'contract › <mpg-network-list> › handles very long words'],
    slowColumns,
  ),
  ...inFile('fuzz/widgets.test.ts', ['any feed › may have texts of a megabyte: *'], slowColumns),
  ...inFile('widgets/milestone-timeline/shown-milestones.test.ts', ['* › in print › is all'], noMedia),
  ...inFile(
    'contract.test.ts',
    ['* › has no accessibility violation in forced colours', '* › has no motion if the visitor prefers reduced motion'],
    noMedia,
  ),
  ...inFile('print/details.test.ts', ['*'], noMedia),
  ...inFile('print/widgets.test.ts', ['*'], noMedia),
  ...inFile(
    'print/lists.test.ts',
    [
      '* › shows all its items',
      '* › does not mention the number of items if it shows all',
      '* › shows 500 of more items and says so',
      '* › shows as many items after printing as before',
      '* › ignores printing after it has left the page',
    ],
    noMedia,
  ),
  ...inFile(
    'widgets/publication-list/search.test.ts',
    ['* › are not printed', '* › have no accessibility fault, *', '* › show in forced colours which one is active'],
    noMedia,
  ),
  ...['search', 'index'].map((file) => ({
    test: `test/widgets/publication-list/${file}.test.ts › * › goes to the first and the last with Home and End, once one is active`,
    because: 'driver',
    reason: 'Home does not move the caret in a field',
  })),
  {
    test: 'test/widgets/publication-list/search.test.ts › * › open above the field where there is no room below',
    because: 'driver',
    reason: 'in its virtual screen, any page scrolls to its start as soon as a field gets the focus',
  },
  ...inFile('parts/section.test.ts', ['* › is fully shown in print, without the button'], noMedia),
  ...inFile(
    'theme/theme.test.ts',
    [
      'theme › leaves a light page light for visitors whose system is dark',
      'theme › stays as set for visitors whose system is dark',
      'theme › follows visitors’ systems if the page does',
      'theme › is light in print',
    ],
    noMedia,
  ),
  ...inFile('element/contrast-guard.test.ts', ['* › follows the visitor’s system if the host does'], noMedia),
  ...inFile('model/events.test.ts', ['isPast › is the same on a clock in *'], noTimeZone),
  ...inFile('parts/event-date.test.ts', ['* › is the same if the visitor’s clock is in *'], noTimeZone),
  ...inFile(
    'widgets/event-list.test.ts',
    [
      '* › shows the same upcoming and past events on a clock in *',
      '* › uses the time zone of the page’s clock if none is set',
    ],
    noTimeZone,
  ),
  ...inFile('parts/event-date.test.ts', ['* › has no spaces between days, and plain ones in place of thin ones'], {
    because: 'engine',
    reason: 'writes “Mon, 14 – Tue, 15 November”, as CLDR did',
  }),
  ...inFile('widgets/event-card.test.ts', ['* › shows when, where and what an event is'], {
    because: 'engine',
    reason: 'writes “Mon, 14 – Tue, 15 December”, as CLDR did',
  }),
];

export const exceptions = { firefox, webkit };

/** Files that only Chromium runs. */
export const leftOut = [
  ['test/pictures.test.ts', 'engines draw differently'],
  ['test/accessibility/**', 'engines name roles differently'],
  ['test/stories.test.ts', 'axe reads the same document in each engine; the contract has axe for every widget'],
  ['test/stories/**', 'the same'],
  [
    'test/model/search/reference.test.ts',
    'a thousand searches at once, which take an engine on a busy machine minutes',
  ],
  ['test/dist/print.test.mjs', 'reads a PDF as Chromium writes it'],
  ['test/dist/retry.test.mjs', 'blocks requests by DevTools'],
  ['test/dist/scriptless.test.mjs', 'WebDriver BiDi cannot switch scripts off'],
  ['test/dist/shift.test.mjs', 'other engines do not tell of layout shifts'],
];
