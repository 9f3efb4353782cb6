/** Names the records of a feed as an editor knows them. */
import { plainText } from '../../feed/plain-text.ts';
import { chosenKind, isObject } from '../../feed/read.ts';
import type { RecordName } from './finding.ts';
import { type Step, valueAt } from './contract-path.ts';

/** What the entries of a list are. */
const entryTypes: Readonly<Record<string, string>> = {
  programmes: 'programme',
  activities: 'activity',
  supporters: 'supporter',
  projects: 'project',
  networks: 'network',
};

const feedItself: RecordName = { type: 'feed', title: 'The feed itself', id: undefined };

/** Longest title in a message, in characters. */
const titleLength = 120;

/** A text of a document, which may be by language. */
function textOf(value: unknown): string {
  const texts = isObject(value) ? Object.values(value) : [value];
  const text = texts.find((each) => typeof each === 'string' || typeof each === 'number');
  return text === undefined ? '' : plainText(String(text));
}

function shortened(title: string): string {
  return title.length > titleLength ? `${title.slice(0, titleLength - 1)}…` : title;
}

function idOf(value: unknown): string | undefined {
  const isId = (typeof value === 'string' && value !== '') || typeof value === 'number';
  return isId ? shortened(String(value)) : undefined;
}

function nameOf(value: unknown, type: string, index: number): RecordName {
  const entry = isObject(value) ? value : {};
  const id = idOf(entry['id']);
  const names = [entry['title'], entry['name'], entry['summary'], entry['content_text'], id, entry['url']];
  const title = names.map(textOf).find(Boolean);
  return { type, title: title === undefined ? `entry ${index + 1} of its list` : shortened(title), id };
}

/** What an item of a document is: its kind, if the contract has it. */
export function itemType(value: unknown): string {
  const kind = valueAt(value, ['_mpg', 'kind']);
  return (typeof kind === 'string' ? chosenKind(plainText(kind)) : undefined) ?? 'news';
}

/** The record that a place in a document belongs to. */
export function recordAt(document: unknown, steps: readonly Step[]): RecordName {
  const [first, second, third] = steps;
  if (first === 'items' && typeof second === 'number') {
    const value = valueAt(document, steps.slice(0, 2));
    return nameOf(value, itemType(value), second);
  }
  if (first !== '_mpg' || second === undefined) return feedItself;
  const type = entryTypes[second];
  if (type && typeof third === 'number') return nameOf(valueAt(document, steps.slice(0, 3)), type, third);
  if (second === 'organisation') return nameOf(valueAt(document, [first, second]), 'organisation', 0);
  return feedItself;
}
