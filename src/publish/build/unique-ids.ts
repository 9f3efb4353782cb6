/** Makes the ids of each list unique. */
import type { ListName } from '../config/fields.ts';
import { textOf } from './mapping.ts';
import type { Entry } from './entries.ts';
import type { Report } from './report.ts';
import type { Lists } from './assemble.ts';

/** The first item keeps an id; a second one takes its kind as prefix, and a third a number. */
function uniqueItems(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const id = String(entry.fields['id']);
    let unique = id;
    if (taken.has(unique)) unique = `${textOf(entry.fields['kind']) || 'news'}-${id}`;
    for (let number = 2; taken.has(unique); number++) unique = `${id}-${number}`;
    taken.add(unique);
    return unique === id ? entry : { ...entry, fields: { ...entry.fields, id: unique } };
  });
}

/** The first entry of a list keeps an id; others are left out. */
function uniqueEntries(entries: readonly Entry[], list: ListName, report: Report): readonly Entry[] {
  const ids = new Set<unknown>();
  return entries.filter(({ fields: { id }, where }) => {
    const isNew = !ids.has(id);
    ids.add(id);
    if (!isNew) report.losses.push({ where, field: 'id', found: String(id), wanted: `an id that is new in ${list}` });
    return isNew;
  });
}

export function withUniqueIds(lists: Lists, report: Report): Lists {
  const unique = (list: Exclude<ListName, 'items' | 'organisation'>) => uniqueEntries(lists[list], list, report);
  return {
    items: uniqueItems(lists.items),
    programmes: unique('programmes'),
    activities: unique('activities'),
    projects: unique('projects'),
    supporters: unique('supporters'),
    networks: unique('networks'),
    organisation: lists.organisation,
  };
}
