import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Feed, File } from '../../../src/feed/types.ts';
import '../../../src/widgets/publication-list/define.ts';
import type { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { feedWith, project, publication, term } from '../../model/feed-builder.ts';
import { waitUntil } from '../../support/wait-until.ts';

export const pdf: File = {
  url: 'https://example.org/handbook.pdf',
  mediaType: 'application/pdf',
  title: undefined,
  size: 1_234_567,
  language: 'en',
};

export const handbook = publication('handbook', {
  title: { en: 'Handbook on integration' },
  url: 'https://example.org/handbook',
  date: '2012',
  type: 'handbook',
  authors: [
    { name: 'Ana', url: undefined },
    { name: 'Bo', url: undefined },
  ],
  programmes: ['integration'],
  files: [pdf, { ...pdf, url: 'https://example.org/manuel', mediaType: 'text/html', size: undefined, language: 'fr' }],
});
const brief = publication('brief', {
  title: { pt: 'Políticas de integração' },
  language: 'pt',
  url: 'https://example.org/brief',
  date: '2014-05',
  type: 'policy-brief',
  programmes: ['integration'],
});
const report = publication('report', { title: { en: 'Equality in Łódź' }, date: '2016', programmes: ['equality'] });
const undated = publication('undated', { title: { en: 'A paper' }, type: 'paper', programmes: ['equality'] });

export const feed = feedWith({
  programmes: [term('integration', 'Integration'), term('equality', 'Equality')],
  items: [handbook, brief, report, undated],
});

/** 25 publications of nine projects. */
export const manyFeed = feedWith({
  projects: Array.from({ length: 9 }, (_, place) => project(`p${place}`, [], `Project ${place}`)),
  items: Array.from({ length: 25 }, (_, place) =>
    publication(`item-${place}`, {
      title: { en: `Item ${place}` },
      url: `https://example.org/${place}`,
      date: String(2025 - (place % 5)),
      projects: [`p${place % 9}`],
    }),
  ),
});

/** The same with programmes instead of projects, which are called the same. */
export const manyProgrammesFeed = feedWith({
  programmes: Array.from({ length: 9 }, (_, place) => term(`p${place}`, `Project ${place}`)),
  items: manyFeed.items.map((item) => ({ ...item, programmes: item.projects, projects: [] })),
});

/** Waits until a list shows what it was last asked for, and has the code that it loads for that. */
export async function settled(element: MpgPublicationList): Promise<void> {
  await import('../../../src/sources/text-search.ts');
  await import('../../../src/widgets/publication-list/export.ts');
  await import('../../../src/widgets/publication-list/overlay.ts');
  // Once it is laid out, it knows where the filters stand.
  await nextFrame();
  await nextFrame();
  // The list has waited for the same, and goes on now.
  await aTimeout(0);
  await element.updateComplete;
  // A source that loads what it needs takes longer.
  await waitUntil(() => element.shadowRoot?.querySelector('[part=base]')?.ariaBusy !== 'true');
  await element.updateComplete;
}

/** A publication list in a page, and what a visitor sees of it and does with it. */
export class ShownList {
  constructor(readonly element: MpgPublicationList) {}

  all(selector: string): readonly HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  }

  /** The first of a part. */
  part(name: string): HTMLElement {
    return this.all(`[part=${name}]`)[0]!;
  }

  /** What a part says, each of them. */
  texts(name: string): readonly string[] {
    return this.all(`[part=${name}]`).map(words);
  }

  get titles(): readonly string[] {
    return this.texts('title');
  }

  /** What has focus: what it or its label says, or `query`. */
  get focused(): string {
    const target = this.element.shadowRoot!.activeElement;
    return target?.matches('[part=query]') ? 'query' : words(target?.closest('label') ?? target);
  }

  get query(): HTMLInputElement {
    return this.part('query') as HTMLInputElement;
  }

  get sort(): HTMLSelectElement {
    return this.part('sort') as HTMLSelectElement;
  }

  get toggle(): HTMLElement {
    return this.part('toggle');
  }

  get years(): readonly HTMLInputElement[] {
    return this.all('[part=year]') as HTMLInputElement[];
  }

  get links(): readonly HTMLAnchorElement[] {
    return this.all('[part=link]') as HTMLAnchorElement[];
  }

  /** The names of the options in view of the facets that have projects. */
  get visibleOptions(): readonly string[] {
    const options = this.all('[part=option]').filter((option) => option.checkVisibility());
    return options.map((option) => words(option.querySelector('span'))).filter((name) => name.startsWith('Project'));
  }

  /** The checkbox of a filter. */
  checkbox(name: string): HTMLInputElement {
    return this.#option(name).querySelector('input')!;
  }

  /** The number that stands on a filter. */
  count(name: string): string {
    return words(this.#option(name).querySelector('.muted'));
  }

  async set(properties: Partial<MpgPublicationList>): Promise<void> {
    Object.assign(this.element, properties);
    await settled(this.element);
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await settled(this.element);
  }

  async press(key: string, target: HTMLElement): Promise<void> {
    target.focus();
    await sendKeys({ press: key });
    await settled(this.element);
  }

  async type(text: string, target: HTMLElement): Promise<void> {
    target.focus();
    await sendKeys({ type: text });
    await settled(this.element);
  }

  async choose(name: string): Promise<void> {
    await this.click(this.checkbox(name));
  }

  /** Chooses filters one after another. */
  async chooseAll(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.choose(name);
  }

  /** Chooses these years. */
  async chooseYears(from: string, to: string): Promise<void> {
    if (from) await this.typeYear(0, from);
    if (to) await this.typeYear(1, to);
  }

  async chooseSort(name: string): Promise<void> {
    this.sort.selectedIndex = [...this.sort.options].findIndex(({ text }) => text === name);
    this.sort.dispatchEvent(new Event('change'));
    await settled(this.element);
  }

  async typeYear(place: 0 | 1, year: string): Promise<void> {
    const field = this.years[place]!;
    await this.type(year, field);
    await this.press('Enter', field);
  }

  /** Presses the pointer over a place of the picture of years, 0 at its left to 1, and lets it go over another. */
  async drag(from: number, to = from): Promise<void> {
    const { left, top, width } = this.part('histogram').getBoundingClientRect();
    const at = (share: number): [number, number] => [Math.round(left + share * width), Math.round(top + 10)];
    await sendMouse({ type: 'move', position: at(from) });
    await sendMouse({ type: 'down' });
    if (to !== from) await sendMouse({ type: 'move', position: at(to) });
    await sendMouse({ type: 'up' });
    await settled(this.element);
  }

  #option(name: string): HTMLElement {
    return this.all('[part=option]').find((option) => words(option).startsWith(name))!;
  }
}

/** What an element says, white space joined. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Shows a list with these attributes in a place so wide, until the end of the running test. @param width CSS pixels */
export async function show(
  attributes: Readonly<Record<string, string>> = {},
  shownFeed: Feed = feed,
  width = 800,
): Promise<ShownList> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('mpg-publication-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.feed = shownFeed;
  place.append(element);
  await settled(element);
  return new ShownList(element);
}
