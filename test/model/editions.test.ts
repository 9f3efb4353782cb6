import { expect } from '@open-wc/testing';
import type { File, Publication } from '../../src/feed/types.ts';
import { itemEditions } from '../../src/model/editions.ts';
import { publication } from './feed-builder.ts';

const file = (language: string, title?: string): File => ({
  url: `https://example.org/${language}.pdf`,
  mediaType: 'application/pdf',
  title,
  size: undefined,
  language,
});

const index = publication('index', {
  title: { en: 'Index', de: 'Der Index' },
  url: 'https://example.org/en',
  urls: { de: 'https://example.org/de' },
  files: [file('pl'), file('fr-BE'), file('en')],
});

const editions = (parts: Partial<Publication>, languages: readonly string[], shown?: string): readonly string[] =>
  itemEditions({ ...index, ...parts }, languages, shown).map(({ url }) => url.replace('https://example.org/', ''));

describe('itemEditions', () => {
  it('starts with the reader’s language, then the item’s own', () => {
    expect(editions({}, ['fr'])).to.deep.equal(['fr-BE.pdf', 'en', 'en.pdf', 'de', 'pl.pdf']);
  });

  it('leaves out the page that is already linked', () => {
    expect(editions({}, ['de'], 'https://example.org/de')).to.deep.equal(['en', 'en.pdf', 'pl.pdf', 'fr-BE.pdf']);
  });

  it('lists a page that is also a file once', () => {
    const page = { ...file('de'), url: 'https://example.org/de' };
    expect(editions({ files: [page] }, ['de'])).to.deep.equal(['de', 'en']);
  });

  it('is empty for an item with one page', () => {
    expect(editions({ urls: {}, files: [] }, ['en'], 'https://example.org/en')).to.deep.equal([]);
  });

  it('keeps a page in another language if the item has none in its own', () => {
    expect(editions({ url: undefined, files: [] }, ['en'])).to.deep.equal(['de']);
  });

  it('removes the title of a file that repeats the item’s', () => {
    const files = [file('de', 'Der Index – German'), file('en', 'Annex')];
    expect(itemEditions({ ...index, urls: {}, files }, ['en'], index.url).map(({ title }) => title)).to.deep.equal([
      'Annex',
      undefined,
    ]);
  });
});
