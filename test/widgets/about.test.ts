import { expect, oneEvent } from '@open-wc/testing';
import '../../src/widgets/about/define.ts';
import type { ErrorDetail } from '../../src/element/events.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { recordWarnings } from '../support/warnings.ts';
import { shown, texts } from './programmes-feed.ts';

const organisation = {
  name: 'The Group',
  founded: '1995',
  seat: 'Brussels',
  summary: 'A non-profit.',
  mission: 'To bring about change.',
  url: 'https://group.eu/',
  email: 'info@group.eu',
  logo: { src: 'https://group.eu/logo.svg', alt: 'A circle' },
  values: [{ id: 'independence', title: 'Independence', summary: 'No single one decides.' }],
  story: 'story',
};

const feed = (mpg: object = { organisation, activities: [{ id: 'dialogue', title: 'Dialogue' }] }): Feed =>
  parseFeed(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'en',
      items: [{ id: 'story', title: 'How it began', url: 'https://group.eu/story', _mpg: { date: '2010' } }],
      _mpg: mpg,
    },
    'https://group.eu/feed.json',
  ).feed;

const headings = 'h2, h3, h4';

describe('<mpg-about>', () => {
  it('has a mission that is smaller than a heading of the host', async () => {
    const element = await shown('mpg-about', { feed: feed(), heading: 'MPG' });
    element.parentElement!.style.width = '1000px';
    const [heading = 0, mission = 0] = ['[part=heading]', '.lead'].map((each) =>
      parseFloat(getComputedStyle(element.renderRoot.querySelector(each)!).fontSize),
    );
    expect(mission).to.be.lessThan(heading);
  });

  it('says who the organisation is, since when and where', async () => {
    const element = await shown('mpg-about', { feed: feed() });
    expect(texts(element, '[part=identity] > :not([part=logo])')).to.deep.equal([
      'The Group',
      'A non-profit.',
      'Founded 1995 Seat Brussels E-mail info@group.eu',
    ]);
  });

  it('shows the mission, activities, values and a link to the story', async () => {
    const element = await shown('mpg-about', { feed: feed() });
    expect(texts(element, 'section')).to.deep.equal([
      'Mission To bring about change.',
      'Activities Dialogue',
      'Values Independence No single one decides.',
      'Story How it began 2010',
    ]);
  });

  it('shows values in one form: without summaries if one has none', async () => {
    const values = [...organisation.values, { id: 'law', title: 'Rule of law' }];
    const element = await shown('mpg-about', { feed: feed({ organisation: { ...organisation, values } }) });
    expect(texts(element, '[part=values] li')).to.deep.equal(['Independence', 'Rule of law']);
  });

  it('links to the website, the mailbox and the story of the organisation', async () => {
    const element = await shown('mpg-about', { feed: feed() });
    const addresses = [...element.renderRoot.querySelectorAll('a')].map(({ href }) => href);
    expect(addresses).to.deep.equal(['https://group.eu/', 'mailto:info@group.eu', 'https://group.eu/story']);
  });

  it('does not repeat the name for screen readers that read the logo', async () => {
    const element = await shown('mpg-about', { feed: feed() });
    expect(element.renderRoot.querySelector('img')?.alt).to.equal('');
  });

  const sections = { mission: 'Mission', activities: 'Activities', values: 'Values', story: 'Story' };
  for (const [piece, label] of Object.entries(sections)) {
    it(`leaves out the ${piece} on request`, async () => {
      const element = await shown('mpg-about', { feed: feed(), hide: piece });
      const others = Object.values(sections).filter((each) => each !== label);
      expect(texts(element, headings)).to.deep.equal(['The Group', ...others]);
    });
  }

  it('leaves out several pieces, separated by spaces or commas', async () => {
    const element = await shown('mpg-about', { feed: feed(), hide: 'values, story  facts summary,activities' });
    expect(texts(element, '.about > *')).to.deep.equal(['The Group', 'Mission To bring about change.']);
  });

  it('has the headings of its sections one level below the name', async () => {
    const element = await shown('mpg-about', { feed: feed(), hide: 'activities values story' });
    expect([texts(element, 'h2'), texts(element, 'h3')]).to.deep.equal([['The Group'], ['Mission']]);
  });

  it('skips no heading level if the name is left out', async () => {
    const element = await shown('mpg-about', { feed: feed(), hide: 'name activities values story' });
    expect(texts(element, headings)).to.deep.equal(['Mission']);
    expect(texts(element, 'h2')).to.deep.equal(['Mission']);
  });

  it('leaves out what the feed does not contain', async () => {
    const element = await shown('mpg-about', { feed: feed({ organisation: { name: 'The Group' } }) });
    expect(texts(element, '.about > *')).to.deep.equal(['The Group']);
    expect(element.renderRoot.querySelector('dl')).to.equal(null);
  });

  it('shows a message if everything was left out', async () => {
    const element = await shown('mpg-about', { feed: feed({ organisation: { name: 'The Group' } }), hide: 'name' });
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });

  it('warns of an unknown section name, lists the known ones and shows the rest', async () => {
    const warnings = recordWarnings();
    const element = await shown('mpg-about', { feed: feed() });
    const told = oneEvent<CustomEvent<ErrorDetail>>(element, 'mpg-error');
    element.hide = 'story histories';
    expect((await told).detail.error.message).to.match(/"histories".*name, summary, facts/);
    expect(warnings).to.have.lengthOf(1);
    expect(texts(element, headings)).to.deep.equal(['The Group', 'Mission', 'Activities', 'Values']);
  });
});
