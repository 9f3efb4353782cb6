/** What is wrong with a feed before it is read as JSON: its bytes, and how they are sent. */
import type { ReadPage } from '../documents/pages.ts';
import { findingAt } from './entries.ts';
import type { Group } from './finding.ts';

/** Largest feed that the widgets load, in bytes. */
const sizeLimit = 20_000_000;

interface Fault extends Omit<Group, 'findings'> {
  /** What is found on a page, if it has the fault. */
  readonly found: (page: ReadPage) => string | undefined;
}

const faults: readonly Fault[] = [
  {
    kind: 'encoding',
    severity: 'lost',
    heading: 'Not in UTF-8',
    wanted: 'A file in UTF-8.',
    remedy: 'Save the feed as UTF-8. The widgets read no other encoding, and show nothing of it.',
    found: ({ foreignEncoding }) => foreignEncoding,
  },
  {
    kind: 'byte-order-mark',
    severity: 'odd',
    heading: 'An invisible mark at the beginning',
    wanted: 'UTF-8 without a byte order mark.',
    remedy: 'Save the feed as “UTF-8”, not as “UTF-8 with BOM”. Some feed readers refuse it.',
    found: ({ hasMark }) => (hasMark ? 'a byte order mark' : undefined),
  },
  {
    kind: 'not-shared',
    severity: 'odd',
    heading: 'Only for pages of the same site',
    wanted: 'The header Access-Control-Allow-Origin: *.',
    remedy: 'Let the server send this header with the feed. Without it, browsers show nothing of it on other sites.',
    found: ({ isShared }) => (isShared === false ? 'no such header' : undefined),
  },
];

function findingOn(page: ReadPage, found: string, index: number) {
  return findingAt({ document: page.document, root: index ? `${page.url} $` : '$', steps: [] }, [], found);
}

function tooLarge(pages: readonly ReadPage[]): Group {
  const size = pages.reduce((sum, page) => sum + page.size, 0);
  const found = `${(size / 1_000_000).toFixed(1)} MB`;
  return {
    kind: 'too-large',
    severity: 'lost',
    heading: 'Too large',
    wanted: 'At most 20 MB, all pages together.',
    remedy: 'Publish fewer records, or leave out “content_html”. The widgets refuse what is larger.',
    findings: pages.slice(0, size > sizeLimit ? 1 : 0).map((page) => findingOn(page, found, 0)),
  };
}

/** Faults of the bytes and of their transport. Groups may be empty. */
export function transportGroups(pages: readonly ReadPage[]): readonly Group[] {
  const groups = faults.map(({ found, ...words }): Group => {
    const findings = pages.flatMap((page, index) => {
      const what = found(page);
      return what === undefined ? [] : [findingOn(page, what, index)];
    });
    return { ...words, findings };
  });
  return [...groups, tooLarge(pages)];
}
