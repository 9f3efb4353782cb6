/** What the widgets accept, but what was hardly meant, or what others refuse. */
import type { Page } from '../../feed/parse.ts';
import { plainText } from '../../feed/plain-text.ts';
import { chosenKind, kinds } from '../../feed/read.ts';
import type { Step } from './contract-path.ts';
import { findingAt, shown, type Spot } from './entries.ts';
import type { Finding, Group } from './finding.ts';
import { visitLeaves } from './leaves.ts';
import { nearest } from '../../model/nearest.ts';
import { suggestedAddress, suggestedLanguage } from './suggestions.ts';

type Words = Omit<Group, 'findings' | 'severity'>;

interface Oddity extends Words {
  /** Returns what is likely meant, as a sentence (which may be empty), if a value is odd. */
  readonly judge: (value: string, node: string, steps: readonly Step[]) => string | undefined;
}

function meantKind(value: string): string {
  const match = nearest(value, kinds);
  return match === undefined ? '' : `Is “${match}” meant?`;
}

/** A first part of an address that looks like the name of a server. */
const serverName = /^(?:www\.[\w-]|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|int|info|be|de|fr|nl|uk)(?:\/|$))/i;

/** What UTF-8 looks like when it was read as Windows-1252, and what replaces characters that were lost. */
const garbled = /Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[œ™“”¦˜\x9d]|\ufffd/;

/** What programs write where they have no value, as a text, or as a date: the beginning or the end of their calendar. */
const noValue = /^(?:null|undefined|nan|n\/a|\[object \w+\])$/i;
const noDate = /^(?:1970-01-01(?:T00:00:00|$)|1899-12-30|9999-12-31)/;

const oddities: readonly Oddity[] = [
  {
    kind: 'no-value',
    heading: 'Values that stand for nothing',
    wanted: 'The value itself, or none at all.',
    remedy: 'Leave it out. Visitors see it as it stands here, and an address leads to a page that does not exist.',
    judge: (value, node) =>
      noValue.test(value.trim()) || (/^(?:partialDate|instant|moment)$/.test(node) && noDate.test(value))
        ? ''
        : undefined,
  },
  {
    kind: 'unknown-kind',
    heading: 'A kind that the widgets do not know',
    wanted: 'publication, report, news, event or milestone.',
    remedy: 'Write one of these words. Until then, the record is shown as news.',
    judge: (value, _, steps) =>
      steps.at(-1) === 'kind' && !chosenKind(plainText(value)) ? meantKind(value) : undefined,
  },
  {
    kind: 'language-name',
    heading: 'The name of a language instead of its code',
    wanted: 'A language code: en, fr, de, pt-BR.',
    remedy: 'Write the code. Browsers and screen readers know no others.',
    judge: (value, node) =>
      node === 'language' && /^[a-z]{4,8}(?:$|[-_])/i.test(value.trim()) ? suggestedLanguage(value) : undefined,
  },
  {
    kind: 'address-without-scheme',
    heading: 'Addresses without https://',
    wanted: 'An address that begins with https:// or http://.',
    remedy: 'Put https:// before it. As it stands, it leads to a page beside the feed.',
    judge: (value, node) =>
      (node === 'address' || node === 'contact') && serverName.test(value)
        ? suggestedAddress(`https://${value}`)
        : undefined,
  },
  {
    kind: 'visible-code',
    heading: 'Texts in which visitors see code',
    wanted: 'The characters themselves: é, not &eacute;.',
    remedy: 'Look at the source of the text: it was encoded twice.',
    judge: (value, node) =>
      node === 'text' && /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i.test(plainText(value)) ? '' : undefined,
  },
  {
    kind: 'garbled',
    heading: 'Texts with garbled characters',
    wanted: 'Text in UTF-8.',
    remedy: 'Look at the source of the text: it was read in the wrong encoding somewhere on its way.',
    judge: (value, node) => (node === 'text' && garbled.test(value) ? '' : undefined),
  },
];

/** Values that were hardly meant so. */
export function odditiesOf(pages: readonly Page[]): readonly Group[] {
  const findings = oddities.map((): Finding[] => []);
  for (const [index, { url, document }] of pages.entries()) {
    const spot: Spot = { document, root: index ? `${url} $` : '$', steps: [] };
    visitLeaves(document, (value, node, steps) => {
      oddities.forEach(({ judge }, position) => {
        const suggestion = judge(value, node, steps);
        if (suggestion !== undefined) findings[position]?.push(findingAt(spot, steps, shown(value), { suggestion }));
      });
    });
  }
  return oddities.map(({ kind, heading, wanted, remedy }, position) => ({
    ...{ kind, heading, wanted, remedy },
    severity: 'odd',
    findings: findings[position] ?? [],
  }));
}
