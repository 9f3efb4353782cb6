/** The result of a check as text for a terminal. */
import {
  countOf,
  type CheckResult,
  type Finding,
  type Group,
  type RecordName,
  type Severity,
} from '../publish/check/finding.ts';
import { counted, countsInWords, outcomesInWords, sizeInWords } from '../publish/check/counts.ts';
import type { UnreadableError } from '../publish/documents/document.ts';
import { type Paint, safe, widthOf, wrapped } from './terminal.ts';

export interface TextOptions {
  readonly width: number;
  readonly paint: Paint;
  /** Whether every finding is listed. */
  readonly isAll: boolean;
}

const marks = { lost: '✗', odd: '!', missing: '·' } as const;
const colours = { lost: 'red', odd: 'yellow', missing: 'dim' } as const;
/** How many findings of a group are listed. */
const listed: Readonly<Record<Severity, number>> = { lost: 20, odd: 5, missing: 3 };

export function recordText(record: RecordName): string {
  const { title, id } = record;
  const name = nameText(record);
  return record.type !== 'feed' && id !== undefined && id !== title ? `${name} (id ${safe(id)})` : name;
}

/** Where a finding is, shorter than its JSON path. */
export const placeText = (path: string): string => safe(path.replace(/\$\.?/, '') || 'the file');

function findingText({ record, path, found, effect, suggestion }: Finding, { width, paint }: TextOptions): string {
  const words = [`${placeText(path)}: ${safe(found).replace(/\.$/, '')}.`, effect, safe(suggestion)]
    .filter(Boolean)
    .join(' ');
  return `  ${paint('bold', wrapped(recordText(record), width, 4, 2))}\n    ${wrapped(words, width, 4)}\n`;
}

const nameText = ({ type, title }: RecordName): string => (type === 'feed' ? title : `${type} “${safe(title)}”`);

/** How many of each type there are, if there are several types. */
function typesText(findings: readonly Finding[]): string {
  const counts: Record<string, number> = {};
  for (const { record } of findings) counts[record.type] = (counts[record.type] ?? 0) + 1;
  return Object.keys(counts).length > 1 ? `: ${countsInWords(counts)}` : '';
}

/** Titles alone: the group says what they lack. */
function titlesText(findings: readonly Finding[], width: number): string {
  const lines = findings.map(({ record, found, path }) => {
    const detail = found === 'nothing' ? '' : `: ${safe(found)}`;
    const place = record.type === 'feed' ? ` (${placeText(path)})` : '';
    return `    ${wrapped(`${nameText(record)}${place}${detail}`, width, 6, 4)}\n`;
  });
  return lines.join('');
}

function groupText(group: Group, options: TextOptions): string {
  const { severity, heading, wanted, remedy, findings } = group;
  const { width, paint, isAll } = options;
  const shown = isAll ? findings : findings.slice(0, listed[severity]);
  const more = findings.length - shown.length;
  const about = `${findings.length}${severity === 'missing' ? typesText(findings) : ''}`;
  const list =
    severity === 'missing' ? titlesText(shown, width) : shown.map((finding) => findingText(finding, options)).join('');
  return [
    `${paint(colours[severity], marks[severity])} ${paint('bold', wrapped(heading, width, 2))} (${wrapped(about, width, 2, heading.length + 4)})\n`,
    ...(severity === 'missing' ? [] : [`  Wanted: ${wrapped(wanted, width, 10)}\n`]),
    `  ${severity === 'missing' ? wrapped(remedy, width, 2) : `Mend:   ${wrapped(remedy, width, 10)}`}\n`,
    list,
    more ? `    … and ${more} more\n` : '',
  ].join('');
}

const sections: readonly (readonly [Severity, string])[] = [
  ['lost', 'Lost: visitors do not see this'],
  ['odd', 'Odd: the widgets cope, but it is hardly meant'],
  ['missing', 'Missing: visitors would see more'],
];

function sectionText(groups: readonly Group[], heading: string, options: TextOptions): string {
  if (!groups.length) return '';
  const line = '─'.repeat(Math.max(0, options.width - widthOf(heading) - 4));
  const texts = groups.map((group) => groupText(group, options));
  return `\n── ${options.paint('bold', heading)} ${line}\n\n${texts.join('\n')}`;
}

function summaryText({ groups, links }: CheckResult, { paint, width }: TextOptions): string {
  const [lost, odd, missing] = [countOf(groups, 'lost'), countOf(groups, 'odd'), countOf(groups, 'missing')];
  const lines = [
    lost
      ? `${paint('red', '✗')} ${wrapped(`${counted(lost, 'problem')} that cost something`, width, 2)}`
      : `${paint('green', '✓')} Nothing is lost`,
    ...(odd ? [`${paint('yellow', '!')} ${counted(odd, 'oddity')}`] : []),
    ...(missing
      ? [`${paint('dim', '·')} ${wrapped(`${counted(missing, 'gap')} that visitors notice`, width, 2)}`]
      : []),
    ...(links ? [`  ${wrapped(linksText(links), width, 2)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function linksText(links: NonNullable<CheckResult['links']>): string {
  const { total, asked, isStopped } = links;
  const start = isStopped ? `Stopped: ${asked} of ${counted(total, 'address')}` : counted(total, 'address');
  return `${start} looked at: ${outcomesInWords(links)}`;
}

/** The whole result. */
export function checkText(result: CheckResult, options: TextOptions): string {
  const { source, title, pages, size, counts, records, groups } = result;
  const { width, paint } = options;
  const kinds = countsInWords(counts);
  const about = `${counted(records, 'record')} in ${counted(pages, 'page')}, ${sizeInWords(size)}${kinds && `: ${kinds}`}`;
  const isCut = groups.some(({ findings, severity }) => findings.length > listed[severity]);
  return [
    `${paint('bold', wrapped(safe(title ? `${source}: ${title}` : source), width, 0))}\n`,
    `${wrapped(about, width, 0)}\n\n`,
    summaryText(result, options),
    ...sections.map(([severity, heading]) =>
      sectionText(
        groups.filter((group) => group.severity === severity),
        heading,
        options,
      ),
    ),
    isCut && !options.isAll ? `\n${wrapped('--all lists everything; --report makes a page of it.', width, 0)}\n` : '',
  ].join('');
}

/** Why there is no feed to check. */
export function unreadableText(
  { source, message, remedy, place }: UnreadableError,
  width: number,
  paint: Paint,
): string {
  const where = place ? `, line ${place.line}, column ${place.column}` : '';
  const lines = [
    `${paint('red', '✗')} ${wrapped(`${safe(source)}${where}`, width, 2)}`,
    `  ${wrapped(safe(message), width, 2)}`,
    ...(place
      ? [
          '',
          `    ${place.excerpt}`,
          `    ${' '.repeat(widthOf(place.excerpt.slice(0, place.offset)))}${paint('red', '^')}`,
          '',
        ]
      : []),
    ...(remedy ? [`  ${wrapped(safe(remedy), width, 2)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
