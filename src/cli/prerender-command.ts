/** `mpg-widgets prerender`: prerenders the widgets in pages on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FeedSource, PrerenderOptions } from '../prerender/prerender.ts';
import { fileReason, systemCode } from '../publish/file-errors.ts';
import type { Command } from './command.ts';
import { changedPage, hasContent, type PageFile, pagesAt, replaceFile } from './pages.ts';
import { assertAddress, complain, messageOf, parsedArguments, runWithHelp, UsageError } from './usage.ts';

const help = `Usage: mpg-widgets prerender <page.html or folder>… [options]

Writes into each page what its widgets show, so that visitors see it with the
page and search engines find it. Pages are changed in place unless --out is
given. Run it again, once a day for example, to bring them up to date.

Options:
  --out <folder>      Write the pages there, and leave the originals as they are
  --feed <URL|file>   Feed of the widgets without src. Default: what the page’s
                      script tag says
  --base <URL>        Address of the pages, for relative addresses. Without it,
                      those are files beside the page
  --policy            Print at the end what a strict security policy has to
                      allow for the styles
  --check             Write nothing; fail if a page is not up to date
  --help              Show this text

Exit codes: 0 if all widgets are prerendered, 1 if something could not be done
or, with --check, a page is not up to date, 2 for wrong arguments.
`;

const options = {
  out: { type: 'string' },
  feed: { type: 'string' },
  base: { type: 'string' },
  policy: { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Settings {
  readonly out: string | undefined;
  readonly base: string | undefined;
  readonly isCheck: boolean;
  readonly shared: PrerenderOptions;
}

interface Page extends PageFile {
  readonly target: string;
}

/** Like `fetch`, for files too. */
const fetchOrRead: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  return url.startsWith('file:') ? new Response(await readFile(fileURLToPath(url), 'utf8')) : fetch(input, init);
};

/** @throws UsageError if it is a file that cannot be read or is no feed */
async function feedAt(name: string): Promise<FeedSource> {
  if (/^https?:/.test(name)) return name;
  try {
    return asObject(JSON.parse(new TextDecoder().decode(await readFile(name))));
  } catch (error) {
    throw new UsageError(`--feed ${name}: ${fileReason(error)}`);
  }
}

/** @throws Error if a document is not an object, as every feed is */
function asObject(document: unknown): Readonly<Record<string, unknown>> {
  if (typeof document === 'object' && document && !Array.isArray(document)) return { ...document };
  throw new Error('is no JSON Feed: it holds no object.');
}

const parsed = (args: readonly string[]) => parsedArguments(args, options);

async function settingsOf(
  { out, base, check, feed }: ReturnType<typeof parsed>['values'],
  onStyleHash: (hash: string) => void,
): Promise<Settings> {
  assertAddress('base', base);
  const source = feed === undefined ? {} : { feed: await feedAt(feed) };
  const shared = { ...source, feeds: new Map(), fetch: base === undefined ? fetchOrRead : fetch, onStyleHash };
  return { out, base, isCheck: check ?? false, shared };
}

async function pagesOf(names: readonly string[], out: string | undefined): Promise<readonly Page[]> {
  const found = await Promise.all(
    names.map((name) =>
      pagesAt(name, out).catch((error: unknown) => {
        throw new UsageError(systemCode(error) === undefined ? messageOf(error) : `${name}: ${fileReason(error)}.`);
      }),
    ),
  );
  const pages = found.flat().map((page) => ({ ...page, target: out === undefined ? page.name : join(out, page.path) }));
  const twice = pages.find(({ target }, index) => pages.findIndex((page) => page.target === target) !== index);
  if (twice) throw new UsageError(`${twice.target} would be written twice.`);
  return pages;
}

/** The address of a page in a folder, whether or not that is written with its last slash. */
function addressOf(path: string, base: string): URL {
  const encoded = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return new URL(encoded, base.endsWith('/') ? base : `${base}/`);
}

/** @returns whether all went well */
async function prerenderPage({ name, path, target }: Page, { base, isCheck, shared }: Settings): Promise<boolean> {
  const warnings: string[] = [];
  const onWarning = (message: string): void => {
    warnings.push(message);
    complain(`${name}: ${message}`);
  };
  const { prerender } = await import('../prerender/prerender.ts');
  try {
    const url = base === undefined ? pathToFileURL(name) : addressOf(path, base);
    const page = await changedPage(name, (html) => prerender(html, { ...shared, url, onWarning }));
    const isCurrent = await hasContent(target, page);
    if (!isCurrent && !isCheck) await replaceFile(target, page);
    process.stdout.write(`${target}: ${isCurrent ? 'up to date' : isCheck ? 'not up to date' : 'written'}\n`);
    return !warnings.length && (isCurrent || !isCheck);
  } catch (error) {
    onWarning(fileReason(error));
    return false;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) return (process.stdout.write(help), 0);
  if (!positionals.length) throw new UsageError('name a page or a folder.');
  const hashes = new Set<string>();
  const settings = await settingsOf(values, (hash) => hashes.add(hash));
  let failures = 0;
  // One after another, so that the lines are in order. The feeds are loaded once.
  for (const page of await pagesOf(positionals, settings.out)) if (!(await prerenderPage(page, settings))) failures++;
  if (values.policy) process.stdout.write(`style-src ${[...hashes].sort().join(' ')}\n`);
  return failures ? 1 : 0;
}

export const prerenderCommand: Command = {
  name: 'prerender',
  summary: 'Write into pages what their widgets show',
  run: (args) => runWithHelp('prerender', () => run(args)),
};
