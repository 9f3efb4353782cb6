import { expect } from '@open-wc/testing';
import { emulate } from '../support/emulate.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  emptyFeed,
  json,
  mpg,
  mpgFeed,
  mpgFeedWith,
  never,
  notFound,
  serve,
  serveInstead,
  type WrittenFeed,
} from '../support/feed-server.ts';
import { overflow } from '../support/overflow.ts';
import { recordWarnings } from '../support/warnings.ts';
import { example, mountPoint, show, shownText, type Widget } from '../support/widgets.ts';

const longWord = 'Gleichbehandlungsgrundsatzdurchsetzungsstellenverzeichnis';
const levels = { 1: 'H2', 2: 'H2', 4: 'H4', 6: 'H6', 9: 'H6' };

/** MPG's feed with a French translation of every title and name, which starts with “FR”. */
function translatedFeed(): WrittenFeed {
  const both = (title: unknown): unknown => ({ en: title, fr: `FR ${String(title)}` });
  // Supporters have a name, other terms a title.
  const translated = (term: { title?: unknown; name?: unknown }): object => {
    const key = term.name ? 'name' : 'title';
    return { ...term, [key]: both(term[key]) };
  };
  const feed = mpgFeed();
  const terms = Object.entries(feed._mpg).map(([key, list]) => [
    key,
    Array.isArray(list) ? list.map(translated) : list,
  ]);
  const items = feed.items.map((item) => ({
    ...item,
    _mpg: { ...item._mpg, translations: { fr: { title: `FR ${String(item.title)}` } } },
  }));
  return { ...feed, _mpg: Object.fromEntries(terms) as WrittenFeed['_mpg'], items };
}

function insideShadow(host: HTMLElement): HTMLElement {
  return host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
}

export function fitsItsPlace(widget: Widget): void {
  const src = (): string => serve(mpg);

  for (const [level, tag] of Object.entries(levels)) {
    it(`renders heading-level="${level}" as ${tag}`, async () => {
      const element = await show(widget, { src: src(), heading: 'Heading', headingLevel: Number(level) });
      expect(element.shadowRoot!.querySelector('[part~=heading]')!.tagName).to.equal(tag);
    });
  }

  it('treats an invalid heading level as 2', async () => {
    const element = example(widget, { src: src(), heading: 'Heading' });
    element.setAttribute('heading-level', 'high');
    mountPoint().append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')).to.exist;
  });

  it('uses the language of the nearest ancestor, across shadow roots', async () => {
    const host = mountPoint();
    host.lang = 'fr';
    const element = await show(widget, { src: serve(json(translatedFeed())) }, insideShadow(host));
    expect(shownText(element)).to.contain('FR ');
  });

  it('follows changes of that language', async () => {
    const host = mountPoint();
    const element = await show(widget, { src: serve(json(translatedFeed())) }, insideShadow(host));
    const changed = new Promise((resolve) => new MutationObserver(resolve).observe(host, { attributes: true }));
    host.lang = 'fr';
    await changed;
    await element.updateComplete;
    expect(shownText(element)).to.contain('FR ');
  });

  it('uses the direction of its surroundings, across shadow roots', async () => {
    const host = mountPoint();
    host.dir = 'rtl';
    const element = await show(widget, { src: src() }, insideShadow(host));
    expect(getComputedStyle(element.shadowRoot!.querySelector('.base')!).direction).to.equal('rtl');
  });

  it('uses the font of its surroundings', async () => {
    const host = mountPoint();
    host.style.fontFamily = 'monospace';
    const element = await show(widget, { src: src() }, host);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.base')!).fontFamily).to.equal('monospace');
  });

  it('fits 280 px', async () => {
    const host = mountPoint();
    host.style.width = '280px';
    const element = await show(widget, { src: src(), heading: 'Heading' }, host);
    expect(overflow(element)).to.deep.equal([]);
  });

  it('fits 280 px with longer words', async () => {
    const host = mountPoint();
    host.style.width = '280px';
    const long = json(mpgFeedWith(['title', 'summary'], (text) => `${longWord} ${text}`));
    const element = await show(widget, { src: serve(long), heading: longWord }, host);
    expect(overflow(element)).to.deep.equal([]);
  });

  it('keeps a width in a flex row', async () => {
    const host = mountPoint();
    host.style.display = 'flex';
    const element = await show(widget, { src: src() }, host);
    expect(element.offsetWidth).to.be.greaterThan(200);
  });

  isAccessible(widget);
}

const dark = 'color: #eee; background: #111; color-scheme: dark';

function isAccessible(widget: Widget): void {
  it('has no accessibility violation while it waits', async () => {
    const element = example(widget, { src: serve(never) });
    mountPoint().append(element);
    await element.updateComplete;
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  for (const [where, style] of Object.entries({
    'a light page': 'color: #222; background: #fff',
    'a dark page': dark,
  })) {
    it(`has no accessibility violation in ${where}`, async () => {
      const host = mountPoint();
      host.style.cssText = style;
      const element = await show(widget, { src: serve(mpg), heading: 'Heading' }, host);
      expect(await accessibilityFaults(host)).to.deep.equal([]);
      expect(element.isConnected).to.equal(true);
    });
  }

  it('has no accessibility violation in forced colours', async () => {
    await emulate({ forcedColors: 'active' });
    const element = await show(widget, { src: serve(mpg) });
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  it('has no accessibility violation when there is nothing to show', async () => {
    const element = await show(widget, { src: serve(emptyFeed) });
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  it('has no accessibility violation when it failed', async () => {
    recordWarnings();
    const element = await show(widget, { src: serve(notFound) });
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  it('has no accessibility violation when it is stale', async () => {
    recordWarnings();
    const src = serve(mpg);
    const element = await show(widget, { src });
    serveInstead(src, notFound);
    await element.reload();
    await element.updateComplete;
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });
}
