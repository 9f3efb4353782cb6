import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import type { News } from '../../src/feed/types.ts';
import { event, feedWith, milestone } from '../model/feed-builder.ts';

const follow = { rss: 'https://www.example.org/feed.xml', calendar: 'https://www.example.org/events.ics' };
const news: News = { ...milestone('news', { title: { en: 'News' } }), kind: 'news' };
const items = [news, event('talk', { title: { en: 'Talk' }, start: '2030-01-02' })];

/** Addresses and texts of the links to follow a feed. */
async function followed(tag: string, more: object): Promise<readonly (readonly [string, string])[]> {
  await import(`../../src/widgets/${tag}/define.ts`);
  const element = Object.assign(document.createElement(`mpg-${tag}`), { feed: { ...feedWith({ items }), ...more } });
  await fixture(html`<div>${element}</div>`);
  const links = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=follow]');
  return [...links].map((link) => [link.href, link.textContent.trim()] as const);
}

describe('links to follow a feed', () => {
  it('are shown where the feed has twins in other formats', async () => {
    const rss = [follow.rss, 'Follow in a feed reader (RSS)'];
    expect((await followed('news-list', { follow })).map(([, text]) => text)).to.deep.equal([
      'Follow in a feed reader (RSS)',
      'Follow in a feed reader (JSON Feed)',
    ]);
    expect(await followed('digest', { follow })).to.deep.equal([rss]);
    expect(await followed('event-list', { follow })).to.deep.equal([
      ['webcal://www.example.org/events.ics', 'Add to calendar: Events'],
    ]);
  });

  it('are not shown otherwise', async () => {
    expect(await followed('digest', {})).to.deep.equal([]);
    expect(await followed('digest', { follow: { rss: undefined, calendar: follow.calendar } })).to.deep.equal([]);
    expect(await followed('event-list', { follow: { rss: follow.rss, calendar: undefined } })).to.deep.equal([]);
  });

  it('have addresses that the reader has checked', () => {
    const read = (written: object) =>
      parseFeed(
        { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [], _mpg: { follow: written } },
        'https://www.example.org/feed.json',
      );
    expect(read({ rss: '/feed.xml', calendar: 'javascript:alert(1)' }).feed.follow).to.deep.equal({ rss: follow.rss });
    expect(read({ rss: '/feed.xml', calendar: 'javascript:alert(1)' }).problems.map(({ path }) => path)).to.deep.equal([
      '$._mpg.follow.calendar',
    ]);
  });
});
