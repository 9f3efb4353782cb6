import { expect } from '@open-wc/testing';
import { relatedItems } from '../../src/model/related.ts';
import { feedWith, ids, milestone, project, publication, term } from './feed-builder.ts';

const feed = feedWith({
  programmes: [term('integration')],
  projects: [project('index', ['integration'])],
  items: [
    milestone('begun', { date: '2004', projects: ['index'] }),
    publication('first', { date: '2005', projects: ['index'] }),
    publication('second', { date: '2007-03', projects: ['index'] }),
    publication('other', { programmes: ['integration'] }),
    publication('elsewhere'),
  ],
});

const groups = (selection: Parameters<typeof relatedItems>[1]): readonly [string, readonly string[]][] =>
  relatedItems(feed, selection).map(({ group, items }) => [group, ids(items)]);

describe('relatedItems', () => {
  it('groups the items of a project, newest first', () => {
    expect(groups({ projects: ['index'] })).to.deep.equal([
      ['publications', ['second', 'first']],
      ['milestones', ['begun']],
    ]);
  });

  it('includes the items of a programme’s projects', () => {
    expect(groups({ programmes: ['integration'] })[0]).to.deep.equal(['publications', ['second', 'first', 'other']]);
  });

  it('is empty if nothing belongs to the project', () => {
    expect(groups({ projects: ['unknown'] })).to.deep.equal([]);
  });
});
