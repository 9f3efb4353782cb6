import { expect } from '@open-wc/testing';
import { defaultSource, setDefaultSource } from '../../src/element/default-source.ts';
import { setPageFeed } from '../../src/embed/page-feed.ts';

const script = 'https://widgets.example/1.2.0/mpg-widgets.js';

describe('setPageFeed', () => {
  const before = defaultSource();
  let tags: HTMLScriptElement[] = [];

  beforeEach(() => {
    setDefaultSource('');
  });

  afterEach(() => {
    for (const tag of tags) tag.remove();
    tags = [];
    setDefaultSource(before ?? '');
  });

  /** A script tag as hosts write it, with a type that browsers do not run. */
  function addTag(src: string, source?: string): void {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.src = src;
    if (source !== undefined) tag.dataset['src'] = source;
    document.head.append(tag);
    tags.push(tag);
  }

  it('uses the feed next to the script if the tag names none', () => {
    addTag(script);
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('uses the feed next to the script if there is no tag', () => {
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('uses the feed that the tag names in data-src', () => {
    addTag(script, 'https://feeds.example/mpg.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('resolves data-src against the URL of the page', () => {
    addTag(script, 'feeds/mpg.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal(new URL('feeds/mpg.json', document.baseURI).href);
  });

  it('finds its tag even if the URL has a version', () => {
    addTag(`${script}?ver=6.5`, 'https://feeds.example/mpg.json');
    setPageFeed(`${script}?ver=6.5`);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('finds its tag even if the server redirected the script', () => {
    addTag('https://widgets.example/latest/mpg-widgets.js', 'https://feeds.example/mpg.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('ignores the data-src of other scripts', () => {
    addTag('https://other.example/gallery.js', 'https://other.example/pictures.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('ignores a data-src that is not a valid URL', () => {
    addTag(script, 'https://');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('does not change the feed that another copy of the library uses', () => {
    addTag(script, 'https://feeds.example/mpg.json');
    setPageFeed(script);
    setPageFeed('https://widgets.example/2.0.0/all.js');
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });
});
