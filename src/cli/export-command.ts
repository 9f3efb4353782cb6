/** `mpg-widgets export`: writes publications, and settings, for a search engine. */
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ParsedFeed } from '../feed/parse.ts';
import { counted } from '../publish/check/counts.ts';
import { parsedFeed, readWholeFeed } from '../publish/documents/whole-feed.ts';
import { documentLines } from '../publish/export/documents.ts';
import { engines, engineSettings, type Engine } from '../publish/export/settings.ts';
import { downloads } from '../publish/sources/read-bytes.ts';
import { assertKept } from './kept-files.ts';
import { replaceFile } from './pages.ts';
import { untilStopped } from './stoppable.ts';
import { complain, parsedArguments, runWithHelp, soleFeed, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets export <feed> --ndjson [options]
       mpg-widgets export <feed> --settings <engine> [options]

Writes the publications of a feed (file or address) for a search engine that
you run, one JSON document a line; or the settings that an engine needs for
them. docs/search-cluster.md in this package says what to do with both.

Options:
  --ndjson             Write the documents
  --settings <engine>  Write settings: algolia, typesense, meilisearch or
                       elasticsearch (for OpenSearch too)
  --out <file>         Write there. Default: standard output
  --bulk               Put a line before each document, as the bulk API of
                       Elasticsearch and OpenSearch wants it
  --folded             Add all text of a document without accents, so that an
                       engine that does not fold them finds it
  --name <name>        Name of the index in the settings. Default: publications
  --help               Show this text

Exit codes: 0 if all is written, 1 if not, or if a page of the feed is missing,
2 for wrong arguments, 3 if the feed cannot be read, 130 if it was stopped with
Ctrl-C.
`;

const options = {
  ndjson: { type: 'boolean' },
  settings: { type: 'string' },
  out: { type: 'string' },
  bulk: { type: 'boolean' },
  folded: { type: 'boolean' },
  name: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

/** What is to be written. */
function* written({ feed }: ParsedFeed, { settings, name = 'publications', bulk, folded }: Values): Iterable<string> {
  const isFolded = folded ?? false;
  if (settings === undefined) yield* documentLines(feed, { isFolded, isBulk: bulk ?? false });
  else yield `${JSON.stringify(engineSettings(settings as Engine, feed, name, isFolded), null, 2)}\n`;
}

async function write(text: Iterable<string>, out: string | undefined): Promise<void> {
  if (out !== undefined) await replaceFile(out, text);
  // Only as fast as it is read: a feed may be much larger than what a pipe holds.
  else await pipeline(Readable.from(text), process.stdout, { end: false });
}

async function exportFeed(source: string, values: Values, signal: AbortSignal): Promise<number> {
  const { out, settings } = values;
  const read = await readWholeFeed(source, downloads({ folder: process.cwd(), signal }));
  if (out !== undefined) await assertKept(read, [out]);
  const parsed = parsedFeed(read);
  signal.throwIfAborted();
  await write(written(parsed, values), out);
  if (settings !== undefined) return 0;
  const count = parsed.feed.items.filter(({ kind }) => kind === 'publication').length;
  complain(`${counted(count, 'publication')} written.`);
  if (parsed.problems.length)
    complain(`${counted(parsed.problems.length, 'value')} left out; “mpg-widgets feed check” says which.`);
  return 0;
}

const isEngine = (name: string): boolean => engines.some((engine) => engine === name);

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const { ndjson = false, settings, bulk, name } = values;
  const source = soleFeed(positionals);
  if (ndjson === (settings !== undefined)) throw new UsageError('say what to write: --ndjson or --settings.');
  if (settings !== undefined && !isEngine(settings))
    throw new UsageError(`--settings: name one of ${engines.join(', ')}.`);
  if (bulk && !ndjson) throw new UsageError('--bulk: only with --ndjson.');
  if (name !== undefined && ndjson) throw new UsageError('--name: only with --settings.');
  return untilStopped(false, (signal) => exportFeed(source, values, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('export', () => start(args));
