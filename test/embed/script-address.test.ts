import { expect } from '@open-wc/testing';
import { runningScript } from '../../src/embed/script-address.ts';

const file = 'mpg-widgets.js';
const script = 'https://widgets.example/mpg/mpg-widgets.js?ver=1';

/** A stack with the address in its first place, as this engine writes it. */
const stacks = {
  Chromium: (url: string) => `Error\n    at runningScript (${url}:1:20)\n    at ${url}:1:99`,
  'Chromium at the top level': (url: string) => `Error\n    at ${url}:1:20`,
  Firefox: (url: string) => `runningScript@${url}:1:20\n@${url}:1:99\n`,
  Safari: (url: string) => `runningScript@${url}:1:20\nmodule code@${url}:1:99`,
};

describe('runningScript', () => {
  let tags: HTMLScriptElement[] = [];

  afterEach(() => {
    for (const tag of tags) tag.remove();
    tags = [];
  });

  /** A tag with a type that browsers do not run. */
  function addTag(attributes: Readonly<Record<string, string>>): HTMLScriptElement {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    document.head.append(tag);
    tags.push(tag);
    return tag;
  }

  for (const [engine, stack] of Object.entries(stacks)) {
    it(`reads its address from a stack: ${engine}`, () => {
      expect(runningScript(file, stack(script)).url).to.equal(script);
    });
  }

  it('finds its tag by the name of the file', () => {
    const tag = addTag({ src: 'https://widgets.example/latest/mpg-widgets.js' });
    expect(runningScript(file, stacks.Chromium(script))).to.deep.equal({ url: script, tags: [tag] });
  });

  it('finds the tag of a file with another name', () => {
    const tag = addTag({ src: 'https://widgets.example/mpg/partner.js' });
    const url = 'https://widgets.example/mpg/partner.js';
    expect(runningScript(file, stacks.Chromium(url))).to.deep.equal({ url, tags: [tag] });
  });

  for (const attribute of ['src', 'data-src', 'data-lazy-src', 'data-rocket-src', 'data-anything']) {
    it(`takes the address in ${attribute} if the script was combined into another`, () => {
      addTag({ [attribute]: '/mpg/mpg-widgets.js' });
      const { url } = runningScript(file, stacks.Chromium('https://cache.example/1a2b.js'));
      expect(url).to.equal(new URL('/mpg/mpg-widgets.js', document.baseURI).href);
    });
  }

  const nowhere = {
    'the page': location.href,
    'the page, at another place': `${location.href.split('#')[0] ?? ''}#there`,
    'blob:': 'blob:https://widgets.example/1a2b',
    'data:': 'data:text/javascript,1',
  };
  for (const [name, url] of Object.entries(nowhere)) {
    it(`knows no address for a script in ${name}`, () => {
      expect(runningScript(file, stacks.Chromium(url)).url).to.equal(undefined);
    });

    it(`takes the one that a tag names for a script in ${name}`, () => {
      addTag({ 'data-src': script });
      expect(runningScript(file, stacks.Chromium(url)).url).to.equal(script);
    });
  }

  for (const stack of [undefined, '', 'Error', ['calls']]) {
    it(`takes the one that a tag names if the stack is ${String(stack)}`, () => {
      addTag({ src: script });
      expect(runningScript(file, stack ?? null).url).to.equal(script);
    });
  }
});
