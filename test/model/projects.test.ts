import { expect } from '@open-wc/testing';
import { projectsByStart, projectState } from '../../src/model/projects.ts';
import type { Project } from '../../src/feed/types.ts';
import { ids, project } from './feed-builder.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ended = (end: string | undefined): Project => ({ ...project('p', []), start: '2004', end });
const begun = (id: string, start: string | undefined): Project => ({ ...project(id, []), start });

describe('projectState', () => {
  it('is unknown for a project whose end is unknown, however long ago it started', () => {
    expect(projectState(ended(undefined), now)).to.equal('unknown');
  });

  for (const [end, state] of [
    ['2025', 'ended'],
    ['2026', 'running'],
    ['2026-10', 'ended'],
    ['2026-11', 'running'],
    ['2026-11-21', 'ended'],
    ['2026-11-22', 'running'],
    ['2027-01', 'running'],
  ] as const) {
    it(`is ${state} on 22 November 2026 for a project that ends ${end}`, () => {
      expect(projectState(ended(end), now)).to.equal(state);
    });
  }
});

describe('projectsByStart', () => {
  it('sorts newest first, and projects with an unknown start last', () => {
    const projects = [begun('old', '1995'), begun('unknown', undefined), begun('new', '2023-05')];
    expect(ids(projectsByStart(projects))).to.deep.equal(['new', 'old', 'unknown']);
  });
});
