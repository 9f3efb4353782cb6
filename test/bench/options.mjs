import { parseArgs } from 'node:util';

const help = `npm run bench [-- [suite] [options]]

Suites: first-view, search. Without one, both.
  --task cards,list,timeline   only these tasks (first view)
  --forms static,bare,…        only these forms
  --profile slow,fast          only these profiles
  --size 300,3000              only these numbers of publications (search)
  --rounds 3                   rounds of each profile
A run of everything, in any number of rounds, writes test/bench/RESULTS.md. A part is only printed.
`;

/** Options that take a list of names. */
const filters = ['task', 'forms', 'profile', 'size'];

/** Reads the command line. Prints help and ends the process if it is asked for. */
export function readOptions(suites) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(filters.map((name) => [name, { type: 'string', default: '' }])),
      rounds: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit();
  }
  const unknown = positionals.find((name) => !suites.includes(name));
  if (unknown) throw new Error(`no suite “${unknown}”; there are: ${suites.join(', ')}`);
  const wanted = (option) => values[option].split(',').filter(Boolean);
  return {
    suites: positionals.length ? positionals : suites,
    rounds: values.rounds && Number(values.rounds),
    /** Whether a name is among those of an option, or the option was not given. */
    isWanted: (option, name) => !wanted(option).length || wanted(option).includes(name),
    isWhole: !positionals.length && !filters.some((option) => values[option]),
  };
}
