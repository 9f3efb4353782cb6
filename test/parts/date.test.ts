import { expect, fixture, html } from '@open-wc/testing';
import { dateTemplate } from '../../src/parts/date.ts';
import { languageOf } from '../support/formats.ts';

const shown = async (date: string | undefined, lang = 'en-GB'): Promise<Element> =>
  fixture(html`<div>${dateTemplate(date, languageOf(lang))}</div>`);

describe('dateTemplate', () => {
  it('shows a year without inventing a month', async () => {
    expect((await shown('2012')).textContent).to.equal('2012');
  });

  it('shows a month without inventing a day', async () => {
    expect((await shown('2012-12')).textContent).to.equal('December 2012');
  });

  it('shows a day in the requested language', async () => {
    expect((await shown('2012-12-05', 'fr')).textContent).to.equal('5 décembre 2012');
  });

  it('shows the day of an instant as written, whatever time zone it is read in', async () => {
    expect((await shown('2012-12-05T23:30:00-11:00')).textContent).to.equal('5 December 2012');
  });

  it('adds a machine-readable date', async () => {
    expect((await shown('2012-12')).querySelector('time')?.getAttribute('datetime')).to.equal('2012-12');
  });

  it('shows nothing for an unknown date', async () => {
    expect((await shown(undefined)).textContent).to.equal('');
  });
});
