import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/digest/define.ts';
import type { MpgDigest } from '../../src/widgets/digest/digest.ts';
import { speaks } from '../support/formats.ts';
import { recordWarnings } from '../support/warnings.ts';

const item = (id: string, kind: string, _mpg: object, parts: object = {}): object => ({
  id,
  title: id,
  url: `https://www.migpolgroup.com/${id}?utm_source=own`,
  ...parts,
  _mpg: { kind, ..._mpg },
});

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    language: 'en',
    _mpg: {
      programmes: ['movement', 'equality'].map((id) => ({ id, title: id })),
      projects: [{ id: 'law', title: 'Law', programmes: ['equality'] }],
    },
    items: [
      item('agency', 'news', { date: '2026-11-20', projects: ['law'] }, { language: 'fr' }),
      item('brief', 'publication', { date: '2026-10' }),
      item('year', 'report', { years: [2024, 2025] }),
      item('founded', 'milestone', { date: '2026-11-21' }),
      item('seminar', 'event', { start: '2026-11-14', end: '2026-11-15' }),
      item('fair', 'event', { start: '2026-11-21', end: '2026-11-23' }),
      item('debate', 'event', {
        start: '2026-12-01T23:30:00Z',
        timezone: 'Europe/Brussels',
        status: 'postponed',
      }),
    ],
  },
  'https://www.migpolgroup.com/feed.json',
);

const digest = async (properties: Partial<MpgDigest> = {}): Promise<MpgDigest> => {
  const now = new Date('2026-11-22T12:00:00Z');
  const element = Object.assign(document.createElement('mpg-digest'), { feed, now, ...properties });
  await fixture(html`<div>${element}</div>`);
  return element;
};

const texts = (element: MpgDigest, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('<mpg-digest>', () => {
  it('shows upcoming events, then the latest of all kinds except milestones', async () => {
    expect(texts(await digest(), '[part=title]')).to.deep.equal([
      'fair',
      'debate',
      'seminar',
      'brief',
      'year',
      'agency',
    ]);
  });

  it('names the kind of each item, and marks upcoming events', async () => {
    expect(texts(await digest(), '[part=kind]')).to.deep.equal([
      'Event',
      'Upcoming event',
      'Event',
      'Publication',
      'Report',
      'News',
    ]);
  });

  it('leaves no empty column beside its last item in a wide container', async () => {
    for (const limit of [5, 6]) {
      const element = await digest({ limit });
      element.style.inlineSize = '1000px';
      const [list, last] = ['ol', 'li:last-child'].map((each) => element.renderRoot.querySelector(each)!);
      expect(last!.getBoundingClientRect().right).to.equal(list!.getBoundingClientRect().right);
    }
  });

  it('shows dates as precisely as they are known, in the event’s own time zone, and other details', async () => {
    const [, debate, ...others] = texts(await digest(), '[part=meta]');
    expect(debate).to.match(/^Upcoming event Wed\w*,? 2 December 2026 at 00:30 .* Postponed$/);
    expect(others).to.deep.equal([
      'Event 14–15 November 2026',
      'Publication October 2026',
      'Report 2025',
      'News 20 November 2026 French',
    ]);
  });

  it('shows kind, date and programme above the title, which is read first', async () => {
    const element = await digest({ kinds: 'news' });
    const [title, meta, programme] = ['title', 'meta', 'programme'].map((part) =>
      element.renderRoot.querySelector(`[part=${part}]`)!,
    );
    expect(title!.compareDocumentPosition(meta!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const each of [meta, programme]) {
      expect(each!.getBoundingClientRect().bottom).to.be.at.most(title!.getBoundingClientRect().top);
    }
  });

  it('shows milestones on request', async () => {
    const element = await digest({ kinds: 'milestone, report' });
    expect(texts(element, '[part=title]')).to.deep.equal(['founded', 'year']);
  });

  it('puts what is in the page’s language first, or what is newest on request', async () => {
    const kinds = 'news,publication';
    expect(texts(await digest({ kinds }), '[part=title]')).to.deep.equal(['brief', 'agency']);
    const french = await digest({ kinds, lang: 'fr' });
    await speaks(french, 'fr');
    expect(texts(french, '[part=title]')).to.deep.equal(['agency', 'brief']);
    expect(texts(await digest({ kinds, order: 'newest' }), '[part=title]')).to.deep.equal(['agency', 'brief']);
  });

  it('shows the first item larger, with its summary, and two lines of those of others', async () => {
    const summary = { en: 'What it says. '.repeat(200) };
    const items = feed.items.map((each) => ({ ...each, summary }));
    const element = await digest({ feed: { ...feed, items }, limit: 2 });
    const [title, other] = [...element.renderRoot.querySelectorAll('[part=title]')].map((each) =>
      parseFloat(getComputedStyle(each).fontSize),
    );
    expect(title).to.be.greaterThan(other!);
    const [whole, cut] = [...element.renderRoot.querySelectorAll('[part=summary]')].map((each) => each.clientHeight);
    expect(whole).to.be.greaterThan(5 * cut!);
  });

  it('names the programme of each item, unless the host has selected one', async () => {
    expect(texts(await digest(), '[part=programme]')).to.deep.equal(['equality']);
    expect(texts(await digest({ programme: 'equality' }), '[part=programme]')).to.deep.equal([]);
  });

  it('warns of an unknown kind', async () => {
    const warnings = recordWarnings();
    const element = await digest({ kinds: 'blog' });
    expect(warnings.join()).to.contain('kinds="blog"').and.contain('news, publication');
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });

  it('shows items after a date', async () => {
    const element = await digest({ since: '2026-11', kinds: 'news,publication' });
    expect(texts(element, '[part=title]')).to.deep.equal(['agency']);
  });

  it('shows at most as many items as the limit', async () => {
    expect(texts(await digest({ limit: 3 }), '[part=title]')).to.deep.equal(['fair', 'seminar', 'brief']);
  });

  it('shows the items of a programme and its projects', async () => {
    const element = await digest({ programme: 'equality' });
    expect(texts(element, '[part=title]')).to.deep.equal(['agency']);
    expect(element.renderRoot.querySelector('.accent-2')).to.exist;
  });

  it('adds the host’s campaign to links without overwriting existing parameters', async () => {
    const element = await digest({ campaign: 'spring', limit: 1 });
    const { searchParams } = new URL(element.renderRoot.querySelector('a')?.href ?? '');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      utm_source: 'own',
      utm_medium: 'embed',
      utm_campaign: 'spring',
    });
  });

  it('has no controls except links', async () => {
    expect((await digest()).renderRoot.querySelector('button, input, select')).to.equal(null);
  });

  it('is accessible', async () => {
    await expect(await digest({ heading: 'Latest' })).to.be.accessible();
  });
});
