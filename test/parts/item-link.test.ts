import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import type { Item } from '../../src/feed/types.ts';
import { foreignLanguageName } from '../../src/model/local-page.ts';
import { itemLinkTemplate } from '../../src/parts/item-link.ts';
import { linkTemplate, type SubjectLink } from '../../src/parts/link.ts';
import { languageOf } from '../support/formats.ts';

const item = (language: string | undefined, translations = {}): Item => {
  const url = 'https://www.migpolgroup.com/own';
  const written = { id: 'news', url, title: 'News', language, _mpg: { translations } };
  const document = { version: 'https://jsonfeed.org/version/1.1', title: 'MPG', items: [written] };
  return parseFeed(document, 'https://www.migpolgroup.com/feed.json').feed.items[0]!;
};

const link: SubjectLink = (_, content, { url, ...options } = {}) => linkTemplate(url, content, options);

/** The end of the link's URL, its `hreflang` and the language named next to it. */
async function shown(of: Item, lang: string): Promise<readonly (string | undefined)[]> {
  const language = languageOf(lang);
  const container = await fixture<HTMLElement>(html`
    <p>${itemLinkTemplate(of, 'News', language, link)}<b>${foreignLanguageName(of, language)}</b></p>
  `);
  const { href, hreflang } = container.querySelector('a')!;
  return [href.split('/').at(-1), hreflang, container.querySelector('b')?.textContent];
}

describe('itemLinkTemplate', () => {
  it('names no language if the page is in the visitor’s language', async () => {
    expect(await shown(item('en'), 'en-GB')).to.deep.equal(['own', '', '']);
  });

  it('names the language of the page if it differs', async () => {
    expect(await shown(item('lv'), 'en-GB')).to.deep.equal(['own', 'lv', 'Latvian']);
  });

  it('links to a page in the visitor’s language if there is one', async () => {
    const translated = item('en', { fr: { title: 'Nouvelles', url: 'https://www.migpolgroup.com/fr' } });
    expect(await shown(translated, 'fr-BE')).to.deep.equal(['fr', '', '']);
    expect(await shown(translated, 'de')).to.deep.equal(['own', 'en', 'Englisch']);
  });

  it('names no language if it is unknown', async () => {
    expect(await shown(item(undefined), 'en-GB')).to.deep.equal(['own', '', '']);
  });
});
