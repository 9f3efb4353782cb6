import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { Localize } from '../../src/element/localize.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import { languages } from '../../src/locales/languages.ts';
import type { Strings } from '../../src/locales/strings.ts';
import { emptyFeed, serve } from '../support/feed-server.ts';
import { mountPoint, show, widgets } from '../support/widgets.ts';
import { english } from '../locales/said.ts';
import { settled } from '../locales/shown.ts';

const widget = widgets[0]!;
const baseOf = (element: FeedElement): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.base')!;
const said = (element: FeedElement): string => baseOf(element).querySelector('.message')!.textContent.trim();

/** Of a feed with nothing to show a widget says so, in its language. */
const showIn = (host: ParentNode): Promise<FeedElement> =>
  show(widget, { src: serve(emptyFeed), heading: 'Heading' }, host);

function placeIn(lang: string, dir = ''): HTMLElement {
  return Object.assign(mountPoint(), { lang, dir });
}

/** Adds a language, with a code that no other has. */
function addLanguage(code: string, load: () => Promise<Strings>): void {
  const loadFile = async (): Promise<{ default: Strings }> => ({ default: await load() });
  Object.assign(languages, { [code]: loadFile });
}

const esperanto: Strings = { ...english, $code: 'eo', empty: 'Ankora\u016d nenio.' };

/** An element with a `Localize` of its own. */
class LocalizeProbe extends LitElement {
  readonly localize = new Localize(this);

  protected override willUpdate(): void {
    this.localize.update();
  }
}
customElements.define('localize-probe', LocalizeProbe);

describe('language of a place', () => {
  let polish: Strings;
  let swedish: Strings;
  before(async () => {
    [polish, swedish] = (await Promise.all(['pl', 'sv'].map(async (tag) => loadLanguage(tag)))) as [Strings, Strings];
  });

  it('is spoken', async () => {
    const element = await showIn(placeIn('pl'));
    expect(said(element)).to.equal(polish.empty);
  });

  it('is spoken where it is that of a country', async () => {
    const element = await showIn(placeIn('sv-FI'));
    expect(said(element)).to.equal(swedish.empty);
  });

  it('is followed when it changes', async () => {
    const host = placeIn('pl');
    const element = await showIn(host);
    host.lang = 'sv';
    await settled(element);
    expect(said(element)).to.equal(swedish.empty);
  });

  it('is followed when it changes far above, across shadow roots', async () => {
    const host = placeIn('pl');
    const element = await showIn(host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }));
    host.lang = 'sv';
    await settled(element);
    expect(said(element)).to.equal(swedish.empty);
  });

  it('is that of the place to which a widget is moved', async () => {
    const element = await showIn(placeIn('pl'));
    placeIn('sv').append(element);
    await settled(element);
    expect(said(element)).to.equal(swedish.empty);
  });

  it('may be another for another widget of the page', async () => {
    const elements = [await showIn(placeIn('pl')), await showIn(placeIn('sv'))];
    expect(elements.map(said)).to.deep.equal([polish.empty, swedish.empty]);
  });

  it('may be that of the widget itself', async () => {
    const element = await show(widget, { src: serve(emptyFeed), lang: 'sv' }, placeIn('pl'));
    expect(said(element)).to.equal(swedish.empty);
  });

  it('is waited for with the strings of before', async () => {
    addLanguage('eo', () => new Promise(() => undefined));
    const host = placeIn('pl');
    const element = await showIn(host);
    host.lang = 'eo';
    await settled(element);
    expect(said(element)).to.equal(polish.empty);
  });

  it('is not spoken when it comes too late', async () => {
    let bring: (strings: Strings) => void = () => undefined;
    addLanguage('io', () => new Promise((resolve) => (bring = resolve)));
    const host = placeIn('pl');
    const element = await showIn(host);
    host.lang = 'io';
    await settled(element);
    host.lang = 'sv';
    await settled(element);
    bring(esperanto);
    await settled(element);
    expect(said(element)).to.equal(swedish.empty);
  });
});

