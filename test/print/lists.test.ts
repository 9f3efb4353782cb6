import { expect, nextFrame } from '@open-wc/testing';
import { json, mpg, mpgFeed, serve, type WrittenFeed } from '../support/feed-server.ts';
import { show, shownText, widgets } from '../support/widgets.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { beginPrinting, endPrinting, printed } from './paper.ts';

const lists = [
  { tag: 'mpg-publication-list', part: 'publication', kind: 'publication' },
  { tag: 'mpg-news-list', part: 'news', kind: 'news' },
  { tag: 'mpg-event-list', part: 'event', kind: 'event' },
];

const kindOf = ({ _mpg }: WrittenFeed['items'][number]): unknown => _mpg?.['kind'] ?? 'news';
const countOf = (kind: string): number => mpgFeed().items.filter((item) => kindOf(item) === kind).length;

/** The real feed with `count` items of each kind, repeating those it has. References between items are not kept. */
function feedOf(count: number): WrittenFeed {
  const feed = mpgFeed();
  const items = lists.flatMap(({ kind }) => {
    const some = feed.items.filter((item) => kindOf(item) === kind);
    return Array.from({ length: count }, (_, index) => ({ ...some[index % some.length], id: `${kind}-${index}` }));
  });
  return { ...feed, _mpg: { ...feed._mpg, organisation: undefined }, items: items };
}

async function showList(tag: string, properties: Partial<FeedElement>): Promise<FeedElement> {
  const widget = widgets.find((each) => each.tag === tag);
  if (!widget) throw new Error(`There is no <${tag}>.`);
  return show(widget, { limit: 5, ...properties });
}

const part = (element: FeedElement, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

describe('in print, a list', () => {
  for (const { tag, part: name, kind } of lists) {
    describe(`<${tag}>`, () => {
      it('shows all its items', async () => {
        const list = await showList(tag, { src: serve(mpg) });
        await beginPrinting();
        expect(printed(list, `[part=${name}]`)).to.have.lengthOf(countOf(kind));
      });

      it('does not mention the number of items if it shows all', async () => {
        const list = await showList(tag, { src: serve(json(feedOf(500))) });
        await beginPrinting();
        expect(shownText(list)).to.not.contain('of 500 shown');
      });

      it('shows 500 of more items and says so', async () => {
        const list = await showList(tag, { src: serve(json(feedOf(501))) });
        await beginPrinting();
        expect(printed(list, `[part=${name}]`)).to.have.lengthOf(500);
        expect(printed(list, '.more .muted').map(({ textContent }) => textContent)).to.deep.equal(['500 of 501 shown']);
      });

      it('shows as many items after printing as before', async () => {
        const list = await showList(tag, { src: serve(mpg) });
        await beginPrinting();
        await endPrinting();
        expect(printed(list, `[part=${name}]`)).to.have.lengthOf(5);
      });

      it('keeps the scroll position of the page', async () => {
        const list = await showList(tag, { src: serve(mpg) });
        part(list, 'more').scrollIntoView();
        const before = scrollY;
        window.dispatchEvent(new Event('beforeprint'));
        window.dispatchEvent(new Event('afterprint'));
        await nextFrame();
        expect(scrollY).to.equal(before);
      });

      it('ignores printing after it has left the page', async () => {
        const list = await showList(tag, { src: serve(mpg) });
        const before = list.shadowRoot!.innerHTML;
        list.remove();
        await beginPrinting();
        expect(list.shadowRoot!.innerHTML).to.equal(before);
      });
    });
  }

  it('keeps the focus', async () => {
    const list = await showList('mpg-news-list', { src: serve(mpg) });
    const more = part(list, 'more');
    more.focus();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(list.shadowRoot!.activeElement).to.equal(more);
  });
});
