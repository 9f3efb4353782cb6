/** `mpg-widgets feed email`: makes an e-mail of a feed, with the choice of `<mpg-digest>`. */
import process from 'node:process';
import type { Feed } from '../feed/types.ts';
import { allKinds, digestLength, digestSelection, type DigestSelection } from '../model/digest.ts';
import { dateParts } from '../model/dates.ts';
import { listedValues } from '../model/listed-values.ts';
import { counted, sizeInWords } from '../publish/check/counts.ts';
import { readFeed } from '../publish/check/problems.ts';
import { readWholeFeed } from '../publish/documents/whole-feed.ts';
import { type Email, emailOf } from '../publish/email/email.ts';
import { emailLanguage, type EmailLanguage, emailLanguages, hasLanguage } from '../publish/email/language.ts';
import { emailMessage } from '../publish/email/message.ts';
import { PublishError } from '../publish/publish-error.ts';
import { downloads } from '../publish/sources/read-bytes.ts';
import { assertKept } from './kept-files.ts';
import { hasContent, replaceFile } from './pages.ts';
import { untilStopped } from './stoppable.ts';
import { fitted, print } from './terminal.ts';
import {
  assertAddress,
  complain,
  parsedArguments,
  printFailure,
  printJson,
  runWithHelp,
  soleFeed,
  UsageError,
} from './usage.ts';

const help = `Usage: mpg-widgets feed email <file or address> [options]

Makes an e-mail of a feed: HTML, and the same as plain text beside it
(newsletter.txt). It tells what the widget <mpg-digest> shows: upcoming events,
then the newest of everything else.

What it tells, as in the attributes of the widget:
  --lang <code>      Language, such as fr. Default: that of the feed
  --kinds <list>     news, publication, event, report, milestone. Default: all
                     but milestones
  --programme, --project, --activity <list>
                     Only what belongs to these, by their ids
  --since <date>     Only what is dated from then on: 2026, 2026-11, 2026-11-01
  --limit <number>   Most records. Default: ${digestLength}
  --campaign <name>  Added to all links as utm_campaign (utm_medium is email)

What you add:
  --heading <text>   Heading. Default: the name of the organisation
  --intro <text>     A paragraph before the first record
  --preheader <text> What mail programs show after the subject. Default: titles
  --online <URL>     Where the e-mail is on the web
  --unsubscribe <URL>
                     Where to unsubscribe. Both also take what your mail service
                     replaces, such as *|UNSUB|*
  --brief            Leave out summaries

  --out <file>       Write the HTML there. Default: newsletter.html
  --eml              Write a draft too (.eml), which mail programs open
  --date <date>      Day of the issue: decides which events are upcoming.
                     Default: today
  --base <URL>       Address of the feed, which relative addresses in it are
                     resolved against. Default: its feed_url
  --json             Print what was made as JSON
  --help             Show this text

The HTML has at most 100 kB, since Gmail cuts off longer e-mails. What does not
fit is left out, with a link to your home page.

Exit codes: 0 if it is written, 1 if not (there is nothing to tell, a page of
the feed is missing), 2 for wrong arguments, 3 if the feed cannot be read, 130
if it was stopped with Ctrl-C.
`;

