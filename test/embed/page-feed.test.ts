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

  /** A script tag as a host writes it, of a type that browsers do not run. */
  function addTag(src: string, source?: string): void {
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.src = src;
    if (source !== undefined) tag.dataset['src'] = source;
    document.head.append(tag);
    tags.push(tag);
  }

  it('takes the feed beside the script where its tag names none', () => {
    addTag(script);
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('takes the feed beside the script where no tag is to be found', () => {
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('takes what the tag says in data-src', () => {
    addTag(script, 'https://feeds.example/mpg.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('reads data-src as an address relative to the page', () => {
    addTag(script, 'feeds/mpg.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal(new URL('feeds/mpg.json', document.baseURI).href);
  });

  it('knows its tag with a version behind the address', () => {
    addTag(`${script}?ver=6.5`, 'https://feeds.example/mpg.json');
    setPageFeed(`${script}?ver=6.5`);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('knows its tag where the server sent it to another address', () => {
    addTag('https://widgets.example/latest/mpg-widgets.js', 'https://feeds.example/mpg.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('does not take the data-src of other scripts', () => {
    addTag('https://other.example/gallery.js', 'https://other.example/pictures.json');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('does without a data-src that is no address', () => {
    addTag(script, 'https://');
    setPageFeed(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('leaves the feed that another copy of the library was told to read', () => {
    addTag(script, 'https://feeds.example/mpg.json');
    setPageFeed(script);
    setPageFeed('https://widgets.example/2.0.0/all.js');
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });
});
