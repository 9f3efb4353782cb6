/** Searching in a list of publications that shows the first hundred found: what each keystroke and each click costs. */
import { profiles } from '../lib/browser.mjs';
import { measureJudged } from '../lib/judged-queries.mjs';
import { feedOf } from '../lib/large-feed.mjs';
import { addBuiltIndex } from '../lib/built-index.mjs';
import { table, units } from '../lib/report.mjs';
import { firstSearch, searched } from '../lib/searched.mjs';
import { p95, ratio, spread } from '../lib/statistics.mjs';
import { searchForms } from '../lib/tasks.mjs';
import { twice } from '../lib/twice.mjs';

const sizes = [300, 3000, 10_000, 100_000];
const defaultRounds = 3;

const median = (values) => spread(values).median;
const of = (list, measure, statistic) => (round) => {
  const values = round[list].map((each) => each[measure]);
  return values.length ? statistic(values) : undefined;
};

const columns = {
  key: ['CPU a keystroke, p95, ms', of('keys', 'cpu', p95), units.fine],
  keyMedian: ['Median', of('keys', 'cpu', median), units.fine],
  pause: ['CPU in the pause after a word, ms', of('pauses', 'cpu', median), units.fine],
  paint: ['To the next frame, p95, ms', of('keys', 'paint', p95), units.fine],
  paintMedian: ['Median', of('keys', 'paint', median), units.fine],
  results: ['To the last result, p95, ms', of('keys', 'results', p95), units.fine],
  click: ['CPU a filter, p95, ms', of('clicks', 'cpu', p95), units.fine],
  ready: ['Ready, ms', ({ first }) => first?.ready, units.ms],
  bytes: ['Before the first query, kB', ({ first }) => first?.bytes, units.kB],
  longestBefore: ['Longest task of the first view, ms', ({ first }) => first?.first, units.task],
  longest: ['Longest task of the search, ms', ({ first }) => first?.search, units.task],
  heap: ['Heap, MB', ({ first }) => first?.heap, units.MB],
};

/** The forms that ratios are made of. The others, and what each form's first letter takes, are measured in the first round. */
const compared = ['bare', 'echo', 'vanilla', 'facets'];

const isLarge = (size) => size >= 10_000;

/** The ratios that are wanted, for each size. */
const limits = [
  {
    what: 'CPU a keystroke, p95, ours ÷ vanilla',
    peer: 'vanilla',
    column: 'key',
    limitFor: (size) => (isLarge(size) ? 0.6 : 1.2),
  },
  {
    what: 'to the next frame, p95, ours ÷ a page that only echoes',
    peer: 'echo',
    column: 'paint',
    limitFor: () => 1.2,
  },
  {
    what: 'CPU a click on a filter, p95, ours ÷ vanilla',
    peer: 'facets',
    column: 'click',
    limitFor: (size) => (isLarge(size) ? 0.6 : 1.2),
  },
];

/** Whether a form is measured with so many publications. */
function isMeasured(size, name, { least = 0, most = Infinity }, { hasLargePagefind }) {
  return size >= least && (size <= most || (name === 'pagefind' && hasLargePagefind));
}

async function madeForms({ site, document, options, log }) {
  const forms = [];
  for (const size of sizes.filter((each) => options.isWanted('size', String(each)))) {
    const feed = feedOf(document, size);
    const path = `/feeds/${size}.json`;
    site.add(path, JSON.stringify(feed));
    for (const [name, form] of Object.entries(searchForms(path, feed))) {
      if (!options.isWanted('forms', name) || !isMeasured(size, name, form, options)) continue;
      const built = form.index && (await addBuiltIndex(site, form.index, String(size), feed));
      if (built) log(`search in ${size}, ${name}: the index is built`);
      const address = `/search/${size}/${name}.html`;
      site.add(address, await form.make(site));
      forms.push({ size, name, path: address, rounds: [], built, ...form });
    }
  }
  return forms;
}

