import { expect, fixture, html } from '@open-wc/testing';
import { itsProgrammeTemplate } from '../../src/parts/programme-name.ts';
import { programmesFeed } from '../widgets/programmes-feed.ts';
import { languageOf } from '../support/formats.ts';

describe('itsProgrammeTemplate', () => {
  const feed = programmesFeed();
  const ofItem = (id: string, selected?: string): unknown =>
    itsProgrammeTemplate(
      feed,
      feed.items.find((each) => each.id === id)!,
      languageOf('en-GB'),
      selected,
    );

  it('names the programme of an item’s project, in its colour', async () => {
    const name = (await fixture(html`<p>${ofItem('report')}</p>`)).firstElementChild!;
    expect([name.textContent, [...name.classList]]).to.deep.equal(['Integration', ['programme', 'accent-1']]);
  });

  it('names it where several programmes are selected, and not where one is', () => {
    expect(ofItem('report', 'integration, equality')).to.not.equal(undefined);
    expect(ofItem('report', ' integration ')).to.equal(undefined);
  });

  it('is nothing where there is none', () => {
    const [item] = feed.items;
    expect(itsProgrammeTemplate({ ...feed, projects: [] }, item!, languageOf('en-GB'))).to.equal(undefined);
  });
});