describe('language that is not spoken here', () => {
  it('has English in its place, marked as such', async () => {
    const element = await showIn(placeIn('fa', 'rtl'));
    expect(said(element)).to.equal(english.empty);
    expect([baseOf(element).lang, baseOf(element).dir]).to.deep.equal(['en-GB', 'ltr']);
  });

  it('is not English because its code begins alike', async () => {
    const element = await showIn(placeIn('enm'));
    expect(said(element)).to.equal(english.empty);
    expect(baseOf(element).lang).to.equal('en-GB');
  });

  it('stays that of the host\u2019s own words', async () => {
    const element = await showIn(placeIn('fa', 'rtl'));
    const words = baseOf(element).querySelector('[part~=heading] [lang]')!;
    expect([words.getAttribute('lang'), words.textContent]).to.deep.equal(['fa', 'Heading']);
  });

  it('leaves no mark when one that is spoken takes its place', async () => {
    await loadLanguage('sv');
    const host = placeIn('fa', 'rtl');
    const element = await showIn(host);
    Object.assign(host, { lang: 'sv', dir: 'ltr' });
    await settled(element);
    expect([...element.shadowRoot!.querySelectorAll('[lang], [dir]')]).to.deep.equal([]);
  });
});

describe('language of a page that names none', () => {
  it('is the visitor\u2019s, marked as such', async () => {
    Object.defineProperty(navigator, 'language', { value: 'sv', configurable: true });
    const element = await showIn(placeIn(''));
    Reflect.deleteProperty(navigator, 'language');
    expect(said(element)).to.equal((await loadLanguage('sv'))!.empty);
    expect(baseOf(element).lang).to.equal('sv');
  });

  it('is not claimed of the host\u2019s own words', async () => {
    const element = await showIn(placeIn(''));
    expect(baseOf(element).querySelector('[part~=heading] [lang]')!.getAttribute('lang')).to.equal('');
  });
});

describe('language of a region', () => {
  const spoken = { 'de-AT': 'de-AT', de_CH: 'de-CH', EN: 'en-GB', pt: 'pt-PT', 'ar-EG': 'ar', 'sr-Latn': 'sr' };
  for (const [lang, tag] of Object.entries(spoken)) {
    it(`is spoken as ${tag} where the page says ${lang}`, async () => {
      const probe = placeIn(lang).appendChild(document.createElement('localize-probe')) as LocalizeProbe;
      await probe.updateComplete;
      await probe.localize.ready;
      expect(probe.localize.lang()).to.equal(tag);
    });
  }
});

describe('language that cannot be loaded', () => {
  it('is English for all widgets that ask at once', async () => {
    addLanguage('ik', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    const host = placeIn('ik');
    const elements = await Promise.all([showIn(host), showIn(host.appendChild(document.createElement('div')))]);
    expect(elements.map(said)).to.deep.equal([english.empty, english.empty]);
  });

  it('hides no feed when it never answers', async () => {
    addLanguage('vo', () => new Promise(() => undefined));
    const element = await showIn(placeIn('vo'));
    expect(said(element)).to.equal(english.empty);
  });

  it('has English in its place, marked as such', async () => {
    addLanguage('ia', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    const element = await showIn(placeIn('ia'));
    expect(said(element)).to.equal(english.empty);
    expect(baseOf(element).lang).to.equal('en-GB');
  });

  it('is asked for again by the next widget', async () => {
    let isThere = false;
    addLanguage('ie', () => (isThere ? Promise.resolve(esperanto) : Promise.reject(new TypeError('Failed to fetch'))));
    await showIn(placeIn('ie'));
    isThere = true;
    const element = await showIn(placeIn('ie'));
    expect(said(element)).to.equal(esperanto.empty);
  });

  it('is known before the widget is updated for the first time', async () => {
    const seen: string[] = [];
    class Early extends LocalizeProbe {
      protected override willUpdate(): void {
        super.willUpdate();
        seen.push(...this.localize.languages);
      }
    }
    customElements.define('early-probe', Early);
    const probe = placeIn('pl').appendChild(document.createElement('early-probe')) as Early;
    await probe.updateComplete;
    expect(new Set(seen)).to.deep.equal(new Set(['pl']));
  });
});
