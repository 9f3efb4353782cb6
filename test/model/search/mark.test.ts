import { expect } from '@open-wc/testing';
import { marker } from '../../../src/model/search/mark.ts';

describe('marker', () => {
  const marked = (text: string, query: string): string =>
    marker(query)(text)
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
    ['', 'policy', ''],
  ];
  for (const [text, query, expected] of cases)
    it(`marks "${query}" in "${text}"`, () => {
      expect(marked(text, query)).to.equal(expected);
    });
});
