import { expect } from '@open-wc/testing';
import { parseQuery, type Ask } from '../../../src/model/search/query.ts';
import { everywhere, places } from '../../../src/model/search/index-data.ts';

/** What an ask looks for first, as a visitor could have typed it. */
function written({ ways, isPrefix, isExcluded, where }: Ask): string {
  const words = ways[0]!.map((spellings) => spellings[0]).join(' ');
  const key = where === places.author ? 'author:' : '';
  return `${isExcluded ? '-' : ''}${key}${words}${isPrefix ? '*' : ''}`;
}
const asked = (query: string): readonly string[] => parseQuery(query).asks.map(written);

describe('parseQuery', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['integration policy', ['integration*', 'policy*']],
    ['  integration,policy ', ['integration*', 'policy*']],
    ['policy-making', ['policy making*']],
    ['"migrant integration"', ['migrant integration']],
    ['“migrant integration”', ['migrant integration']],
    ['„migrant integration“', ['migrant integration']],
    ['«migrant integration»', ['migrant integration']],
    ['"migrant integ', ['migrant integ*']],
    ['law "migrant integration" index', ['law*', 'migrant integration', 'index*']],
    ['law"equality"', ['law*', 'equality']],
    ['-law', ['-law']],
    ['−law', ['-law']],
    ['equality -law', ['equality*', '-law']],
    ['-"equality law"', ['-equality law']],
    ['-"equality law', ['-equality law']],
    ['equality-law', ['equality law*']],
    ['- law', ['law*']],
    ['--law', ['law*']],
    ['author:huddleston', ['author:huddleston*']],
    ['Author:Huddleston law', ['author:huddleston*', 'law*']],
    ['author: huddleston', ['author:huddleston*']],
    ['author:"Thomas Huddleston"', ['author:thomas huddleston']],
    ['author:"Thomas Hudd', ['author:thomas hudd*']],
    ['-author:huddleston', ['-author:huddleston']],
    ['author:', []],
    ['law author:', ['law*']],
    ['coauthor:law', ['coauthor law*']],
    ['year:soon', ['soon*']],
    ['""', []],
    ['"', []],
    ['---', []],
    ['!? & …', []],
    ['', []],
  ];
  for (const [query, expected] of cases)
    it(`reads ‹${query}› as ${expected.join(' + ') || 'nothing'}`, () => {
      expect(asked(query)).to.deep.equal(expected);
    });

  const years: readonly [string, number | undefined, number | undefined, boolean][] = [
    ['year:2010', 2010, 2010, false],
    ['year:2010-2015', 2010, 2015, false],
    ['year:2010–2015', 2010, 2015, false],
    ['year:2010-', 2010, undefined, false],
    ['year:-2015', undefined, 2015, false],
    ['year: 2010', 2010, 2010, false],
    ['-year:2010', 2010, 2010, true],
  ];
  for (const [query, from, to, isExcluded] of years)
    it(`reads ‹${query}› as years`, () => {
      expect(parseQuery(`law ${query}`)).to.deep.include({ years: [{ from, to, isExcluded }] });
      expect(asked(`law ${query}`)).to.deep.equal(['law*']);
    });

  it('looks everywhere without a key', () => {
    expect(parseQuery('law').asks[0]!.where).to.equal(everywhere);
  });
});
