/** Builds a feed: sources, records, entries, works, document. */
import { fieldsOf, type ListName } from '../config/fields.ts';
import type { Config, SourceConfig } from '../config/schema.ts';
import { PublishError } from '../publish-error.ts';
import type { Downloads } from '../sources/read-bytes.ts';
import type { SourceContext, SourceRecord } from '../sources/source.ts';
import { readRecords } from '../sources/sources.ts';
import { assembled, type BuiltFeed, type Lists } from './assemble.ts';
import { corrected } from './corrections.ts';
import { type Entry, entryOf, isWanted } from './entries.ts';
import { joined } from './join.ts';
import { Paths } from './paths.ts';
import { emptyReport, type Report } from './report.ts';
import { withUniqueIds } from './unique-ids.ts';

export interface BuildOptions {
  readonly config: Config;
  readonly downloads: Downloads;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Whether sources that cannot be read are left out; without it, they stop the build. */
  readonly isForced?: boolean;
  /** Is told how far each source is. */
  readonly onProgress?: (source: string, done: number, total: number | undefined) => void;
}

export interface Built {
  readonly feed: BuiltFeed;
  readonly report: Report;
}

/** What messages call a source. */
export function nameOf({ name, from }: SourceConfig): string {
  return name ?? [from].flat().join(', ');
}

/** How many records are read between two looks at whether the build was stopped. */
const stride = 500;

async function entriesOf(source: SourceConfig, index: number, options: BuildOptions, report: Report) {
  const { config, downloads, now, signal, onProgress } = options;
  const name = nameOf(source);
  const context: SourceContext = {
    downloads,
    now,
    note: (message) => report.notes.push(message),
    progress: (done, total) => onProgress?.(name, done, total),
  };
  const settings = { source, index, home: config.feed.home_page_url };
  const entries: Entry[] = [];
  const paths = new Paths(source);
  let count = 0;
  const add = (record: SourceRecord): void => {
    paths.look(record.raw);
    const entry = isWanted(record, source) ? entryOf(record, settings, report) : undefined;
    if (entry) entries.push(entry);
  };
  for await (const record of readRecords(source, context)) {
    add(record);
    if (++count % stride === 0) signal.throwIfAborted();
  }
  report.notes.push(...paths.notes(name));
  report.read.push({ source: name, records: count });
  return entries;
}

/** The entries of all sources. @throws PublishError that names each source that cannot be read */
async function allEntries(options: BuildOptions, report: Report): Promise<Readonly<Record<ListName, Entry[]>>> {
  const lists = Object.fromEntries(Object.keys(fieldsOf).map((name): [string, Entry[]] => [name, []]));
  const failures: string[] = [];
  for (const [index, source] of options.config.sources.entries()) {
    try {
      const entries = await entriesOf(source, index, options, report);
      lists[source.into ?? 'items']?.push(...entries);
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof PublishError)) throw error;
      failures.push(error.message);
    }
  }
  if (failures.length && !options.isForced) throw new PublishError(failures.join('\n'));
  report.notes.push(...failures.map((failure) => `Left out: ${failure}`));
  const {
    items = [],
    programmes = [],
    activities = [],
    projects = [],
    supporters = [],
    networks = [],
    organisation = [],
  } = lists;
  return { items, programmes, activities, projects, supporters, networks, organisation };
}

/**
 * Builds a feed.
 * @throws PublishError if a source cannot be read, in words for the editor
 */
export async function build(options: BuildOptions): Promise<Built> {
  const { config } = options;
  const report = emptyReport();
  const all = await allEntries(options, report);
  const lists: Lists = corrected(withUniqueIds(all, report), config, report);
  const items = joined(lists.items, { ...config.join, language: config.feed.language }, report);
  options.signal.throwIfAborted();
  return { feed: assembled({ ...lists, items }, config, report), report };
}
