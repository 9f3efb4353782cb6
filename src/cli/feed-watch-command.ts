/** `mpg-widgets feed watch`: makes a feed whenever its sources change, and serves it with a preview of all widgets. */
import { access } from 'node:fs/promises';
import process from 'node:process';
import { systemCode } from '../publish/file-errors.ts';
import { PublishError } from '../publish/publish-error.ts';
import { PreviewServer } from '../publish/watch/preview-server.ts';
import { cdnFolder, previewFolder, widgetDescriptions, widgetLanguages } from './package-files.ts';
import { untilStopped } from './stoppable.ts';
import { parsedArguments, runWithHelp, UsageError } from './usage.ts';
import { FeedWatch } from './feed-watch.ts';
import { watchPrinter } from './watch-text.ts';

const help = `Usage: mpg-widgets feed watch [config] [options]

Makes the feed, as “feed build” does, and again whenever the config or a file
that it names changes. Serves it with a page that shows all widgets with it, and
what “feed check” says of it. The page changes by itself. Only this computer can
open it. The config is mpg.config.json if none is named.

Options:
  --out <file>       Write the feed there. Default: “out” of the config,
                     or feed.json beside it
  --port <number>    Port of the page. If it is taken, another is used.
                     Default: 4040
  --every <minutes>  Ask servers again that often, if the config names any;
                     0 for never. Default: 15
  --force            Replace a feed by one that is a fifth smaller, and leave
                     out sources that cannot be read
  --json             Print what happens as JSON, one object a line
  --help             Show this text

If a feed cannot be made, the last good one stays, and the page says why. Ctrl-C
ends it. What servers answered is kept: it goes on from there.

Exit codes: 0 after Ctrl-C, 1 if there is no such config or nothing can be
served, 2 for wrong arguments.
`;

const options = {
  out: { type: 'string' },
  port: { type: 'string' },
  every: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

interface Settings {
  readonly file: string;
  /** Port to try first. */
  readonly port: number;
  /** Time after which servers are asked again, in milliseconds; 0 for never. */
  readonly every: number;
}

/** Longest time of a timer, in minutes: about 24 days. */
const mostMinutes = 35_000;

function settingsOf(file: string, { port = '4040', every = '15' }: Values): Settings {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError('--port: not a number from 0 to 65535.');
  if (!/^\d+(?:\.\d+)?$/.test(every) || Number(every) > mostMinutes) {
    throw new UsageError(`--every: not a number of minutes, up to ${mostMinutes}.`);
  }
  return { file, port: Number(port), every: Number(every) * 60_000 };
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** @throws PublishError if there is no such config: its name is likely wrong, and waiting for it would be no help */
async function assertThere(file: string): Promise<void> {
  try {
    await access(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return;
    throw new PublishError(
      `${file}: there is no such file. Name your config, or go to the folder that it is in. docs/publishing.md in this package shows how to write one.`,
    );
  }
}

async function watch({ file, port, every }: Settings, values: Values, signal: AbortSignal): Promise<number> {
  await assertThere(file);
  const [widgets, languages] = await Promise.all([widgetDescriptions(), widgetLanguages()]);
  const print = watchPrinter(values.json ?? false);
  const feed = new FeedWatch({
    file,
    out: values.out,
    every,
    isForced: values.force ?? false,
    widgets,
    languages,
    onBuild: print.build,
  });
  const server = await PreviewServer.start(
    { port, feed: () => feed.target, assets: { '/': previewFolder, '/cdn/': cdnFolder } },
    feed.state,
  ).catch((error: unknown) => {
    throw new PublishError(`Nothing can be served on this computer (${String(systemCode(error))}).`, { cause: error });
  });
  try {
    print.start({ url: server.url, port: server.port, asked: port, file });
    feed.start((state) => server.tell(state));
    await Promise.race([untilAborted(signal), feed.crashed]);
  } finally {
    await Promise.all([feed.end(), server.close()]);
  }
  print.end();
  return 0;
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const [file = 'mpg.config.json', ...others] = positionals;
  if (others.length) throw new UsageError('name one config, such as mpg.config.json.');
  const settings = settingsOf(file, values);
  return untilStopped(values.json ?? false, (signal) => watch(settings, values, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed watch', () => start(args));
