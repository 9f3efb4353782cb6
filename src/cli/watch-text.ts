/** What `feed watch` prints: a line for each build, for people or for machines. */
import process from 'node:process';
import { counted } from '../publish/check/counts.ts';
import type { PreviewFeed } from '../publish/watch/preview-state.ts';
import type { Outcome } from './feed-watch.ts';
import { fitted, paintFor } from './terminal.ts';

export interface Started {
  /** Address of the page. */
  readonly url: string;
  readonly port: number;
  /** Port that was asked for. */
  readonly asked: number;
  /** The config. */
  readonly file: string;
}

export interface WatchPrinter {
  readonly start: (started: Started) => void;
  readonly build: (outcome: Outcome) => void;
  /** Says in three lines what was done. */
  readonly end: () => void;
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Columns that the time and what follows it take. */
const indent = 10;

function line(text: string, first = 0): void {
  process.stdout.write(`${fitted(text, process.stdout, indent, first)}\n`);
}

/** Most lines that are printed of what a build says. */
const mostLines = 10;

function belowIt(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), `The page has ${counted(more, 'more line')}.`] : lines;
}

const isGood = (outcome: Outcome): boolean =>
  outcome.type === 'built' && !outcome.feed.lost && !outcome.feed.notes.length;

function builtText({ records, lost, missing, unusable, notes }: PreviewFeed): string {
  const problems = [
    ...(lost ? [`${counted(lost, 'problem')} that cost something`] : []),
    ...(unusable ? [counted(unusable, 'unusable value')] : []),
  ];
  const gaps = missing ? [counted(missing, 'gap')] : [];
  const good = notes.length ? [] : ['nothing lost'];
  return `Built: ${[counted(records, 'record'), ...(problems.length ? problems : good), ...gaps].join(', ')}.`;
}

/** What is printed of a build: beside the time, and in lines below it. */
function outcomeText(outcome: Outcome): readonly [string, readonly string[]] {
  if (outcome.type === 'built') return [builtText(outcome.feed), belowIt(outcome.feed.notes)];
  const [first = '', ...more] = outcome.lines;
  const end = outcome.hasFeed ? 'The last feed stays.' : 'There is no feed yet.';
  return more.length ? [`Not built: ${first}`, [...belowIt(more), end]] : [`Not built: ${first} ${end}`, []];
}

/** @param outcomes of all builds, the last one last */
function endText(outcomes: readonly Outcome[], minutes: number): readonly [string, string, string] {
  const failed = outcomes.filter(({ type }) => type === 'failed').length;
  const last = outcomes.findLast((outcome) => outcome.type === 'built');
  return [
    `Built: ${counted(outcomes.length - failed, 'time')}, and ${failed || 'none'} failed, in ${counted(minutes, 'minute')}.`,
    last ? `Feed: ${last.out}, ${counted(last.feed.records, 'record')}.` : 'Feed: none was made.',
    'Stopped. Started again, it asks servers only for what has changed.',
  ];
}

function forPeople(outcomes: readonly Outcome[], began: number): WatchPrinter {
  const paint = paintFor(process.stdout);
  return {
    start: ({ url, port, asked, file }) => {
      if (asked && port !== asked) line(`Port ${asked} is taken, so port ${port} is used.`);
      line(`Preview:  ${url}`);
      line(`Feed:     ${url}feed.json`);
      line(`Watching ${file} and the files that it names. Ctrl-C ends it.`);
    },
    build: (outcome) => {
      const mark = isGood(outcome) ? paint('green', '✓') : paint('red', outcome.type === 'built' ? '!' : '✗');
      const [text, below] = outcomeText(outcome);
      process.stdout.write(`${paint('dim', time.format(Date.now()))} ${mark} `);
      line(text, 11);
      for (const more of below) process.stdout.write(`${fitted(' '.repeat(indent) + more, process.stdout)}\n`);
    },
    end: () => {
      for (const text of endText(outcomes, Math.round((Date.now() - began) / 60_000))) line(text);
    },
  };
}

function event(name: string, values: object): void {
  process.stdout.write(`${JSON.stringify({ event: name, ...values })}\n`);
}

function forMachines(outcomes: readonly Outcome[]): WatchPrinter {
  return {
    start: ({ url, port }) => event('start', { url, port, feed: `${url}feed.json` }),
    build: (outcome) => {
      if (outcome.type === 'failed') {
        event('failed', { lines: outcome.lines, hasFeed: outcome.hasFeed });
      } else {
        const { records, lost, odd, missing, unusable, notes } = outcome.feed;
        event('built', { out: outcome.out, records, lost, odd, missing, unusable, notes });
      }
    },
    end: () => event('end', { built: outcomes.filter(({ type }) => type === 'built').length, builds: outcomes.length }),
  };
}

/** @param isJson whether machines read it */
export function watchPrinter(isJson: boolean): WatchPrinter {
  const outcomes: Outcome[] = [];
  const printer = isJson ? forMachines(outcomes) : forPeople(outcomes, Date.now());
  return {
    ...printer,
    build: (outcome) => {
      outcomes.push(outcome);
      printer.build(outcome);
    },
  };
}
