import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { hostileFeeds } from '../support/hostile-feeds.ts';
import { json, mpg, mpgFeedWith, notFound, serve } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, show, shownText, told, type Widget } from '../support/widgets.ts';

const markup = ' <img src="/no-such-image" onerror="markupRan()"><script>markupRan()</script><b id="inserted">bold</b>';
const texts = ['title', 'summary', 'name', 'content_text', 'content_html', 'en', 'alt'];
const addresses = ['url', 'src', 'logo', 'image', 'external_url', 'home_page_url'];

function linksIn(element: Element): readonly HTMLAnchorElement[] {
  return [...element.shadowRoot!.querySelectorAll('a')];
}

function insideShadow(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  return root.appendChild(document.createElement('div'));
}

const withAddresses = (feed: Feed, address: string): Feed =>
  JSON.parse(
    JSON.stringify(feed, (_, value: unknown) =>
      typeof value === 'string' && /^https?:/.test(value) ? address : value,
    ),
  ) as Feed;

function ofLibrary(dispatched: Event[]): Event[] {
  return dispatched.filter((event) => event instanceof CustomEvent);
}

export function isAPoliteGuest(widget: Widget): void {
  for (const [what, answer] of Object.entries(hostileFeeds)) {
    it(`handles ${what}`, async () => {
      const warnings = recordWarnings();
      const element = await show(widget, { src: serve(answer) });
      expect(shownText(element)).to.not.equal('');
      expect(warnings.length).to.be.lessThan(2);
    });
  }

  it('warns once, however many widgets fail', async () => {
    const warnings = recordWarnings();
    const src = serve(notFound);
    await Promise.all([show(widget, { src }), show(widget, { src })]);
    await show(widget, { src });
    expect(warnings).to.have.lengthOf(1);
  });

  it('shows markup in the feed as text', async () => {
    recordWarnings();
    let ran = false;
    Object.assign(globalThis, { markupRan: () => (ran = true) });
    const element = await show(widget, { src: serve(json(mpgFeedWith(texts, (text) => text + markup))) });
    expect(element.shadowRoot!.querySelector('script, [onerror], #inserted')).to.equal(null);
    expect(ran).to.equal(false);
  });

  const script = 'javascript:document.title="clicked"';

  /** How a feed with bad addresses comes to a widget. */
  const ways: Readonly<Record<string, () => Partial<FeedElement>>> = {
    'that was loaded': () => ({ src: serve(json(mpgFeedWith(addresses, () => script))) }),
    'that a script has set': () => ({
      feed: withAddresses(parseFeed(mpgFeedWith([], String), location.href).feed, script),
    }),
  };
  for (const [way, properties] of Object.entries(ways)) {
    it(`links only to allowed URL schemes in a feed ${way}`, async () => {
      recordWarnings();
      const element = example(widget, { ...properties(), loading: 'eager' });
      mountPoint().append(element);
      await waitUntil(() => shownText(element), 'shows the feed');
      const protocols = new Set(linksIn(element).map(({ protocol }) => protocol));
      expect([...protocols].filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).to.deep.equal([]);
    });
  }

  it('shows a feed that a script has set although its addresses are none', async () => {
    const warnings = recordWarnings();
    const { feed } = parseFeed(mpgFeedWith([], String), location.href);
    const element = example(widget, { feed: withAddresses(feed, 'http://'), campaign: 'spring', loading: 'eager' });
    mountPoint().append(element);
    await waitUntil(() => shownText(element), 'shows the feed');
    const bad = linksIn(element).filter((link) => link.getAttribute('href') === 'http://');
    expect([bad, warnings]).to.deep.equal([[], []]);
  });

  it('gives linked sites no access to the page', async () => {
    const element = await show(widget, { src: serve(mpg) });
    const bare = linksIn(element).filter(
      ({ origin, relList }) => origin !== location.origin && !relList.contains('noopener'),
    );
    expect(bare.map(({ href }) => href)).to.deep.equal([]);
  });

  it('reports loading to the page, through shadow roots', async () => {
    const heard = told(document.body);
    await show(widget, { src: serve(mpg) }, insideShadow(mountPoint()));
    expect(await heard).to.equal('mpg-load');
  });

  it('reports failure to the page, through shadow roots', async () => {
    recordWarnings();
    const heard = told(document.body);
    await show(widget, { src: serve(notFound) }, insideShadow(mountPoint()));
    expect(await heard).to.equal('mpg-error');
  });

  it('dispatches only events with a prefix', async () => {
    const element = example(widget, { src: serve(mpg) });
    const dispatched: Event[] = [];
    element.dispatchEvent = (event) =>
      dispatched.push(event) > 0 && EventTarget.prototype.dispatchEvent.call(element, event);
    const result = told(element);
    mountPoint().append(element);
    await result;
    const names = ofLibrary(dispatched).map(({ type }) => type);
    expect(names.filter((name) => !name.startsWith('mpg-'))).to.deep.equal([]);
    expect(names).to.contain('mpg-load');
  });

  it('has only custom properties with a prefix', async () => {
    const element = await show(widget, { src: serve(mpg) });
    const styles = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map((rule) => rule.cssText),
    );
    const names = styles.join('\n').match(/(?<![\w-])--[\w-]+/g) ?? [];
    expect(names.filter((name) => !name.startsWith('--mpg-'))).to.deep.equal([]);
    expect(names).to.not.be.empty;
  });

  it('has only parts that its docblock names', async () => {
    recordWarnings();
    const element = await show(widget, { src: serve(mpg), heading: 'Heading' });
    const failed = await show(widget, { src: serve(notFound) });
    const shown = [element, failed].flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('[part]')]);
    const names = new Set(shown.flatMap(({ part }) => [...part]));
    expect([...names].filter((name) => !widget.parts.includes(name))).to.deep.equal([]);
  });
}
