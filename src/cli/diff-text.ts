/** The difference of two feeds as text for a terminal. */
import { counted } from '../publish/check/counts.ts';
import {
  type Change,
  type ChangedEntry,
  type EntryName,
  type FeedDifference,
  isSame,
} from '../publish/diff/compare.ts';
import type { TextOptions } from './check-text.ts';
import { safe, wrapped } from './terminal.ts';

/** How many entries of a kind are listed, and how long a value may be, in characters. */
const limit = 20;
const valueLength = 160;

function shortened(text: string): string {
  const line = safe(text);
  return line.length > valueLength ? `${line.slice(0, valueLength)}…` : line;
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `“${shortened(text)}”`);

function changeWords(change: Change): string {
  if ('added' in change) {
    const list = (verb: string, entries: readonly string[]): string =>
      entries.length ? `${verb} ${entries.map(quoted).join(', ')}` : '';
    return [list('with', change.added), list('without', change.removed)].filter(Boolean).join('; ');
  }
  const { before, after } = change;
  if (before === undefined) return `now ${quoted(after)}`;
  return after === undefined ? `no longer ${quoted(before)}` : `${quoted(before)} is now ${quoted(after)}`;
}

const titleText = ({ title, id }: EntryName): string =>
  `“${safe(title)}”${id && id !== title ? ` (id ${safe(id)})` : ''}`;

function changedText(entry: ChangedEntry, { width, paint }: TextOptions): string {
  const changes = entry.changes.map(
    (change) => `      ${wrapped(`${safe(change.field)}: ${changeWords(change)}`, width, 8, 6)}\n`,
  );
  return `    ${paint('bold', wrapped(titleText(entry), width, 6, 4))}\n${changes.join('')}`;
}

function byType<Entry extends EntryName>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.type) ?? [];
    groups.set(entry.type, group);
    group.push(entry);
  }
  return groups;
}

function sectionText<Entry extends EntryName>(
  heading: string,
  entries: readonly Entry[],
  options: TextOptions,
  entryText: (entry: Entry) => string,
): string {
  if (!entries.length) return '';
  const groups = [...byType(entries)].map(([type, all]) => {
    const shown = options.isAll ? all : all.slice(0, limit);
    const more = all.length - shown.length;
    const name = type === 'feed' ? 'the feed itself' : counted(all.length, type);
    return `  ${name}\n${shown.map(entryText).join('')}${more ? `    … and ${more} more (--all lists them)\n` : ''}`;
  });
  return `${options.paint('bold', heading)}\n${groups.join('')}\n`;
}

/** What came, went and changed, by kind. */
export function differenceText(difference: FeedDifference, options: TextOptions): string {
  if (isSame(difference)) return 'Both feeds show the same.\n';
  const { added, removed, changed } = difference;
  const { width } = options;
  const title = (entry: EntryName): string => `    ${wrapped(titleText(entry), width, 6, 4)}\n`;
  return [
    sectionText('Came', added, options, title),
    sectionText('Went', removed, options, title),
    sectionText('Changed', changed, options, (entry) => changedText(entry, options)),
    `${added.length} came, ${removed.length} went, ${changed.length} changed.\n`,
  ].join('');
}
