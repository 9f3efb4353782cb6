import { expect, fixture, html } from '@open-wc/testing';
import { periodTemplate } from '../../src/parts/period.ts';
import { project } from '../model/feed-builder.ts';
import { languageOf } from '../support/formats.ts';

const words = {
  ...languageOf('en-GB'),
  term: (key: string, date = '') => `${key} ${date}`.trim(),
};

const shown = async (start: string | undefined, end: string | undefined): Promise<Element> =>
  fixture(html`<div>${periodTemplate({ ...project('p', []), start, end }, words)}</div>`);

describe('periodTemplate', () => {
  it('shows both ends, each as precisely as it is known', async () => {
    expect((await shown('2004', '2006-05')).textContent).to.equal('2004 – May 2006');
  });

  it('adds machine-readable dates for both ends', async () => {
    const times = (await shown('2004', '2006-05')).querySelectorAll('time');
    expect([...times].map(({ dateTime }) => dateTime)).to.deep.equal(['2004', '2006-05']);
  });

  it('shows a year once if it is both start and end', async () => {
    expect((await shown('2004', '2004')).textContent).to.equal('2004');
  });

  it('does not claim that a project without an end continues', async () => {
    expect((await shown('2004', undefined)).textContent).to.equal('periodStart 2004');
  });

  it('labels an end without a start', async () => {
    expect((await shown(undefined, '2006')).textContent).to.equal('periodEnd 2006');
  });

  it('states that neither is known', async () => {
    expect((await shown(undefined, undefined)).textContent).to.equal('startUnknown');
  });
});
