import { expect } from '@open-wc/testing';
import { defaultSource, setDefaultSource } from '../../src/element/default-source.ts';
import { setPageFeed } from '../../src/embed/page-feed.ts';
import { runningScript } from '../../src/embed/script-address.ts';

const script = 'https://widgets.example/1.2.0/mpg-widgets.js';

/** Sets the feed as the script at this address does. */
const setFeedOf = (url: string): void => setPageFeed(runningScript('mpg-widgets.js', `    at ${url}:1:2`));

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
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('uses the feed next to the script if there is no tag', () => {
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('uses the feed that the tag names in data-src', () => {
    addTag(script, 'https://feeds.example/mpg.json');
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('resolves data-src against the URL of the page', () => {
    addTag(script, 'feeds/mpg.json');
    setFeedOf(script);
    expect(defaultSource()).to.equal(new URL('feeds/mpg.json', document.baseURI).href);
  });

  it('finds its tag even if the URL has a version', () => {
    addTag(`${script}?ver=6.5`, 'https://feeds.example/mpg.json');
    setFeedOf(`${script}?ver=6.5`);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('finds its tag even if the server redirected the script', () => {
    addTag('https://widgets.example/latest/mpg-widgets.js', 'https://feeds.example/mpg.json');
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  it('ignores the data-src of other scripts', () => {
    addTag('https://other.example/gallery.js', 'https://other.example/pictures.json');
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  const scripts = {
    itself: script,
    'itself with a version': `${script}?ver=6.5`,
    'itself percent-encoded': script.replace('mpg-widgets.js', 'mpg%2Dwidgets%2Ejs'),
    'itself on another host': 'https://optimised.example/a1/mpg-widgets.min.js',
    'itself through a proxy': `https://optimised.example/?url=${encodeURIComponent(script)}`,
    'a script': '/wp-content/cache/min/1a2b.js',
    'a placeholder': 'data:text/javascript,',
    nothing: '  ',
  };
  for (const [name, stated] of Object.entries(scripts)) {
    it(`ignores a data-src that is ${name}, as lazy loaders write it`, () => {
      addTag(script, stated);
      setFeedOf(script);
      expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
    });
  }

  it('uses the feed that the tag names in data-feed, whatever is in data-src', () => {
    addTag(script, script);
    tags[0]!.dataset['feed'] = 'https://feeds.example/mpg.json';
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });

  for (const feed of [
    'https://feeds.example/mpg.js/feed.json',
    'https://feeds.example/?from=a.js',
    '/feeds/mpg-widgets',
  ]) {
    it(`uses ${feed}, which is no script`, () => {
      addTag(script, feed);
      setFeedOf(script);
      expect(defaultSource()).to.equal(new URL(feed, document.baseURI).href);
    });
  }

  it('ignores a data-src that is not a valid URL', () => {
    addTag(script, 'https://');
    setFeedOf(script);
    expect(defaultSource()).to.equal('https://widgets.example/1.2.0/feed.json');
  });

  it('does not change the feed that another copy of the library uses', () => {
    addTag(script, 'https://feeds.example/mpg.json');
    setFeedOf(script);
    setFeedOf('https://widgets.example/2.0.0/all.js');
    expect(defaultSource()).to.equal('https://feeds.example/mpg.json');
  });
});
