import { expect } from '@open-wc/testing';
import { dateBlock } from '../../src/model/date-block.ts';
import { languageOf } from '../support/formats.ts';
import { event } from './feed-builder.ts';

describe('dateBlock', () => {
  const block = (start: string, lang = 'en-GB', end?: string): readonly [string, string] | undefined => {
    const { large, small } = dateBlock(event('event', { start, end }), languageOf(lang)) ?? {};
    return large === undefined || small === undefined ? undefined : [large, small];
  };

  it('is as precise as the date is known', () => {
    expect(block('2023-10-05')).to.deep.equal(['5', 'Oct 2023']);
    expect(block('2023-10')).to.deep.equal(['Oct', '2023']);
    expect(block('2023')).to.deep.equal(['2023', '']);
  });

  it('has the first and the last day of an event within a month', () => {
    expect(block('2022-11-14', 'en-GB', '2022-11-15')).to.deep.equal(['14–15', 'Nov 2022']);
    expect(block('2022-11-14', 'de', '2022-11-15')).to.deep.equal(['14.–15.', 'Nov. 2022']);
  });

  it('has the first and the last day of an event in two months or years, and both of these', () => {
    expect(block('2022-11-29', 'en-GB', '2022-12-02')).to.deep.equal(['29–2', 'Nov – Dec 2022']);
    expect(block('2022-12-30', 'de', '2023-01-02')).to.deep.equal(['30–2', 'Dez. 2022 – Jan. 2023']);
    expect(block('2022-11-14', 'en-GB', '2022-12-14')).to.deep.equal(['14–14', 'Nov – Dec 2022']);
  });

  it('has the first day alone of an event that ends on no later day', () => {
    expect(block('2022-11-14', 'en-GB', '2022-11')).to.deep.equal(['14', 'Nov 2022']);
    expect(block('2022-11-14', 'en-GB', '2022-11-31')).to.deep.equal(['14', 'Nov 2022']);
    expect(block('2022-11-14', 'en-GB', '2022-11-14')).to.deep.equal(['14', 'Nov 2022']);
  });

  it('has the first day alone of an event with times, which may end at midnight', () => {
    expect(block('2022-11-14T18:00:00Z', 'en-GB', '2022-11-15T00:00:00Z')).to.deep.equal(['14', 'Nov 2022']);
    expect(block('2022-11-14T09:00:00Z', 'en-GB', '2022-11-15T17:00:00Z')).to.deep.equal(['14', 'Nov 2022']);
  });

  it('has a month with its year in the same words as the month of a day', () => {
    expect(block('2023-10-05', 'et')).to.deep.equal(['5', 'okt 2023']);
    expect(block('2023-10', 'et')).to.deep.equal(['okt', '2023']);
  });

  it('has no number for a month, which would read as a day', () => {
    expect(block('2023-10', 'lt')).to.deep.equal(['2023', 'spalis']);
    expect(block('2023-10', 'sk')).to.deep.equal(['2023', 'október']);
  });
});
