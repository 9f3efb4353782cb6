import { expect } from '@open-wc/testing';
import { defaultSource, setDefaultSource } from '../../src/element/default-source.ts';
import { requestFeedOf } from '../../src/embed/early-feed.ts';
import { loadFeed } from '../../src/feed/index.ts';
import { emptyFeed, requestsTo, serve } from '../support/feed-server.ts';
import { mountPoint } from '../support/widgets.ts';

/** A tag in the page as the autoloader finds it: its element is not defined yet. */
function tag(attributes: Readonly<Record<string, string>> = {}, properties: object = {}): Element {
  const element = document.createElement('mpg-not-defined');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  mountPoint().append(element);
  return Object.assign(element, properties);
}

describe('requestFeedOf', () => {
  const before = defaultSource();
  let url: string;

  beforeEach(() => {
    url = serve(emptyFeed);
    setDefaultSource('');
  });

  afterEach(() => {
    setDefaultSource(before ?? '');
  });

  /** How many requests there are to the feed after these tags were found. */
  function requestsFor(...tags: readonly Element[]): number {
    tags.forEach(requestFeedOf);
    return requestsTo(url).length;
  }

  it('requests the feed that a tag names, once for all tags', () => {
    expect(requestsFor(tag({ src: url }), tag({ src: `${url}#news` }))).to.equal(1);
  });

  it('requests a feed that is named relative to the page', () => {
    const { href } = new URL(url);
    expect(requestsFor(tag({ src: href.slice(location.origin.length) }))).to.equal(1);
  });

  it('requests the page’s feed for a tag that names none', () => {
    setDefaultSource(url);
    expect(requestsFor(tag(), tag({ src: '' }), tag({ src: ' \n ' }), tag({ src: '#' }))).to.equal(1);
  });

  it('requests the feed that the host’s script set as a property', () => {
    expect(requestsFor(tag({ src: serve(emptyFeed) }, { src: url }))).to.equal(1);
  });

  const waiting: [name: string, attributes: Readonly<Record<string, string>>, properties?: object][] = [
    ['is lazy', { loading: 'lazy' }],
    ['was made lazy by the host’s script', {}, { loading: 'lazy' }],
    ['was given a feed', {}, { feed: {} }],
    ['is hidden', { hidden: '' }],
    ['is prerendered', { 'data-mpg-prerendered': '' }],
  ];
  for (const [name, attributes, properties] of waiting) {
    it(`requests nothing for a tag that ${name}`, () => {
      expect(requestsFor(tag({ src: url, ...attributes }, properties))).to.equal(0);
    });
  }

  it('requests the feed of a hidden tag that is to load at once', () => {
    expect(requestsFor(tag({ src: url, hidden: '', loading: 'eager' }))).to.equal(1);
  });

  it('requests nothing if the address is not valid, or not http', () => {
    expect(requestsFor(tag(), tag({ src: 'https://' }), tag({ src: 'data:application/json,{}' }))).to.equal(0);
  });

  it('requests nothing that a widget has loaded already', async () => {
    await loadFeed(url);
    expect(requestsFor(tag({ src: url }))).to.equal(1);
  });
});
