import { expect } from '@open-wc/testing';
import type { Supporter, SupporterGroup } from '../../src/feed/types.ts';
import { supportersByGroup, type SupporterSelection } from '../../src/model/supporters.ts';
import { feedWith, ids, project } from './feed-builder.ts';

const supporter = (id: string, group: SupporterGroup): Supporter => ({
  id,
  group,
  name: { en: id },
  url: undefined,
  logo: undefined,
  summary: undefined,
});

const feed = feedWith({
  supporters: [
    supporter('bank', 'other'),
    supporter('commission', 'european-institution'),
    supporter('zeta', 'foundation'),
    supporter('alpha', 'foundation'),
    supporter('council', 'intergovernmental'),
  ],
  projects: [
    { ...project('index', ['integration']), supporters: ['alpha', 'commission'] },
    { ...project('law', ['equality']), supporters: ['council'] },
  ],
});

/** The supporters found, one group per line. */
function found(selection: Partial<SupporterSelection>): readonly string[] {
  const all = { groups: [], programmes: [], projects: [], limit: Infinity };
  return supportersByGroup(feed, { ...all, ...selection }).map(
    ({ group, supporters }) => `${group}: ${ids(supporters).join(', ')}`,
  );
}

describe('supportersByGroup', () => {
  it('starts with foundations and ends with others, each group in the feed’s order', () => {
    expect(found({})).to.deep.equal([
      'foundation: zeta, alpha',
      'european-institution: commission',
      'intergovernmental: council',
      'other: bank',
    ]);
  });

  it('shows only the groups asked for, in the fixed order', () => {
    expect(found({ groups: ['other', 'foundation'] })).to.deep.equal(['foundation: zeta, alpha', 'other: bank']);
  });

  it('finds the supporters of a project', () => {
    expect(found({ projects: ['index'] })).to.deep.equal(['foundation: alpha', 'european-institution: commission']);
  });

  it('finds the supporters of a programme’s projects', () => {
    expect(found({ programmes: ['equality'] })).to.deep.equal(['intergovernmental: council']);
  });

  it('finds none for an unknown project', () => {
    expect(found({ projects: ['unheard-of'] })).to.deep.equal([]);
  });

  it('counts the limit over all groups', () => {
    expect(found({ limit: 3 })).to.deep.equal(['foundation: zeta, alpha', 'european-institution: commission']);
  });
});
