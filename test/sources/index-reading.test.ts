import { expect } from '@open-wc/testing';
import { fileNames } from '../../src/model/search/static-index.ts';
import { IndexFiles } from '../../src/sources/index-files.ts';
import { IndexReading } from '../../src/sources/index-reading.ts';
import { feedWith, publication } from '../model/feed-builder.ts';
import { ServedIndex } from './served-index.ts';

const { signal } = new AbortController();
const feed = feedWith({ items: [publication('study', { title: { en: 'Study of cities' } })] });

describe('IndexReading', () => {
  /** Reads an index of which only `index.json` is there, and counts how often work is done. */
  async function begun(): Promise<{ reading: IndexReading; work: () => unknown; count: () => number }> {
    let count = 0;
    const reading = new IndexReading(feed, new IndexFiles(new ServedIndex(feed).address, { retryDelay: 0 }));
    await reading.answer(() => undefined, signal);
    const work = (): unknown => {
      count++;
      return reading.json(fileNames.names);
    };
    return { reading, work, count: () => count };
  }

  it('does not look again for what a question needs', async () => {
    const { reading, work, count } = await begun();
    const question = {};
    expect(reading.now(work, question)).to.equal(undefined);
    expect(await reading.answer(work, signal, question)).to.be.an('array');
    expect(count()).to.equal(2);
  });

  it('looks again after other work, which has needs of its own', async () => {
    const { reading, work, count } = await begun();
    const question = {};
    reading.now(work, question);
    reading.now(() => reading.titleOrder(['en']));
    expect(await reading.answer(work, signal, question)).to.be.an('array');
    expect(count()).to.equal(3);
  });
});
