/** Applies what the config says about single entries. */
import type { Config } from '../config/schema.ts';
import { fieldsOf, type ListName } from '../config/fields.ts';
import type { Lists } from './assemble.ts';
import { type Entry, type Fields, readField, readersOf } from './entries.ts';
import { type Report, shown } from './report.ts';

type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * An entry with some of its fields changed.
 * @param taken ids of the other entries, to which a new id is added
 */
function changedEntry(
  entry: Entry,
  list: ListName,
  changes: Readonly<Record<string, unknown>>,
  taken: Set<unknown>,
  report: Report,
): Entry {
  const where = `corrections.${list}.${String(entry.fields['id'])}`;
  const known: readonly string[] = fieldsOf[list];
  const fields: Fields = { ...entry.fields };
  for (const [name, value] of Object.entries(changes)) {
    const reader = known.includes(name) ? readersOf[list][name] : undefined;
    const refuse = (found: unknown): void => {
      report.losses.push({
        where,
        field: name,
        found: shown(found),
        wanted: reader?.wanted ?? `one of ${known.join(', ')}`,
      });
    };
    if (!reader) refuse(name);
    const read = reader && readField(value, reader, { base: undefined, timezone: undefined }, refuse);
    if (name === 'id' && (value === null || taken.has(read))) {
      report.losses.push({ where, field: name, found: shown(value), wanted: `an id that is new in ${list}` });
    } else if (reader && (value === null || read !== undefined)) fields[name] = read;
    if (name === 'id') taken.add(fields['id']);
  }
  return { ...entry, fields };
}

function changedList(list: ListName, entries: readonly Entry[], changes: Changes, report: Report): readonly Entry[] {
  const unused = new Set(Object.keys(changes));
  const taken = new Set(entries.map(({ fields }) => fields['id']));
  const changed = entries.map((entry) => {
    const id = String(entry.fields['id']);
    const change = changes[id];
    unused.delete(id);
    return change ? changedEntry(entry, list, change, taken, report) : entry;
  });
  for (const id of unused) report.notes.push(`corrections.${list}: there is no record with the id “${id}”.`);
  return changed;
}

/** The entries as the config corrects them, without those that it leaves out. */
export function corrected(lists: Lists, { corrections = {}, leave_out: out = [] }: Config, report: Report): Lists {
  const left = new Set(out);
  const ids = new Set(lists.items.map(({ fields }) => String(fields['id'])));
  for (const id of out) if (!ids.has(id)) report.notes.push(`leave_out: there is no item with the id “${id}”.`);
  if (corrections.organisation) {
    report.notes.push(
      'corrections.organisation: it has no id, so nothing was changed. Correct its “fields” in “sources”.',
    );
  }
  const of = (list: ListName): readonly Entry[] => changedList(list, lists[list], corrections[list] ?? {}, report);
  return {
    items: of('items').filter(({ fields }) => !left.has(String(fields['id']))),
    programmes: of('programmes'),
    activities: of('activities'),
    projects: of('projects'),
    supporters: of('supporters'),
    networks: of('networks'),
    organisation: lists.organisation,
  };
}
