import { expect } from '@open-wc/testing';
import { marker } from '../../../src/model/search/mark.ts';

describe('marker', () => {
  const marked = (text: string, query: string, isAuthor?: boolean): string =>
    marker(query)(text, isAuthor)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');

  const cases: readonly [string, string, string][] = [
    ['Migrant Integration', 'integr', 'Migrant [Integr]ation'],
    ['A integração dos imigrantes', 'integracao', 'A [integração] dos imigrantes'],
    ['Łódź and Łódź', 'lodz', '[Łódź] and [Łódź]'],
    ['Straße', 'stras', '[Straß]e'],
    ['Straße hier', 'hier', 'Straße [hier]'],
    ['İzmir İl', 'izmir il', '[İzmir] [İl]'],
    ['e\u0301te\u0301 été', 'ete', '[e\u0301te\u0301] [été]'],
    ['Inte\u00ADgration', 'integ', '[Inte\u00ADg]ration'],
    ['😀 Łódź', 'lodz', '😀 [Łódź]'],
    ['ﬁnance', 'fi', '[ﬁ]nance'],
    ['Изненадани? Кaк', 'как', 'Изненадани? [Кaк]'],
    ['مُهاجِر', 'مهاجر', '[مُهاجِر]'],
    ['國際移民政策', '移民', '國際[移民]政策'],
    ['Anti‑discrimination', 'antidiscrim', '[Anti‑discrim]ination'],
    ['Anti-discrimination', 'discrimination', 'Anti-[discrimination]'],
    ['disintegration', 'integration', 'disintegration'],
    ['integration', 'int integr', '[integr]ation'],
    ['policy index', 'banana index', 'policy [index]'],
    ['policy (index)', '(index', 'policy ([index])'],
    ['policy', '', 'policy'],
    [
      'Policy on integration: integration policy',
      '"integration policy"',
      'Policy on integration: [integration policy]',
    ],
    [
      'Policy on integration: integration policies',
      '"integration polic',
      'Policy on integration: [integration polic]ies',
    ],
    ['Integration policy, policy', '"integration policy" law', '[Integration policy], policy'],
    ['policy-making, making policy', '"policy making"', '[policy-making], making policy'],
    ['policymaking, policy', '"policy-making"', '[policymaking], policy'],
    ['MIPEX and mipex', 'index -mipex', 'MIPEX and mipex'],
    ['MIPEX index', '-mipex', 'MIPEX index'],
    ['Integration policy index', 'index -"integration policy"', 'Integration policy [index]'],
    ['Niessen on Niessen', 'author:niessen', 'Niessen on Niessen'],
    ['Niessen on equality', 'author:niessen equality', 'Niessen on [equality]'],
    ['Niessen on equality', 'author:niessen niessen', '[Niessen] on equality'],
    ['Niessen on equality', '-author:niessen equality', 'Niessen on [equality]'],
    ['Asylum and migration', 'migration OR asylum', '[Asylum] and [migration]'],
    ['Asylum or migration', 'asylum NOT migration', '[Asylum] or migration'],
    ['Policy of 2015', 'policy year:2015', '[Policy] of 2015'],
    ['', 'policy', ''],
  ];
  for (const [text, query, expected] of cases)
    it(`marks "${query}" in "${text}"`, () => {
      expect(marked(text, query)).to.equal(expected);
    });

  const names: readonly [string, string, string][] = [
    ['Jan Niessen', 'author:niessen', 'Jan [Niessen]'],
    ['Jan Niessen', 'niessen', 'Jan [Niessen]'],
    ['Jan Niessen', 'author:"jan niessen"', '[Jan Niessen]'],
    ['Jan Niessen', 'equality author:jan', '[Jan] Niessen'],
    ['Jan Niessen', 'equality OR author:niessen', 'Jan [Niessen]'],
    ['Jan Niessen', 'jan -author:niessen', '[Jan] Niessen'],
  ];
  for (const [name, query, expected] of names)
    it(`marks "${query}" in the author's name "${name}"`, () => {
      expect(marked(name, query, true)).to.equal(expected);
    });
});
