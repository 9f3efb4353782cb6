import { parseArgs } from 'node:util';

const help = `npm run bench [-- [suite] [options]]

Suites: first-view, search. Without one, both.
  --task cards,list,timeline   only these tasks (first view)
  --forms static,bare,…        only these forms
  --profile slow,fast          only these profiles
  --size 300,3000              only these numbers of publications (search)
  --rounds 3                   rounds of each profile
  --pagefind                   Pagefind also above 3,000 publications: building its index of 100,000 takes minutes
  --write                      write what was measured into test/bench/RESULTS.md, also of a part
A run of a whole suite, in any number of rounds, writes its section of test/bench/RESULTS.md. A part is only printed, without --write.
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
      pagefind: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
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
    hasLargePagefind: values.pagefind,
    /** Whether the judged queries are asked, which no filter limits. */
    hasJudged: !values.size && !values.forms,
    /** Whether a name is among those of an option, or the option was not given. */
    isWanted: (option, name) => !wanted(option).length || wanted(option).includes(name),
    /** Whether RESULTS.md is written. */
    isWritten: values.write || !filters.some((option) => values[option]),
  };
}
