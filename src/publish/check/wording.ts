/** Says in plain words what is wrong by the contract, why it matters and how to mend it. */
import { type FormatName, formats } from '../../feed/formats.ts';
import { nodesOn, lostWith, type Step } from './contract-path.ts';
import type { Problem } from './problems.ts';

export interface Wording {
  readonly heading: string;
  readonly wanted: string;
  readonly remedy: string;
}

const dateWanted = 'A date, only as precise as it is known: 2012, 2012-12 or 2012-12-05.';
const timeWanted = 'A day and time with its time zone: 2012-12-05T10:00:00+01:00, or …Z for UTC.';

/** By what the contract expects. */
const byFormat: Readonly<Record<FormatName, Wording>> = {
  text: {
    heading: 'Not a text',
    wanted: 'Words in quotation marks.',
    remedy: 'Write the text itself. Text that consists of HTML tags alone counts as no text.',
  },
  id: {
    heading: 'Not an id',
    wanted: 'A short name in quotation marks that no other record has, such as "annual-report-2024".',
    remedy: 'Give each record a name that never changes, even if its title does.',
  },
  reference: {
    heading: 'Names something that the feed does not have',
    wanted: 'The id of a programme, project, activity or supporter that the feed lists.',
    remedy: 'Correct the id, or add what it names to the list in “_mpg”. Capital and small letters count.',
  },
  language: {
    heading: 'Not a language',
    wanted: 'A language code: en, fr, de, pt-BR.',
    remedy: 'Write the code, not the name of the language. Leave it out if it is the language of the whole feed.',
  },
  address: {
    heading: 'Not an address of the web',
    wanted: 'An address that begins with https:// or http://.',
    remedy: 'Copy the whole address from the browser’s address line.',
  },
  contact: {
    heading: 'Not an address',
    wanted: 'An address that begins with https:// or http://, or an e-mail address as mailto:name@example.org.',
    remedy: 'Copy the whole address from the browser’s address line, or write mailto: before an e-mail address.',
  },
  email: {
    heading: 'Not an e-mail address',
    wanted: 'One e-mail address: name@example.org.',
    remedy: 'Write the address alone, without a name or a second address.',
  },
  partialDate: {
    heading: 'Not a date',
    wanted: dateWanted,
    remedy: 'Write year, month and day with hyphens. Leave out what is not known: a year alone is enough.',
  },
  instant: {
    heading: 'Not a date with time',
    wanted: timeWanted,
    remedy: 'Write the time and its zone too. Leave it out if the time is not known.',
  },
  moment: {
    heading: 'Not a date, with or without a time',
    wanted: `${dateWanted.slice(0, -1)}, or with its time: 2012-12-05T10:00:00+01:00.`,
    remedy: 'Write year, month and day with hyphens. A time needs its zone: +01:00, or Z for UTC.',
  },
  timeZone: {
    heading: 'Not a time zone',
    wanted: 'A time zone by its city: Europe/Brussels.',
    remedy: 'Write continent and city, not an abbreviation or a number of hours.',
  },
  country: {
    heading: 'Not a country',
    wanted: 'A country by its two capital letters: BE, FR, GB.',
    remedy: 'Write the code of the country (ISO 3166), not its name.',
  },
  feedVersion: {
    heading: 'Not marked as a JSON Feed',
    wanted: '"version": "https://jsonfeed.org/version/1.1" at the beginning of the feed.',
    remedy: 'Write exactly this. Without it, the widgets take the file for something else.',
  },
  contractVersion: {
    heading: 'Not a version of the contract',
    wanted: '"contract": "1".',
    remedy: 'Write exactly this, or leave it out.',
  },
  size: {
    heading: 'Not a size',
    wanted: 'A number that is not negative, without quotation marks and unit: 250000.',
    remedy: 'Write bytes for files and pixels for pictures, as a number alone.',
  },
  year: {
    heading: 'Not a year',
    wanted: 'A year as a number with four digits, without quotation marks: 2024.',
    remedy: 'Write the number alone.',
  },
};

