/** Twelve cards, a list of 100 and a timeline of 60: how long each form takes to show them, and what it costs. */
import { measuredView, profiles } from '../lib/browser.mjs';
import { addBuiltIndex } from '../lib/built-index.mjs';
import { table, units } from '../lib/report.mjs';
import { ratio, spread } from '../lib/statistics.mjs';
import { firstViewTasks } from '../lib/tasks.mjs';
import { twice } from '../lib/twice.mjs';

/** Rounds of each profile, if the command line names no number. */
const defaultRounds = { slow: 5, fast: 2 };

const columns = [
  ['kB', 'bytes', units.kB],
  ['Requests', 'requests', units.count],
  ['First item, s', 'first', units.seconds],
  ['Last item, s', 'last', units.seconds],
  ['Main thread, ms', 'cpu', units.ms],
  ['Longest task, ms', 'longest', units.task],
  ['Shift', 'shift', units.shift],
  ['Nodes', 'nodes', units.count],
  ['Nodes an item', 'nodesPerItem', units.fine],
  ['Heap, MB', 'heap', units.MB],
];

const tasks = ['cards', 'list', 'timeline'];
const perTask = (form, peer, limit) =>
  tasks.map((task) => ({ task, form, peer, measure: 'last', limit, what: `${task}: last item, ${form} ÷ ${peer}` }));

/** The ratios that are wanted, in the slow profile. */
const limits = [
  ...perTask('prerendered', 'static', 1.1),
  ...perTask('snippet', 'vanilla-preloaded', 1.05),
  ...perTask('bare', 'vanilla', 1.1),
  {
    task: 'list',
    form: 'bare',
    peer: 'vanilla',
    measure: 'cpu',
    limit: 1.3,
    what: 'list: main thread, bare ÷ vanilla',
  },
  {
    task: 'list',
    form: 'bare',
    peer: 'static',
    measure: 'nodesPerItem',
    limit: 2,
    what: 'list: nodes a publication, bare ÷ static',
  },
];

/** Makes the pages of all wanted forms. Leaves out forms that `dist/` does not have, and says so. */
async function madeForms({ site, document, options, log }) {
  const forms = [];
  for (const [task, { count, forms: all, title: taskTitle }] of Object.entries(firstViewTasks(document))) {
    if (!options.isWanted('task', task)) continue;
    for (const [name, form] of Object.entries(all)) {
      if (!options.isWanted('forms', name)) continue;
      const html = await form.make(site);
      const path = `/${task}/${name}.html`;
      if (html) site.add(path, html);
      else log(`${task}, ${form.label}: left out, because dist/ does not have it`);
      const wanted = { hosts: form.hosts, items: form.items, count: form.count ?? count };
      if (html) forms.push({ task, taskTitle, count, name, label: form.label, path, wanted, results: {} });
    }
  }
  return forms;
}

/** The forms in the order of a round: each round begins with another one. */
const rotated = (forms, round) => forms.map((_, index) => forms[(index + round * 7) % forms.length]);

/**
 * @param {{ browser: object, site: object, document: object, options: object, log: (line: string) => void }} bench
 * @returns {Promise<{ markdown: string, judged: import('../lib/report.mjs').Judged[] }>}
 */
export async function measureFirstView(bench) {
  const { browser, site, document, options, log } = bench;
  await addBuiltIndex(site, 'pagefind', 'sample', document);
  const forms = await madeForms(bench);
  const measure = ({ path, wanted, task, name }, profile) =>
    twice(`${task}, ${name}`, () => measuredView(browser, { site, path, profile, wanted }), log);

  log('first view: warming up');
  for (const form of forms) await measure(form, profiles.fast);

  const wantedProfiles = Object.keys(profiles).filter((name) => options.isWanted('profile', name));
  for (const profile of wantedProfiles) {
    const rounds = options.rounds ?? defaultRounds[profile];
    for (let round = 0; round < rounds; round++) {
      for (const form of rotated(forms, round)) {
        const results = (form.results[profile] ??= []);
        results.push(await measure(form, profiles[profile]));
      }
      log(`first view, ${profiles[profile].title}: round ${round + 1} of ${rounds}`);
    }
  }
  return { markdown: wantedProfiles.map((profile) => sections(forms, profile)).join('\n\n'), judged: judged(forms) };
}

const valuesOf = (form, profile, measure) => form.results[profile].map((result) => result[measure]);

/** The name of a form, and how many items it shows if it does not show all. */
function shownLabel(form, profile) {
  const shown = Math.min(...valuesOf(form, profile, 'shown'));
  return shown < form.count ? `${form.label}, first ${shown}` : form.label;
}

function sections(forms, profile) {
  const titles = [...new Set(forms.map(({ taskTitle }) => taskTitle))];
  const rounds = forms[0]?.results[profile].length;
  return titles
    .map((taskTitle) => {
      const rows = forms
        .filter((form) => form.taskTitle === taskTitle)
        .map((form) => [
          shownLabel(form, profile),
          ...columns.map(([, key, write]) => write(spread(valuesOf(form, profile, key)))),
        ]);
      const head = ['Form', ...columns.map(([name]) => name)];
      return `### ${taskTitle}, ${profiles[profile].title} (${rounds} rounds)\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

function judged(forms) {
  const found = (task, name) => forms.find((form) => form.task === task && form.name === name && form.results.slow);
  return limits.map(({ task, form, peer, measure, limit, what }) => {
    const [ours, theirs] = [found(task, form), found(task, peer)];
    const isMeasured = ours && theirs;
    const values = isMeasured && ratio(valuesOf(ours, 'slow', measure), valuesOf(theirs, 'slow', measure));
    return { what, limit, ratio: values };
  });
}
