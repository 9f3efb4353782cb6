/** Typing in a list of publications that shows the first hundred found: what each keystroke costs. */
import { profiles } from '../lib/browser.mjs';
import { feedOf } from '../lib/large-feed.mjs';
import { addPagefind } from '../lib/pagefind.mjs';
import { table, units } from '../lib/report.mjs';
import { p95, ratio, spread } from '../lib/statistics.mjs';
import { typingForms } from '../lib/tasks.mjs';
import { twice } from '../lib/twice.mjs';
import { typedKeys } from '../lib/typed.mjs';

const sizes = [300, 3000];
const defaultRounds = 3;
const profile = profiles.slow;

const columns = [
  ['CPU a keystroke, p95, ms', (keys) => p95(keys.map(({ cpu }) => cpu))],
  ['Median', (keys) => spread(keys.map(({ cpu }) => cpu)).median],
  ['To the next frame, p95, ms', (keys) => p95(keys.map(({ paint }) => paint))],
  ['Median', (keys) => spread(keys.map(({ paint }) => paint)).median],
  ['To the last result, p95, ms', (keys) => p95(keys.map(({ results }) => results))],
];
const [[, cpu], , [, paint]] = columns;

/** The ratios that are wanted, for each size. */
const limits = [
  { what: 'CPU a keystroke, p95, ours ÷ vanilla', peer: 'vanilla', measure: cpu },
  { what: 'to the next frame, p95, ours ÷ a page that only echoes', peer: 'echo', measure: paint },
];

async function madeForms({ site, document, options }) {
  const forms = [];
  for (const size of sizes.filter((each) => options.isWanted('size', String(each)))) {
    const feed = feedOf(document, size);
    const path = `/feeds/${size}.json`;
    site.add(path, JSON.stringify(feed));
    for (const [name, form] of Object.entries(typingForms(path, feed))) {
      if (!options.isWanted('forms', name)) continue;
      if (name === 'pagefind') await addPagefind(site, String(size), feed);
      const address = `/typing/${size}/${name}.html`;
      site.add(address, await form.make(site));
      forms.push({ size, name, path: address, rounds: [], ...form });
    }
  }
  return forms;
}

/** @type {typeof import('./first-view.mjs').measureFirstView} */
export async function measureTyping(bench) {
  const { browser, site, options, log } = bench;
  const forms = await madeForms(bench);
  log('typing: indexes are built');
  const rounds = options.rounds ?? defaultRounds;
  for (let round = 0; round < rounds; round++) {
    for (const [index] of forms.entries()) {
      const form = forms[(index + round) % forms.length];
      const view = { site, path: form.path, profile, wanted: form.wanted };
      form.rounds.push(await twice(`typing in ${form.size}, ${form.name}`, () => typedKeys(browser, view), log));
    }
    log(`typing: round ${round + 1} of ${rounds}`);
  }
  return { markdown: sections(forms), judged: judged(forms) };
}

function sections(forms) {
  const parts = [...new Set(forms.map(({ size }) => size))].map((size) => {
    const rows = forms
      .filter((form) => form.size === size)
      .map(({ label, rounds }) => [label, ...columns.map(([, measure]) => units.fine(spread(rounds.map(measure))))]);
    const [{ rounds }] = forms;
    const heading = `### In ${size.toLocaleString('en')} publications, 4× CPU slowdown (${rounds.length} rounds of ${rounds[0].length} keystrokes)`;
    return `${heading}\n\n${table(['Form', ...columns.map(([name]) => name)], rows)}`;
  });
  return parts.join('\n\n');
}

function judged(forms) {
  return sizes.flatMap((size) =>
    limits.map(({ what, peer, measure }) => {
      const [ours, theirs] = ['bare', peer].map((name) =>
        forms.find((form) => form.size === size && form.name === name),
      );
      const values = ours && theirs && ratio(ours.rounds.map(measure), theirs.rounds.map(measure));
      return { what: `typing in ${size.toLocaleString('en')}: ${what}`, limit: 1.2, ratio: values };
    }),
  );
}