const options = {
  lang: { type: 'string' },
  kinds: { type: 'string' },
  programme: { type: 'string' },
  project: { type: 'string' },
  activity: { type: 'string' },
  since: { type: 'string' },
  limit: { type: 'string' },
  campaign: { type: 'string' },
  heading: { type: 'string' },
  intro: { type: 'string' },
  preheader: { type: 'string' },
  online: { type: 'string' },
  unsubscribe: { type: 'string' },
  brief: { type: 'boolean' },
  out: { type: 'string' },
  eml: { type: 'boolean' },
  date: { type: 'string' },
  base: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parsedArguments<typeof options>>['values'];

const defaultName = 'newsletter.html';

/** A file to write. */
interface EmailFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Tags of mail services begin and end with signs: `*|UNSUB|*`, `{{ unsubscribe }}`, `[UNSUBSCRIBEURL]`, `%unsubscribe%`. */
const serviceTag = /^[*{[%<$#|][^\n]*[*}\]%>$#|]$/;

/** @throws UsageError unless it is an address, or stands for one */
function assertLink(option: string, value: string | undefined, schemes: readonly string[]): void {
  if (value === undefined) return;
  const isTag = serviceTag.test(value);
  // In an address, an ampersand is read as it was. A mail service looks for its tag before anybody reads it.
  if ((isTag ? /[<>"'&]/ : /[<>"]/).test(value)) {
    throw new UsageError(
      `--${option}: HTML has < > " ' & in another form (&lt;), in which no mail service finds its tag. Use a tag without them, such as *|UNSUB|* or {{{unsubscribe}}}.`,
    );
  }
  if (isTag) return;
  const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: '' };
  if (!schemes.includes(protocol)) {
    throw new UsageError(`--${option}: neither an address (${schemes.join(', ')}) nor a tag such as *|UNSUB|*.`);
  }
}

/** @throws UsageError */
function assertValid({ kinds, since, limit, date, lang, base, online, unsubscribe, out }: Values): void {
  const unknown = listedValues(kinds).find((kind) => !allKinds.some((known) => known === kind));
  if (unknown !== undefined)
    throw new UsageError(`--kinds: there is no “${unknown}”; there are: ${allKinds.join(', ')}.`);
  if (lang !== undefined && !hasLanguage(lang)) {
    throw new UsageError(`--lang: there is no “${lang}”; there are: ${emailLanguages.join(', ')}.`);
  }
  if (since !== undefined && (since.length > 10 || !dateParts(since))) throw new UsageError('--since: not a date.');
  if (date !== undefined && (date.length !== 10 || !dateParts(date))) throw new UsageError('--date: not a day.');
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) throw new UsageError('--limit: not a number of records.');
  if (out !== undefined && !/\.html?$/i.test(out)) throw new UsageError('--out: name an .html file.');
  assertAddress('base', base);
  assertLink('online', online, ['https:', 'http:']);
  assertLink('unsubscribe', unsubscribe, ['https:', 'http:', 'mailto:']);
}

/** Which option names what the feed does not have; undefined if all is known. */
function unknownOption(feed: Feed, values: Values): string | undefined {
  const lists = { programme: feed.programmes, project: feed.projects, activity: feed.activities };
  for (const option of ['programme', 'project', 'activity'] as const) {
    const ids = lists[option].map(({ id }) => id);
    const unknown = listedValues(values[option]).find((id) => !ids.includes(id));
    if (unknown === undefined) continue;
    return `--${option}: the feed has no “${unknown}”; ${ids.length ? `there are: ${ids.join(', ')}` : 'it has none'}.`;
  }
  return undefined;
}

/** The language that is asked for; otherwise the feed's, or English if the library does not have that. */
async function languageFor(feed: Feed, lang = feed.language): Promise<EmailLanguage> {
  const language = (await emailLanguage(lang)) ?? (await emailLanguage('en'));
  if (!language) throw new Error('English is missing.');
  return language;
}

/** @throws UsageError if kinds are named and none is known */
function selectionOf({ kinds, since, programme, project, activity }: Values): DigestSelection {
  const selection = digestSelection({ kinds, since, programme, project, activity });
  if (!selection) throw new UsageError('--kinds: names no kind.');
  return selection;
}

/** The day where this runs. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const settingsOf = (values: Values) => ({
  selection: selectionOf(values),
  limit: Number(values.limit ?? digestLength),
  day: values.date ?? today(),
  heading: values.heading,
  intro: values.intro,
  preheader: values.preheader,
  campaign: values.campaign,
  online: values.online,
  unsubscribe: values.unsubscribe,
  isBrief: values.brief ?? false,
});

function filesOf(email: Email, { out = defaultName, eml }: Values): readonly EmailFile[] {
  const name = (extension: string): string => out.replace(/\.html?$/i, extension);
  return [
    { name: out, content: Buffer.from(email.html) },
    { name: name('.txt'), content: Buffer.from(email.text) },
    ...(eml ? [{ name: name('.eml'), content: Buffer.from(emailMessage(email)) }] : []),
  ];
}

/** @returns the names of the files that changed */
async function write(files: readonly EmailFile[]): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { name, content } of files) {
    if (await hasContent(name, content)) continue;
    await replaceFile(name, content);
    written.push(name);
  }
  return written;
}

function printResult(email: Email, files: readonly EmailFile[], written: readonly string[], isJson: boolean): void {
  const { subject, preheader, lang, dir, entries, rest, warnings } = email;
  if (isJson) {
    const list = files.map(({ name, content }) => ({ name, bytes: content.length, changed: written.includes(name) }));
    const told = entries.map(({ item: { id }, kind, title, details, url }) => ({
      id,
      kind,
      title: title.text,
      details,
      url,
    }));
    const result = { files: list, subject, preheader, lang, dir, entries: told, leftOut: rest, warnings };
    printJson(result);
    return;
  }
  for (const warning of warnings) complain(fitted(warning, process.stderr));
  for (const { name, content } of files) {
    print(`${name}: ${sizeInWords(content.length)}${written.includes(name) ? '' : ', as before'}`);
  }
  const room = rest ? `; there was no room for ${rest} more` : '';
  print(`${counted(entries.length, 'record')}${room}. Subject: ${subject}`);
}

async function make(source: string, values: Values, signal: AbortSignal): Promise<number> {
  const open = downloads({ folder: process.cwd(), signal });
  const read = await readWholeFeed(source, open, { address: values.base });
  const { feed } = readFeed(read.pages);
  const unknown = unknownOption(feed, values);
  if (unknown !== undefined) return (printFailure(`Nothing was written. ${unknown}`), 2);
  const language = await languageFor(feed, values.lang);
  const email = emailOf(feed, read.isPlaceAssumed, language, settingsOf(values));
  if (!email) throw new PublishError('Nothing was written: the feed has nothing to tell with these options.');
  const files = filesOf(email, values);
  await assertKept(
    read,
    files.map(({ name }) => name),
  );
  signal.throwIfAborted();
  printResult(email, files, await write(files), values.json ?? false);
  return 0;
}

async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsedArguments(args, options);
  if (values.help) return (process.stdout.write(help), 0);
  const source = soleFeed(positionals);
  assertValid(values);
  return untilStopped(values.json ?? false, (signal) => make(source, values, signal));
}

export const run = (args: readonly string[]): Promise<number> => runWithHelp('feed email', () => start(args));
