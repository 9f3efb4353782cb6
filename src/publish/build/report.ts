/** What a build tells the editor about: losses, notes and counts. */

/** A value that could not be used. */
export interface Loss {
  /** The record: `events.json, record 12 “Annual conference”`. */
  readonly where: string;
  readonly field: string;
  readonly found: string;
  readonly wanted: string;
}

/** Records that became one entry, and why. */
export interface Joined {
  readonly id: string;
  readonly title: string;
  readonly ids: readonly string[];
  readonly rule: string;
}

export interface Report {
  /** Records that were read, by source. */
  readonly read: { readonly source: string; readonly records: number }[];
  readonly losses: Loss[];
  readonly notes: string[];
  readonly joined: Joined[];
}

export const emptyReport = (): Report => ({ read: [], losses: [], notes: [], joined: [] });

/** How many values of one kind, and how many notes, are told. */
const [toldOfKind, toldNotes] = [3, 20];

/** What a report says of losses and notes, in lines: of each kind the first ones, since many records often have one fault. */
export function reportLines({ notes, losses }: Report): readonly string[] {
  const lines = notes.slice(0, toldNotes);
  if (notes.length > toldNotes)
    lines.push(`… and ${notes.length - toldNotes} more notes. “feed build --json” lists all.`);
  const counts = new Map<string, number>();
  for (const { where, field, found, wanted } of losses) {
    const kind = `as ${field}, wanted ${wanted}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= toldOfKind) lines.push(`${where}: found “${found}” ${kind}.`);
  }
  for (const [kind, count] of counts) {
    if (count > toldOfKind) lines.push(`… and ${count - toldOfKind} more ${kind}. “feed build --json” lists all.`);
  }
  return lines;
}

/** A value as a message shows it: at most 80 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function written(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value that cannot be written';
  }
}
