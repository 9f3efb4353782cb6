/** Numbers with their nouns. */
import type { LinkSummary } from './finding.ts';

const plurals: Readonly<Record<string, string>> = {
  news: 'news',
  oddity: 'oddities',
  activity: 'activities',
  address: 'addresses',
};

const irregular = (noun: string): string => plurals[noun] ?? `${noun}s`;

const grouped = new Intl.NumberFormat('en');

/** A number and its noun: `1 record`, `1,200 records`. */
export function counted(count: number, noun: string): string {
  return `${grouped.format(count)} ${count === 1 ? noun : irregular(noun)}`;
}

/** Counts by kind, the largest first: `205 publications, 71 events`. */
export function countsInWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => counted(count, kind))
    .join(', ');
}

/** What became of links: `5 work (1 has moved), 3 are gone, 1 may work or not`. */
export function outcomesInWords({ asked, dead, moved, unclear }: LinkSummary): string {
  const good = asked - dead - unclear;
  const parts = [
    `${grouped.format(good)} ${good === 1 ? 'works' : 'work'}${moved ? ` (${grouped.format(moved)} moved)` : ''}`,
    ...(dead ? [`${grouped.format(dead)} ${dead === 1 ? 'is' : 'are'} gone`] : []),
    ...(unclear ? [`${grouped.format(unclear)} may work or not`] : []),
  ];
  return parts.join(', ');
}

/** A size in bytes, in words. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