/** @type {typeof import('./first-view.mjs').measureFirstView} */
export async function measureSearch(bench) {
  const { browser, site, options, log } = bench;
  const forms = await madeForms(bench);
  log('search: indexes are built');
  const rounds = options.rounds ?? defaultRounds;
  const profile = options.isWanted('profile', 'slow') ? profiles.slow : profiles.fast;
  for (let round = 0; round < rounds; round++) {
    for (const [index] of forms.entries()) {
      const form = forms[(index + round) % forms.length];
      const { size, name, path, wanted } = form;
      if (round && !compared.includes(name)) continue;
      const measured = (profile, measure) =>
        twice(`search in ${size}, ${name}`, () => measure(browser, { site, path, profile, wanted }), log);
      const { keys, pauses, clicks } = await measured(profile, searched);
      const first = round || wanted.filtersOnly ? undefined : await measured(profiles.fast, firstSearch);
      form.rounds.push({ keys, pauses, clicks, first });
    }
    log(`search: round ${round + 1} of ${rounds}`);
  }
  if (!options.hasJudged) return { markdown: sections(forms), judged: judged(forms) };
  const found = await measureJudged(bench);
  log('search: judged queries');
  return { markdown: `${sections(forms)}\n\n${found.markdown}`, judged: [...judged(forms), ...found.judged] };
}

function cell([, measure, unit], { rounds }) {
  const values = rounds.map(measure).filter((value) => value !== undefined);
  return values.length ? unit(spread(values)) : '–';
}

function sections(forms) {
  const parts = [...new Set(forms.map(({ size }) => size))].map((size) => {
    const shown = forms.filter((form) => form.size === size);
    const rows = shown.map((form) => [form.label, ...Object.values(columns).map((column) => cell(column, form))]);
    const rounds = Math.max(...shown.map((form) => form.rounds.length));
    const heading = `### In ${size.toLocaleString('en')} publications (${rounds} rounds, of libraries one)`;
    return `${heading}\n\n${table(['Form', ...Object.values(columns).map(([name]) => name)], rows)}`;
  });
  return [...parts, builtIndexes(forms)].join('\n\n');
}

const builtColumns = [
  ['Time, s', 'time', units.seconds],
  ['Memory, MB', 'memory', units.MB],
  ['Files', 'files', units.count],
  ['MB', 'bytes', units.MB],
];

/** What it took to build the indexes that some forms read. */
function builtIndexes(forms) {
  const rows = forms
    .filter(({ built }) => built)
    .map(({ size, label, built }) => [
      `${label}, ${size.toLocaleString('en')}`,
      ...builtColumns.map(([, measure, unit]) => (built[measure] === undefined ? '–' : unit(spread([built[measure]])))),
    ]);
  if (!rows.length) return '';
  return `### Building the indexes\n\n${table(['Form', ...builtColumns.map(([name]) => name)], rows)}`;
}

/** What is wanted of the static index, at the largest size: ratios beside Pagefind of the same run, and limits of its own. */
function judgedIndex(forms) {
  const size = sizes.at(-1);
  const [ours, pagefind] = ['index', 'pagefind'].map((name) =>
    forms.find((form) => form.size === size && form.name === name),
  );
  const first = (form) => form?.rounds[0]?.first;
  const single = (value) => (Number.isFinite(value) ? spread([value]) : undefined);
  return [
    ['built, ÷ Pagefind', ours?.built.time / pagefind?.built.time, 0.3],
    ['memory while it is built, GB', ours?.built.memory / 1e9, 1],
    ['ready, ÷ Pagefind', first(ours)?.ready / first(pagefind)?.ready, 0.3],
    ['before the first query, kB', first(ours)?.bytes / 1000, 150],
    ['heap, MB', first(ours)?.heap / 1e6, 25],
  ].map(([what, value, limit]) => ({
    what: `static index of ${size.toLocaleString('en')}: ${what}`,
    limit,
    ratio: single(value),
  }));
}

const judged = (forms) => [...judgedKeys(forms), ...judgedIndex(forms)];

function judgedKeys(forms) {
  return sizes.flatMap((size) =>
    limits.map(({ what, peer, column, limitFor }) => {
      const [, measure] = columns[column];
      const [ours, theirs] = ['bare', peer].map((name) =>
        forms.find((form) => form.size === size && form.name === name),
      );
      const values = ours && theirs && ratio(ours.rounds.map(measure), theirs.rounds.map(measure));
      return { what: `search in ${size.toLocaleString('en')}: ${what}`, limit: limitFor(size), ratio: values };
    }),
  );
}
