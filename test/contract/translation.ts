import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { json, mpg, mpgFeed, serve } from '../support/feed-server.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import { rootsIn, shape, translators, type Translator } from '../support/translators.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint, show, told, type Widget } from '../support/widgets.ts';

/** MPG's feed with other words, without every third item and in another order. */
function otherFeed(): unknown {
  const feed = mpgFeed();
  const items = feed.items.filter((_, index) => index % 3).reverse();
  return { ...feed, items: items.map((item) => ({ ...item, title: `Other ${String(item.title)}` })) };
}

type Act = (element: FeedElement) => unknown;

const reads =
  (src: string): Act =>
  async (element) => {
    const result = told(element);
    element.src = src;
    await result;
  };

const speaks =
  (lang: string): Act =>
  async ({ parentElement }) => {
    await loadLanguage(lang);
    parentElement!.lang = lang;
    await nextFrame();
  };

const searches =
  (query: string): Act =>
  async (element) => {
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    const found = oneEvent(element, 'mpg-filter');
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await found;
  };

const clicks =
  (selector: string): Act =>
  async (element) => {
    element.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
    await element.updateComplete;
    await nextFrame();
  };

/** Opens a section, or the filters, whose code is loaded for that. */
async function opens(element: FeedElement): Promise<void> {
  await clicks('[part=toggle]')(element);
  const find = (selector: string): Element | null => element.shadowRoot!.querySelector(selector);
  if (find('[part=toggle][aria-haspopup=dialog]')) await waitUntil(() => find('dialog') !== null);
}

/** What happens to a widget after it was translated. */
const acts: Readonly<Record<string, Act>> = {
  'gets a heading': (element) => (element.heading = 'Heading 1'),
  'gets another heading': (element) => (element.heading = 'Heading 2'),
  'is searched': searches('Roma'),
  'is searched again': searches('mi'),
  'shows everything again': searches(''),
  'is filtered': clicks('input[type=checkbox], input[type=radio]:not(:checked)'),
  'shows more': clicks('[part=more]'),
  'opens a section': opens,
  'goes to a year': clicks('[role=toolbar] button:last-of-type'),
  'speaks French': speaks('fr'),
  'speaks English': speaks('en'),
  'shows two items': (element) => (element.limit = 2),
  'shows five items': (element) => (element.limit = 5),
};

/** The first line that differs. */
function difference(act: string, shown: string, wanted: string): readonly string[] {
  const [lines, wantedLines] = [shown.split('\n'), wanted.split('\n')];
  const place = Math.max(
    lines.findIndex((line, index) => line !== wantedLines[index]),
    0,
  );
  return shown === wanted ? [] : [`${act}: ${lines[place] ?? 'nothing'} instead of ${wantedLines[place] ?? 'nothing'}`];
}

/** What happens to a widget, and what it shows after each of these acts; before each, it may be changed by others. */
async function shownAfterEach(widget: Widget, change: Translator): Promise<readonly (readonly [string, string])[]> {
  const [src, other] = [serve(mpg), serve(json(otherFeed()))];
  const element = await show(widget, { src });
  const all = { ...acts, 'reads another feed': reads(other), 'reads its feed again': reads(src) };
  const shown: [string, string][] = [];
  for (const [act, run] of Object.entries(all)) {
    rootsIn(element).forEach(change.translate);
    await nextFrame();
    await element.updateComplete;
    await run(element);
    element.requestUpdate();
    await element.updateComplete;
    // The address of a feed is another one each time.
    shown.push([act, shape(element.shadowRoot!, change.movesWords).replaceAll(/feeds\/\d+/g, 'feeds/')]);
  }
  return shown;
}

/** The same each time, so it is done once. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** What is true of every widget that page translators and extensions have changed. */
export function survivesTranslation(widget: Widget): void {
  const untouched = { name: '', translate: () => undefined };
  const whole = once(() => shownAfterEach(widget, untouched));
  const flat = once(() => shownAfterEach(widget, { ...untouched, movesWords: true }));

  for (const translator of translators) {
    it(`shows what is right after a page translator ${translator.name}`, async () => {
      const wanted = new Map(await (translator.movesWords ? flat : whole)());
      const shown = await shownAfterEach(widget, translator);
      expect(shown.flatMap(([act, text]) => difference(act, text, wanted.get(act)!))).to.deep.equal([]);
    });
  }

  it('leaves alone what others did where nothing changes', async () => {
    for (const { name, translate } of translators.filter((each) => !each.name.startsWith('replaces'))) {
      const element = await show(widget, { src: serve(mpg) }, mountPoint());
      rootsIn(element).forEach(translate);
      const before = element.shadowRoot!.innerHTML;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.innerHTML, name).to.equal(before);
    }
  });
}

/** Lists are tried in a page of their own: what all widgets leave behind is more than WebKitGTK can hold in one. */
export const isList = ({ name }: Widget): boolean => name.endsWith('-list');
