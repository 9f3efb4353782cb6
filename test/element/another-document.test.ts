import { expect } from '@open-wc/testing';
import { unsafeCSS, type CSSResult } from 'lit';
import { announce, releaseAnnouncer } from '../../src/element/announce.ts';
import { backgroundOf } from '../../src/element/background.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { addStyles } from '../../src/element/late-styles.ts';
import { nearestLang } from '../../src/element/localize.ts';
import { refocus } from '../../src/element/refocus.ts';
import { json, mpg, mpgFeedWith, serve } from '../support/feed-server.ts';
import { frame } from '../support/frames.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';
import type { BrowsingElement } from '../../src/element/browsing-element.ts';

const named = (name: string): (typeof widgets)[number] => widgets.find((widget) => widget.name === name)!;

describe('a widget in a frame', () => {
  it('announces there, and no longer once it has left', async () => {
    const page = frame();
    const user = page.body.appendChild(page.createElement('div'));
    announce(user, 'Found', 'en');
    const regions = page.body.getElementsByTagName('div');
    await waitUntil(() => [...regions].some(({ role, textContent }) => role === 'status' && textContent === 'Found'));
    expect(document.querySelector('[data-mpg-announcer]')).to.equal(null);
    releaseAnnouncer(user);
    expect(page.querySelector('[data-mpg-announcer]')).to.equal(null);
  });

  it('prints all when that frame is printed', async () => {
    const page = frame();
    const element = await show(named('news-list'), { src: serve(mpg) }, page.body);
    const count = (): number => element.shadowRoot!.querySelectorAll('li').length;
    const before = count();
    page.defaultView!.dispatchEvent(new Event('beforeprint'));
    expect(count()).to.be.greaterThan(before);
    page.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(count()).to.equal(before);
    document.body.append(element);
    page.defaultView!.dispatchEvent(new Event('beforeprint'));
    expect(count()).to.equal(before);
    element.remove();
  });

  it('leads to a milestone within it', async () => {
    const page = frame();
    const element = await show(named('milestone-timeline'), { src: serve(mpg), limit: 5 }, page.body);
    const link = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')[3]!;
    const [href] = [document.location.href];
    await waitUntil(() => link.href.startsWith('about:blank#'));
    link.click();
    await waitUntil(() => element.shadowRoot!.querySelector('[aria-current]'));
    expect(element.shadowRoot!.querySelector('[aria-current]')!.id).to.equal(decodeURIComponent(link.hash.slice(1)));
    expect(document.location.href).to.equal(href);
  });

  it('changes its view though the address of the frame cannot hold it', async () => {
    const element = (await show(named('project-list'), { src: serve(mpg) }, frame().body)) as BrowsingElement;
    Object.assign(element, { browse: true, deepLinks: true });
    await element.updateComplete;
    const href = document.location.href;
    element.shadowRoot!.querySelector<HTMLAnchorElement>('li a[href]')!.click();
    await waitUntil(() => element.open);
    expect(document.location.href).to.equal(href);
  });

  it('gets the focus back when what had it is gone', async () => {
    const element = await show(named('about'), { src: serve(mpg) }, frame().body);
    await refocus(element);
    expect(element.shadowRoot!.activeElement?.className).to.equal('base');
  });

  it('finds the language around it, across shadow roots of that frame', () => {
    const page = frame();
    page.documentElement.lang = 'fr';
    const host = page.body.appendChild(page.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' }).appendChild(page.createElement('p'));
    expect(nearestLang(inner)).to.equal('fr');
  });

  it('sees the background of that frame', () => {
    const page = frame();
    page.documentElement.style.colorScheme = 'dark';
    const text = page.body.appendChild(page.createElement('p'));
    const [red] = backgroundOf(text, text);
    expect(red).to.be.lessThan(0.2);
  });

  it('keeps the colours of the frame legible', async () => {
    const page = frame();
    page.body.style.cssText = '--mpg-color-accent: #eee; background: #fff';
    const src = serve(json(mpgFeedWith(['title'], (text) => text)));
    const element = await show(named('about'), { src }, page.body);
    const base = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
    await waitUntil(() => base.style.getPropertyValue('--mpg-color-accent'));
  });
});

describe('a widget in a page whose style sheets do not stay', () => {
  const { prototype } = ShadowRoot;
  const own = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')!;
  beforeEach(() => Object.defineProperty(prototype, 'adoptedStyleSheets', { ...own, get: () => [], set() {} }));
  afterEach(() => Object.defineProperty(prototype, 'adoptedStyleSheets', own));

  /** Its styles, and which of them the widget has as elements. */
  function stylesOf({ constructor, shadowRoot }: FeedElement): readonly [wanted: unknown[], written: unknown[]] {
    const wanted = (constructor as typeof FeedElement).elementStyles.map((style) => (style as CSSResult).cssText);
    return [wanted, [...shadowRoot!.querySelectorAll('style')].map(({ textContent }) => textContent)];
  }

  it('has each of its styles once as an element, in frames and back in the page too', async () => {
    const element = await show(named('about'), { src: serve(mpg) });
    for (const place of [mountPoint(), frame().body, frame().body, mountPoint()]) {
      place.append(element);
      const [wanted, written] = stylesOf(element);
      expect(written).to.deep.equal(wanted);
    }
  });

  it('gets none in a document that no window shows, but keeps what it has', async () => {
    const element = await show(named('about'), { src: serve(mpg) });
    const hidden = document.implementation.createHTMLDocument();
    for (const style of element.shadowRoot!.querySelectorAll('style')) style.remove();
    hidden.body.append(element);
    expect(stylesOf(element)[1]).to.deep.equal([]);
    mountPoint().append(element);
    hidden.body.append(element);
    const [wanted, written] = stylesOf(element);
    expect(written).to.deep.equal(wanted);
  });

  it('gets styles that come late, wherever it is then', async () => {
    for (const place of [mountPoint(), frame().body]) {
      const element = await show(named('about'), { src: serve(mpg) });
      place.append(element);
      const late = unsafeCSS(`.late-${String(place.ownerDocument === document)} { color: red }`);
      addStyles(element, late);
      mountPoint().append(element);
      const [wanted, written] = stylesOf(element);
      expect(written).to.deep.equal(wanted);
      expect(written.at(-1)).to.equal(late.cssText);
    }
  });
});
