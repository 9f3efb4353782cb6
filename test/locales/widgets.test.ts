import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import { languages } from '../../src/locales/languages.ts';
import { countCombinations } from '../support/combinations.ts';
import { emptyFeed, mpg, never, notFound, serve } from '../support/feed-server.ts';
import { overflow } from '../support/overflow.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, show, told, widgets, type Widget } from '../support/widgets.ts';
import { english } from './said.ts';
import { readerOf, settled, textsOf } from './shown.ts';

const codes = Object.keys(languages);
// Loaded as widgets do it, so that they have them at once.
const spoken = await Promise.all(
  codes.map(async (code) => {
    const strings = (await loadLanguage(code)) ?? english;
    return { strings, ...readerOf(strings) };
  }),
);

/** Widgets that show names and need no strings. */
const wordless = ['network-list'];

/** When some of the sample feed's events are still to come. */
const now = new Date('2024-06-01T12:00:00Z');
const timeZone = 'Europe/Athens';

/** What is wrong with a widget in a language, a line each. */
function faultsIn(
  element: FeedElement,
  widget: Widget,
  { strings, isOwn, isEnglish }: (typeof spoken)[number],
): readonly string[] {
  const texts = textsOf(element, strings.$code);
  const { direction } = getComputedStyle(element.shadowRoot!.querySelector('.base')!);
  return [
    ...(texts.some(isOwn) || wordless.includes(widget.name) ? [] : ['is not spoken']),
    ...texts.filter(isEnglish).map(({ text }) => `is English: ${text}`),
    ...overflow(element).map((line) => `sticks out: ${line}`),
    ...(direction === strings.$dir ? [] : [`is written ${direction}`]),
  ].map((fault) => `${strings.$code} ${fault}`);
}

/** Has a widget speak one language after the other. @returns what is wrong */
async function faultsInAll(element: FeedElement, widget: Widget, host: HTMLElement): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const language of spoken) {
    const { $code: lang, $dir: dir } = language.strings;
    Object.assign(host, { lang, dir });
    await settled(element);
    faults.push(...faultsIn(element, widget, language));
  }
  return faults;
}

function speaksEveryLanguage(widget: Widget): void {
  it('speaks every language, within 320 px', async () => {
    const host = mountPoint();
    host.style.width = '320px';
    // A heading is the host's words.
    const settings = { src: serve(mpg), now, timeZone, heading: '' } as Partial<FeedElement>;
    const element = await show(widget, settings, host);
    expect(await faultsInAll(element, widget, host)).to.deep.equal([]);
    await countCombinations('widget × language', spoken.length);
  });
}

const [widget] = widgets as readonly [Widget];
const states = { waiting: never, empty: emptyFeed, failed: notFound };

function speaksInEveryState(): void {
  for (const [state, answer] of Object.entries(states)) {
    it(`speaks every language while it is ${state}`, async () => {
      recordWarnings();
      const host = mountPoint();
      const element = example(widget, { src: serve(answer), heading: '' });
      host.append(element);
      if (state !== 'waiting') await told(element);
      expect(await faultsInAll(element, widget, host)).to.deep.equal([]);
      await countCombinations('state × language', spoken.length);
    });
  }
}

describe('widgets in their languages', () => {
  for (const each of widgets) describe(`<${each.tag}>`, () => speaksEveryLanguage(each));
  speaksInEveryState();
});