const others: Readonly<Record<string, Wording>> = {
  contract: {
    heading: 'Made for newer widgets',
    wanted: '"contract": "1".',
    remedy: 'Use the newest widgets, or write the feed by the contract that these know.',
  },
  list: {
    heading: 'Not a list',
    wanted: 'A list in square brackets, even of a single entry: ["one"] or [].',
    remedy: 'Put square brackets around it.',
  },
  'too-many': {
    heading: 'Too many entries in a list',
    wanted: 'Up to 1000 entries. Only records and projects may be more.',
    remedy: 'Leave out what no record belongs to. The entries after the first 1000 are not shown.',
  },
  object: {
    heading: 'Not a group of values',
    wanted: 'Values with their names in braces: { "name": "value" }.',
    remedy: 'Compare it with a record that is right.',
  },
  texts: {
    heading: 'Not a text',
    wanted: 'A text in quotation marks, or one for each language: { "en": "Equality", "fr": "Égalité" }.',
    remedy: 'Write the text itself, or texts by their language codes.',
  },
  required: {
    heading: 'Lacks what it cannot be without',
    wanted: 'A value.',
    remedy:
      'Add what is missing. Each record needs an id, each file its address and kind, each programme or project its title.',
  },
  'same-id': {
    heading: 'Has the id of another',
    wanted: 'An id that no other entry of the list has.',
    remedy: 'Change one of both ids. If both are the same work, keep one of them.',
  },
  story: {
    heading: 'The organisation’s story is not in the feed',
    wanted: 'The id of a record of this feed.',
    remedy: 'Correct the id, or add the record.',
  },
  period: {
    heading: 'Ends before it starts',
    wanted: 'An end that is not before the start.',
    remedy: 'Correct the start or the end. They may have changed places.',
  },
  choice: {
    heading: 'Not a word that the widgets know',
    wanted: '',
    remedy: 'Use one of these words as it stands here.',
  },
  page: {
    heading: 'A further page of the feed is missing',
    wanted: '"next_url" with the address of the next page.',
    remedy: 'Publish that page, or correct "next_url". Its records are not shown.',
  },
};

const formatNames = new Map(Object.entries(formats).map(([name, { expected }]) => [expected, name as FormatName]));

/** The kind of a problem, for machines. */
export function kindOf({ expected, value, steps }: Problem): string {
  if (expected === 'supported contract') return 'contract';
  if (expected === 'page of the feed') return 'page';
  if (expected === 'id of its own') return 'same-id';
  if (expected === 'id of an item') return 'story';
  if (expected.startsWith('at most')) return 'too-many';
  if (expected.startsWith('not before')) return 'period';
  if (value === undefined && steps.length > 1) return 'required';
  if (expected.includes(' | ')) return 'choice';
  if (expected === 'text by language') return 'texts';
  return formatNames.get(expected) ?? (expected === 'list' ? 'list' : 'object');
}

/** How a kind of problem is explained. */
export function wordingOf(kind: string, { expected }: Problem): Wording {
  const words = kind in byFormat ? byFormat[kind as FormatName] : (others[kind] ?? byFormat.text);
  if (kind !== 'choice') return words;
  return { ...words, wanted: `One of these words: ${expected.split(' | ').join(', ')}.` };
}

/** Names of keys that do not say what they mean. */
const labels: Readonly<Record<string, string>> = {
  url: 'address',
  external_url: 'address',
  home_page_url: 'address of the home page',
  online_url: 'address to take part online',
  src: 'address',
  content_text: 'text',
  content_html: 'text',
  image: 'picture',
  alt: 'description',
  date_published: 'date',
  date_modified: 'date of the last change',
  updated: 'date of the last change',
  founded: 'year of foundation',
  timezone: 'time zone',
  mime_type: 'kind of file',
  size_in_bytes: 'size',
  doi: 'DOI',
  isbn: 'ISBN',
  email: 'e-mail address',
};

const entryNames: Readonly<Record<string, string>> = {
  attachments: 'file',
  authors: 'author',
  tags: 'tag',
  programmes: 'programme',
  projects: 'project',
  activities: 'activity',
  supporters: 'supporter',
  networks: 'network',
  partners: 'partner',
  values: 'value',
  years: 'year',
};

/** What a problem costs, as a sentence. */
export function effectOf(problem: Problem, kind: string): string {
  if (kind === 'feedVersion' || kind === 'contract') return 'No widget shows anything of this feed.';
  if (kind === 'page') return 'The records on it are not shown.';
  if (kind === 'too-many') return 'The entries after the first 1000 are left out.';
  if (kind === 'reference') return 'The record does not appear under it.';
  if (problem.isTolerated) return '';
  // An entry whose id is taken goes as a whole.
  const steps = kind === 'same-id' ? problem.steps.slice(0, -1) : lostWith(problem.steps, problem.document);
  return lossOf(steps);
}

function lossOf(steps: readonly Step[]): string {
  const [first, second] = steps;
  const last = steps.at(-1) ?? '';
  if (steps.length === 2 && first === 'items') return 'The whole record is left out.';
  if (typeof last === 'number') return `This ${entryNames[String(steps.at(-2))] ?? 'entry'} is left out.`;
  if (steps.length === 2 && second === 'organisation') return 'Nothing of the organisation is shown.';
  const node = nodesOn(steps).at(-1);
  if (typeof node === 'object' && node.type === 'list') return `All ${last} are left out.`;
  if (isLanguage(steps)) return `The text in this language (${last}) is left out.`;
  return `Its ${labels[last] ?? last.replaceAll('_', ' ')} is left out.`;
}

function isLanguage(steps: readonly Step[]): boolean {
  const parent = nodesOn(steps).at(-2);
  return typeof parent === 'object' && parent.type === 'byLanguage';
}
