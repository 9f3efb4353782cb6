import { expect } from '@open-wc/testing';
import { importersOf, type PageFiles } from '../../src/embed/importers.ts';

const base = 'https://widgets.example/1.2.0/mpg-widgets.js';

const files: PageFiles = {
  folder: 'chunks/1a2b',
  common: ['core'],
  widgets: { news: ['lists'], map: [] },
  languages: { fr: ['languages', 'fr'] },
};

const address = (name: string): string => `https://widgets.example/1.2.0/chunks/1a2b/${name}.js`;

describe('importersOf', () => {
  const { lang } = document.documentElement;
  let imported: string[];
  let missing: string[];

  beforeEach(() => {
    imported = [];
    missing = [];
  });

  afterEach(() => {
    document.documentElement.lang = lang;
  });

  const importFile = (url: string): Promise<unknown> => {
    imported.push(url);
    return missing.includes(url) ? Promise.reject(new Error('Not found')) : Promise.resolve({});
  };

  /** Imports a widget into a page in a language, as the autoloader does. */
  async function importIn(language: string, tag = 'mpg-news'): Promise<unknown> {
    document.documentElement.lang = language;
    return importersOf(files, base, importFile)[tag]?.();
  }

  it('knows every widget by its tag', () => {
    expect(Object.keys(importersOf(files, base, importFile))).to.deep.equal(['mpg-news', 'mpg-map']);
  });

  it('imports nothing before an importer is called', () => {
    importersOf(files, base, importFile);
    expect(imported).to.deep.equal([]);
  });

  it('requests all files of a widget before any of them has arrived', () => {
    void importIn('en');
    expect(imported).to.deep.equal(['core', 'lists', 'news'].map(address));
  });

  it('requests the files of the page’s language together with those of a widget', () => {
    void importIn('fr');
    expect(imported).to.have.members(['news', 'lists', 'core', 'languages', 'fr'].map(address));
  });

  for (const language of ['fr-BE', 'FR', 'fr_BE']) {
    it(`knows the language of “${language}”`, () => {
      void importIn(language);
      expect(imported).to.include(address('fr'));
    });
  }

  for (const language of ['', 'en', 'en-IE', 'fro', 'zh-Hans']) {
    it(`requests no language file for a page in “${language}”`, () => {
      void importIn(language);
      expect(imported).to.deep.equal(['core', 'lists', 'news'].map(address));
    });
  }

  it('imports the widget even if its language cannot be loaded', async () => {
    missing = [address('fr')];
    await importIn('fr');
    expect(imported).to.include(address('fr'));
  });

  it('fails if a file of the widget cannot be loaded', async () => {
    missing = [address('core')];
    const failure = await importIn('en').catch(String);
    expect(failure).to.equal('Error: Not found');
  });
});
