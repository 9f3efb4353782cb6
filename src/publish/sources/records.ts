/** JSON: a list of records, an object with a list in it, or one record per line (NDJSON). */
import { isObject } from '../../feed/read.ts';
import type { SourceOf } from '../config/schema.ts';
import { valueAt } from '../build/mapping.ts';
import { PublishError } from '../publish-error.ts';
import { collected, decoded, decodedLines } from './decode.ts';
import { parsedJson } from './json.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';

type Settings = SourceOf<'records'>;

const isLines = (name: string): boolean => /\.(ndjson|jsonl)(\.gz)?([?#].*)?$/i.test(name);

/** Records whose keys have the names of fields need no mapping. */
function recordAt(raw: unknown, { fields }: Settings, name: string, position: string): SourceRecord {
  const title = ['title', 'name', 'headline', 'id']
    .map((key) => valueAt(raw, key))
    .find((one) => typeof one === 'string');
  const record = { where: `${name}, ${position}`, title, raw };
  return fields === undefined && isObject(raw) ? { ...record, draft: raw } : record;
}

async function* lineRecords(
  name: string,
  settings: Settings,
  { downloads, note }: SourceContext,
): AsyncIterable<SourceRecord> {
  const { bytes, charset } = await downloads.open(name);
  const oddities = new Set<string>();
  let number = 0;
  for await (const { text: line, note: oddity } of decodedLines(bytes, settings.encoding, charset)) {
    number++;
    if (oddity !== undefined && !oddities.has(oddity)) note(`${name}, line ${number}: ${oddity}.`);
    if (oddity !== undefined) oddities.add(oddity);
    const text = line.trim();
    if (!text) continue;
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      note(`${name}, line ${number}: is not JSON and is left out.`);
      continue;
    }
    yield recordAt(raw, settings, name, `line ${number}`);
  }
}

async function* documentRecords(name: string, settings: Settings, { downloads, note }: SourceContext) {
  const { bytes, charset } = await downloads.open(name);
  const { text, note: oddity } = decoded(await collected(bytes), settings.encoding, charset);
  if (oddity !== undefined) note(`${name}: ${oddity}.`);
  const found = valueAt(parsedJson(text, name, note), settings.records ?? '.');
  if (typeof found !== 'object' || found === null) {
    throw new PublishError(`${name}: there is no list at “${settings.records ?? '.'}”.`);
  }
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  for (const [index, raw] of list.entries()) yield recordAt(raw, settings, name, `record ${index + 1}`);
}

export const records: Source<Settings> = async function* (settings, context) {
  for (const name of [settings.from].flat()) {
    yield* isLines(name) ? lineRecords(name, settings, context) : documentRecords(name, settings, context);
  }
};
