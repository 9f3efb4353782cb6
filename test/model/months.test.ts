import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import { monthGroups } from '../../src/model/months.ts';

const dates = ['2024-05-30', '2024-05', '2024', '2023-05-01', undefined];
const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    items: dates.map((date, index) => ({ id: `news-${index}`, _mpg: { date } })),
  },
  'https://www.migpolgroup.com/feed.json',
);

describe('monthGroups', () => {
  it('keeps the order and groups each date as precisely as it is known', () => {
    const groups = monthGroups(feed.items).map(({ month, items }) => [month, items.length]);
    expect(groups).to.deep.equal([
      ['2024-05', 2],
      ['2024', 1],
      ['2023-05', 1],
      [undefined, 1],
    ]);
  });
});
