import { aTimeout, expect } from '@open-wc/testing';
import { autoload, type Importers } from '../../src/embed/autoload.ts';
import { frame } from '../support/frames.ts';
import { recordWarnings } from '../support/warnings.ts';

describe('autoload', () => {
  let page: Document;
  let stop: () => void;
  let imported: string[];
  let importers: Importers;

  beforeEach(() => {
    page = document.implementation.createHTMLDocument();
    imported = [];
    importers = Object.fromEntries(
      ['mpg-news', 'mpg-map'].map((tag) => [tag, () => Promise.resolve(imported.push(tag))] as const),
    );
  });

  afterEach(() => stop());

  /** Adds tags to the page, as parsers and scripts do. Observers are notified in the next microtask. */
  async function add(...tags: string[]): Promise<void> {
    page.body.append(...tags.map((tag) => page.createElement(tag)));
    await Promise.resolve();
  }

  it('imports the widgets on the page', async () => {
    await add('mpg-news', 'p');
    stop = autoload(page, importers);
    expect(imported).to.deep.equal(['mpg-news']);
  });

  it('imports a widget once, however often its tag occurs', async () => {
    await add('mpg-news', 'mpg-news');
    stop = autoload(page, importers);
    await add('mpg-news');
    expect(imported).to.deep.equal(['mpg-news']);
  });

  it('imports widgets that are added later, even deep inside other elements', async () => {
    stop = autoload(page, importers);
    const section = page.createElement('section');
    section.append(page.createElement('div'));
    section.firstElementChild?.append(page.createElement('mpg-map'));
    page.body.append(section);
    await Promise.resolve();
    expect(imported).to.deep.equal(['mpg-map']);
  });

  it('imports the widgets of a new body', async () => {
    stop = autoload(page, importers);
    const body = page.createElement('body');
    body.append(page.createElement('mpg-map'));
    page.body.replaceWith(body);
    await Promise.resolve();
    expect(imported).to.deep.equal(['mpg-map']);
  });

  it('ignores the content of a template until it is inserted into the page', async () => {
    const template = page.createElement('template');
    template.content.append(page.createElement('mpg-news'));
    page.body.append(template);
    stop = autoload(page, importers);
    const before = [...imported];
    page.body.append(template.content.cloneNode(true));
    await Promise.resolve();
    expect([before, imported]).to.deep.equal([[], ['mpg-news']]);
  });

  it('ignores a tag that is already defined', async () => {
    customElements.define('mpg-defined-by-host', class extends HTMLElement {});
    stop = autoload(page, { 'mpg-defined-by-host': () => Promise.resolve(imported.push('mpg-defined-by-host')) });
    await add('mpg-defined-by-host');
    expect(imported).to.deep.equal([]);
  });

  it('warns once of an unknown tag and lists the known ones', async () => {
    const warnings = recordWarnings();
    stop = autoload(page, importers);
    await add('mpg-nwes', 'mpg-nwes');
    await add('mpg-nwes');
    expect(warnings).to.deep.equal(['[mpg-widgets] there is no <mpg-nwes>. There are: mpg-news, mpg-map.']);
  });

  it('warns once that a widget could not be loaded, and does not throw', async () => {
    const warnings = recordWarnings();
    stop = autoload(page, { 'mpg-news': () => Promise.reject(new Error('Not found')) });
    await add('mpg-news', 'mpg-news');
    await aTimeout(0);
    expect(warnings).to.deep.equal(['[mpg-widgets] <mpg-news> could not be loaded. Error: Not found']);
  });

  it('loads the other widgets if one cannot be loaded', async () => {
    recordWarnings();
    stop = autoload(page, { ...importers, 'mpg-news': () => Promise.reject(new Error('Not found')) });
    await add('mpg-news', 'mpg-map');
    expect(imported).to.deep.equal(['mpg-map']);
  });

  it('prepares each tag of a widget before importing it, and no others', async () => {
    const prepared: [tag: string, imported: number][] = [];
    await add('mpg-news', 'mpg-nwes', 'mpg-news');
    recordWarnings();
    stop = autoload(page, importers, { prepare: ({ localName }) => prepared.push([localName, imported.length]) });
    await add('mpg-map');
    expect(prepared).to.deep.equal([
      ['mpg-news', 0],
      ['mpg-news', 1],
      ['mpg-map', 1],
    ]);
  });

  it('imports a widget even if what prepares it throws', async () => {
    await add('mpg-news');
    stop = autoload(page, importers, {
      prepare: () => {
        throw new Error('Not here');
      },
    });
    await add('mpg-map');
    expect(imported).to.deep.equal(['mpg-news', 'mpg-map']);
  });

  it('imports widgets whose elements a frame has made, alone or around others', async () => {
    stop = autoload(page, importers);
    const made = frame();
    const section = made.createElement('section');
    section.append(made.createElement('mpg-map'));
    page.body.append(made.createElement('mpg-news'), section);
    await Promise.resolve();
    expect(imported).to.deep.equal(['mpg-news', 'mpg-map']);
  });

  it('ignores texts and comments', async () => {
    stop = autoload(page, importers);
    page.body.append('mpg-news', page.createComment('mpg-map'));
    await Promise.resolve();
    expect(imported).to.deep.equal([]);
  });

  describe('of a widget that could not be loaded', () => {
    let attempts: number[];
    let failed: [element: Element, error: unknown, retry: () => void][];
    let recovered: Element[];
    let isReachable: boolean;

    beforeEach(() => {
      recordWarnings();
      [attempts, failed, recovered, isReachable] = [[], [], [], false];
      const load = (attempt: number): Promise<unknown> => {
        attempts.push(attempt);
        return isReachable ? Promise.resolve() : Promise.reject(new Error('Not found'));
      };
      stop = autoload(
        page,
        { 'mpg-news': load },
        {
          fail: (...args) => failed.push(args),
          recover: (element) => recovered.push(element),
        },
      );
    });

    it('tells of each tag in the page', async () => {
      await add('mpg-news', 'mpg-news');
      await aTimeout(0);
      expect(failed.map(([element]) => element)).to.deep.equal([...page.body.children]);
    });

    it('imports it again if its tag is added again, as another attempt', async () => {
      await add('mpg-news');
      await aTimeout(0);
      await add('mpg-news');
      await aTimeout(0);
      expect(attempts).to.deep.equal([0, 1]);
    });

    it('imports it again on request, once however many ask, and tells of each tag when that succeeded', async () => {
      await add('mpg-news', 'mpg-news');
      await aTimeout(0);
      isReachable = true;
      for (const [, , retry] of failed) retry();
      await aTimeout(0);
      expect([attempts, recovered]).to.deep.equal([[0, 1], [...page.body.children]]);
    });
  });

  it('stops observing on request', async () => {
    autoload(page, importers)();
    await add('mpg-news');
    expect(imported).to.deep.equal([]);
  });
});
