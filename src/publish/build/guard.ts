/** Protects a published feed from being replaced by a worse one. */

/** A kind of which the new feed has a fifth fewer, or less. */
export interface Shrinkage {
  readonly kind: string;
  readonly before: number;
  readonly after: number;
}

type Counts = Readonly<Record<string, number>>;

/** Share of the entries of a kind that a build must keep. */
const kept = 0.8;

/** The kinds of which a new feed has at least a fifth fewer entries. */
export function shrinkages(before: Counts, after: Counts): readonly Shrinkage[] {
  return Object.entries(before).flatMap(([kind, count]) => {
    const now = after[kind] ?? 0;
    return now < count && now <= count * kept ? [{ kind, before: count, after: now }] : [];
  });
}
