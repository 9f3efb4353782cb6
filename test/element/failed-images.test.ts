import { expect, fixture, html } from '@open-wc/testing';
import { markFailedImages } from '../../src/element/failed-images.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import '../../src/widgets/publication-list/define.ts';
import { waitUntil } from '../support/wait-until.ts';

const whole = new URL('/stories/hosts/icon.svg', location.href).href;
/** No image. */
const broken = new URL('/stories/hosts/partner.css', location.href).href;

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    items: [{ id: 'a', url: 'https://group.eu/a', title: 'A', _mpg: { kind: 'publication' } }],
  },
  'https://group.eu/feed.json',
);
const feedWith = (src: string): Feed => ({
  ...feed,
  items: feed.items.map((item) => ({ ...item, image: { src, alt: undefined, width: undefined, height: undefined } })),
});

describe('an image that cannot be loaded', () => {
  it('leaves a plain sheet in its place in the list, without the browser’s sign for it', async () => {
    const list = await fixture<HTMLElementTagNameMap['mpg-publication-list']>(
      html`<mpg-publication-list .feed=${feedWith(broken)}></mpg-publication-list>`,
    );
    const cover = () => list.shadowRoot?.querySelector<HTMLElement>('.cover');
    await waitUntil(() => cover()?.classList.contains('failed'));
    expect(getComputedStyle(cover()!.querySelector('img')!).visibility).to.equal('hidden');
    expect(getComputedStyle(cover()!).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(cover()!.offsetHeight).to.be.greaterThan(0);
    list.feed = feedWith(whole);
    await waitUntil(() => !cover()?.classList.contains('failed'));
  });

  it('is found if it failed before the widget was there', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p><img src=${broken} alt="" /></p>
      </div>`,
    );
    const image = place.querySelector('img')!;
    await image.decode().catch(() => undefined);
    markFailedImages(place);
    await waitUntil(() => image.parentElement?.classList.contains('failed'));
  });
});
