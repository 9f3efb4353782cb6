/** An e-mail as plain text, for those who read no HTML. */
import { wrapped } from '../wrapping.ts';
import type { Entry, Issue } from './issue.ts';

/** Longest line, in columns. Addresses are never broken. */
const columns = 78;

const folded = (text: string): string => wrapped(text, columns, 0);

const present = (lines: readonly (string | undefined)[]): readonly string[] => lines.flatMap((line) => line || []);

function entryText({ kind, programme, title, url, details, summary }: Entry): string {
  return present([
    folded(present([kind, programme?.text]).join(' · ')),
    folded(title.text),
    details.length ? folded(details.join(' · ')) : undefined,
    summary && folded(summary.text),
    url,
  ]).join('\n');
}

/**
 * The e-mail as text, with addresses written out.
 * @param rest number of entries that it leaves out
 */
export function emailText(issue: Issue, rest: number): string {
  const { name, heading, date, intro, entries, home, seat, email, online, unsubscribe, language } = issue;
  const { strings, texts } = language;
  const line = '-'.repeat(columns);
  const head = present([heading && folded(name.text), folded((heading ?? name).text), date]).join('\n');
  const foot = present([folded(present([name.text, seat?.text]).join(' · ')), home, email]).join('\n');
  // Without a colon, which languages write differently.
  const [onWeb, leave] = [
    online && `${texts.viewOnline}\n${online}`,
    unsubscribe && `${texts.unsubscribe}\n${unsubscribe}`,
  ];
  const blocks = [head, intro && folded(intro.text), line, ...entries.map(entryText)];
  const more = rest ? present([strings.andMore(rest), home]).join('\n') : undefined;
  return `${present([...blocks, more, line, foot, onWeb, leave]).join('\n\n')}\n`;
}
