import { expect } from '@open-wc/testing';
import { parseQuery, type Ask } from '../../../src/model/search/query.ts';
import { everywhere, places } from '../../../src/model/search/index-data.ts';

/** What an ask looks for first, as a visitor could have typed it. */
function written({ ways, isPrefix, isExcluded, where, or = [] }: Ask): string {
  const words = ways[0]!.map((spellings) => spellings[0]).join(' ');
  const key = where === places.author ? 'author:' : '';
  return [`${isExcluded ? '-' : ''}${key}${words}${isPrefix ? '*' : ''}`, ...or.map(written)].join(' or ');
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
    ['law AND equality', ['law*', 'equality*']],
    ['law & equality', ['law*', 'equality*']],
    ['law + equality', ['law*', 'equality*']],
    ['law && equality', ['law*', 'equality*']],
    ['report | law', ['report*', 'law*']],
    ['law OR equality', ['law* or equality*']],
    ['eu law OR equality policy OR index', ['eu*', 'law* or equality*', 'policy* or index*']],
    ['law OR equality OR index', ['law* or equality* or index*']],
    ['law OR "migrant integration"', ['law* or migrant integration']],
    ['author:huddleston OR author:niessen', ['author:huddleston* or author:niessen*']],
    ['NOT law', ['-law']],
    ['equality NOT law', ['equality*', '-law']],
    ['equality AND NOT "eu law"', ['equality*', '-eu law']],
    ['equality NOT author:huddleston', ['equality*', '-author:huddleston']],
    ['equality NOT -law', ['equality*', '-law']],
    ['equality OR NOT law', ['equality*', '-law']],
    ['law OR', ['law*']],
    ['law AND', ['law*']],
    ['law NOT', ['law*']],
    ['OR law', ['or*', 'law*']],
    ['AND', ['and*']],
    ['NOT', ['not*']],
    ['law or equality', ['law*', 'or*', 'equality*']],
    ['law Or not', ['law*', 'or*', 'not*']],
    ['"law OR equality"', ['law or equality']],
    ['ORder ANDorra', ['order*', 'andorra*']],
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

  const lists: readonly [query: string, years: string][] = [
    ['year:2010,2012', '2010-2010 2012-2012'],
    ['year:2010, 2012', '2010-2010 2012-2012'],
    ['year: 2010 , 2012-2014', '2010-2010 2012-2014'],
    ['year:2010،2012', '2010-2010 2012-2012'],
    ['year:2010;2012', '2010-2010 2012-2012'],
    ['year:-2001,2010-', '-2001 2010-'],
    ['year:2010,unknown', '2010-2010 -1--1'],
    ['year:unknown', '-1--1'],
    ['year: 2010 - 2015', '2010-2015'],
    ['year:2010 – 2015', '2010-2015'],
    ['year:2010—2015', '2010-2015'],
    ['year:2010−2015', '2010-2015'],
    ['year:2010-15', '2010-2015'],
    ['year:2010..2015', '2010-2015'],
    ['year:2010 .. 2015', '2010-2015'],
    ['year:..2010', '-2010'],
    ['year:2010–', '2010-'],
    ['year:–2010', '-2010'],
    ['year:2015-2010', '2010-2015'],
    ['year:٢٠١٠', '2010-2010'],
    ['year:٢٠١٠-٢٠١٥', '2010-2015'],
    ['year:۲۰۱۰، ۲۰۱۲', '2010-2010 2012-2012'],
    ['year:２０１０', '2010-2010'],
    ['YEAR：2010', '2010-2010'],
    ['year:"2010"', '2010-2010'],
    ['year:2010,', '2010-2010'],
    ['year:2010,20', '2010-2010'],
    ['year:2010-2', ''],
    ['year:20', ''],
    ['year:', ''],
    ['year:,', ''],
  ];
  for (const [query, expected] of lists)
    it(`reads ‹${query}› as any of ‹${expected}›`, () => {
      const { asks, years } = parseQuery(`law ${query}`);
      const ranges = years.flatMap((each) => each.ranges).map(({ from = '', to = '' }) => `${from}-${to}`);
      expect([ranges.join(' '), asks.map(written)]).to.deep.equal([expected, ['law*']]);
    });

  it('reads years in place of others, and words beside them', () => {
    const ranges = [
      { from: 2010, to: 2010 },
      { from: 2012, to: 2014 },
    ];
    expect(parseQuery('year:2010 OR year:2012-2014').years).to.deep.equal([{ ranges, isExcluded: false }]);
    expect(parseQuery('law NOT year:2010').years).to.deep.equal([{ ranges: ranges.slice(0, 1), isExcluded: true }]);
    expect(asked('law year:2010 OR index')).to.deep.equal(['law*', 'index*']);
  });

  it('reads words beside years', () => {
    expect(asked('year:2010 law')).to.deep.equal(['law*']);
    expect(asked('law year:201 index')).to.deep.equal(['law*', 'index*']);
    expect(asked('year:2010 -law')).to.deep.equal(['-law']);
    expect(asked('reports 2010, 2012')).to.deep.equal(['reports*', '2010*', '2012*']);
    expect(asked('year:2010,soon')).to.deep.equal(['2010*', 'soon*']);
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
      expect(parseQuery(`law ${query}`)).to.deep.include({ years: [{ ranges: [{ from, to }], isExcluded }] });
      expect(asked(`law ${query}`)).to.deep.equal(['law*']);
    });

  it('looks everywhere without a key', () => {
    expect(parseQuery('law').asks[0]!.where).to.equal(everywhere);
  });
});
