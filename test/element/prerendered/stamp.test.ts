import { expect } from '@open-wc/testing';
import { contextDigest, digest, feedDigest, readStamp, writeStamp } from '../../../src/element/prerendered/stamp.ts';

const place = { lang: 'en', dir: 'ltr' } as const;
const attributes = [
  ['limit', '3'],
  ['heading', 'News'],
] as const;

describe('stamp of a prerendered copy', () => {
  it('reads what was written', () => {
    const texts = { build: '0a1b2c3d', context: 'a-b', feed: 'c-d', lang: 'en-GB' };
    for (const isPart of [false, true]) {
      const stamp = { ...texts, now: 1_790_000_000_123, nodes: 42, isPart };
      expect(readStamp(writeStamp(stamp))).to.deep.equal(stamp);
    }
  });

  it('is nothing where the attribute has something else', () => {
    expect(readStamp(null)).to.equal(undefined);
    expect(readStamp('')).to.equal(undefined);
    expect(readStamp('true')).to.equal(undefined);
  });

  it('has a digest that any character and any order changes', () => {
    expect(new Set(['', 'ab', 'ba', 'ab ', 'aB'].map(digest)).size).to.equal(5);
  });

  it('does not depend on the order of attributes, nor on those that the widget does not read', () => {
    const context = contextDigest(attributes, ['heading', 'limit'], place);
    const more = [...attributes, ['class', 'wide'] as const].reverse();
    expect(contextDigest(more, ['heading', 'limit'], place)).to.equal(context);
  });

  it('depends on attributes, language and direction', () => {
    const contexts = [
      contextDigest(attributes, ['heading', 'limit'], place),
      contextDigest(attributes, ['limit'], place),
      contextDigest(attributes, ['heading', 'limit'], { ...place, lang: 'fr' }),
      contextDigest(attributes, ['heading', 'limit'], { ...place, dir: 'rtl' }),
    ];
    expect(new Set(contexts).size).to.equal(4);
  });

  it('does not depend on where the feed was read', () => {
    expect(feedDigest({ url: 'a', title: 'MPG' })).to.equal(feedDigest({ url: 'b', title: 'MPG' }));
    expect(feedDigest({ url: 'a', title: 'MPG' })).not.to.equal(feedDigest({ url: 'a', title: 'GPM' }));
  });
});
