import { aTimeout, expect } from '@open-wc/testing';
import { importersOf, type PageFiles } from '../../src/embed/importers.ts';

const base = 'https://widgets.example/1.2.0/mpg-widgets.js';

const files: PageFiles = {
  folder: 'chunks/1a2b',
  common: ['core'],
  widgets: { news: ['lists'], map: [] },
  everyLanguage: ['languages'],
  languages: { fr: [], ga: ['cldr'] },
};

const address = (name: string): string => `https://widgets.example/1.2.0/chunks/1a2b/${name}.js`;

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

  const importWidget = (): Promise<unknown> | undefined =>
    importersOf(files, base, importFile).importers['mpg-news']?.();
  const importLanguage = (lang: string): void => {
    importersOf(files, base, importFile).importLanguage(lang);
  };

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

  for (const language of ['fr', 'fr-BE', 'FR', 'fr_BE']) {
    it(`requests all files of the language of “${language}” at once`, () => {
      importLanguage(language);
      expect(imported).to.deep.equal(['languages', 'fr'].map(address));
    });
  }

  it('requests the further files of a language', () => {
    importLanguage('ga');
    expect(imported).to.deep.equal(['languages', 'cldr', 'ga'].map(address));
  });

  for (const language of ['en', 'en-IE', 'fro', 'zh-Hans']) {
    it(`requests no file for “${language}”`, () => {
      importLanguage(language);
      expect(imported).to.deep.equal([]);
    });
  }

  it('requests the visitor’s language if the page states none', () => {
    Object.defineProperty(navigator, 'language', { configurable: true, value: 'fr-CA' });
    importLanguage('');
    Reflect.deleteProperty(navigator, 'language');
    expect(imported).to.deep.equal(['languages', 'fr'].map(address));
  });

  it('throws nothing if a language cannot be loaded', async () => {
    missing = [address('fr')];
    importLanguage('fr');
    await aTimeout(0);
    expect(imported).to.include(address('fr'));
  });
});
