import { expect } from '@open-wc/testing';
import { importersOf, type PageFiles } from '../../src/embed/importers.ts';

const base = 'https://widgets.example/1.2.0/mpg-widgets.js';

const files: PageFiles = {
  folder: 'chunks/1a2b3c4d',
  common: ['core'],
  widgets: { news: ['lists'], map: [] },
  everyLanguage: ['languages'],
  languages: { fr: [], ga: ['cldr'] },
};

const address = (name: string): string => `https://widgets.example/1.2.0/chunks/1a2b3c4d/${name}.js`;

describe('importersOf', () => {
  let imported: string[];
  let missing: string[];

  beforeEach(() => {
    imported = [];
    missing = [];
  });

  const importFile = (url: string): Promise<unknown> => {
    imported.push(url);
    return missing.includes(url) ? Promise.reject(new Error('Not found')) : Promise.resolve({});
  };

  const importWidget = (attempt = 0): Promise<unknown> | undefined =>
    importersOf(files, base, importFile).importers['mpg-news']?.(attempt);
  const importLanguage = (lang: string): Promise<unknown> => importersOf(files, base, importFile).importLanguage(lang);

  it('knows every widget by its tag', () => {
    expect(Object.keys(importersOf(files, base, importFile).importers)).to.deep.equal(['mpg-news', 'mpg-map']);
  });

  it('imports nothing before an importer is called', () => {
    importersOf(files, base, importFile);
    expect(imported).to.deep.equal([]);
  });

  it('requests all files of a widget before any of them has arrived', () => {
    void importWidget();
    expect(imported).to.deep.equal(['core', 'news', 'lists'].map(address));
  });

  it('fails if a file of the widget cannot be loaded', async () => {
    missing = [address('core')];
    const failure = await importWidget()?.catch(String);
    expect(failure).to.equal('Error: Not found');
  });

  it('requests the same files at other addresses on each of the next attempts', () => {
    for (const attempt of [0, 1, 2, 8]) void importWidget(attempt);
    const addresses = new Set(imported);
    expect(addresses.size).to.equal(imported.length);
    expect(new Set([...addresses].map(decodeURIComponent))).to.deep.equal(
      new Set(['core', 'news', 'lists'].map(address)),
    );
  });

  it('requests them at their own addresses only if the page has hashes of them', () => {
    const map = document.createElement('script');
    map.type = 'importmap';
    map.text = JSON.stringify({ integrity: { [address('core')]: 'sha384-…' } });
    document.head.append(map);
    for (const attempt of [0, 1]) void importWidget(attempt);
    map.remove();
    expect(new Set(imported)).to.deep.equal(new Set(['core', 'news', 'lists'].map(address)));
  });

  it('fails if the address of the script is not known', async () => {
    const failure = await importersOf(files, undefined, importFile).importers['mpg-news']?.(0).catch(String);
    expect([failure, imported]).to.deep.equal(['Error: the address of mpg-widgets.js is not known', []]);
  });

  for (const language of ['fr', 'fr-BE', 'FR', 'fr_BE']) {
    it(`requests all files of the language of “${language}” at once`, () => {
      void importLanguage(language);
      expect(imported).to.deep.equal(['languages', 'fr'].map(address));
    });
  }

  it('requests the further files of a language', () => {
    void importLanguage('ga');
    expect(imported).to.deep.equal(['languages', 'cldr', 'ga'].map(address));
  });

  for (const language of ['en', 'en-IE', 'fro', 'zh-Hans']) {
    it(`requests no file for “${language}”`, () => {
      void importLanguage(language);
      expect(imported).to.deep.equal([]);
    });
  }

  it('requests the visitor’s language if the page states none', () => {
    Object.defineProperty(navigator, 'language', { configurable: true, value: 'fr-CA' });
    void importLanguage('');
    Reflect.deleteProperty(navigator, 'language');
    expect(imported).to.deep.equal(['languages', 'fr'].map(address));
  });

  it('throws nothing if a language cannot be loaded', async () => {
    missing = [address('fr')];
    expect(await importLanguage('fr')).to.equal(undefined);
    expect(imported).to.include(address('fr'));
  });
});
