import { expect, oneDefaultPreventedEvent } from '@open-wc/testing';
import '../../src/widgets/supporter-list/define.ts';
import type { SelectDetail } from '../../src/element/events.ts';
import { parseFeed, type Feed } from '../../src/feed/index.ts';
import { recordWarnings } from '../support/warnings.ts';
import { shown, texts } from './programmes-feed.ts';

const supporters = [
  { id: 'council', name: 'A council', group: 'intergovernmental' },
  { id: 'trust', name: 'A trust', group: 'foundation', summary: 'funds the index', url: 'https://trust.eu/' },
  { id: 'fund', name: 'A fund', group: 'foundation', logo: { src: 'https://fund.eu/logo.svg', alt: 'Wordmark' } },
];

const feed = (mpg: object = {}): Feed =>
  parseFeed(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      language: 'en',
      items: [],
      _mpg: { supporters, projects: [{ id: 'index', title: 'Index', supporters: ['council'] }], ...mpg },
    },
    'https://group.eu/feed.json',
  ).feed;

const names = '[part=name]';

describe('<mpg-supporter-list>', () => {
  it('shows supporters under the names of their groups', async () => {
    const element = await shown('mpg-supporter-list', { feed: feed() });
    expect(texts(element, 'h2, [part=name]')).to.deep.equal([
      'Foundations',
      'A trust',
      'A fund',
      'Intergovernmental organisations',
      'A council',
    ]);
  });

  it('shows the summary of each supporter', async () => {
    const element = await shown('mpg-supporter-list', { feed: feed() });
    expect(texts(element, '[part=summary]')).to.deep.equal(['funds the index']);
  });

  it('shows a logo next to the name, which is announced once', async () => {
    const element = await shown('mpg-supporter-list', { feed: feed() });
    const logos = [...element.renderRoot.querySelectorAll('img')].map(({ src, alt }) => [src, alt]);
    expect(logos).to.deep.equal([['https://fund.eu/logo.svg', '']]);
    expect(texts(element, names)).to.include('A fund');
  });

  it('shows a single group without its name', async () => {
    const element = await shown('mpg-supporter-list', { feed: feed(), group: 'foundation' });
    expect(texts(element, 'h2, [part=name]')).to.deep.equal(['A trust', 'A fund']);
  });

  it('shows no more than the limit over all groups', async () => {
    expect(texts(await shown('mpg-supporter-list', { feed: feed(), limit: 2 }), names)).to.deep.equal([
      'A trust',
      'A fund',
    ]);
  });

  it('shows all with a limit of 0', async () => {
    expect(texts(await shown('mpg-supporter-list', { feed: feed(), limit: 0 }), names)).to.have.lengthOf(3);
  });

  it('shows the selected groups with their names', async () => {
    const group = 'intergovernmental, foundation';
    const element = await shown('mpg-supporter-list', { feed: feed(), group });
    expect(texts(element, 'h2')).to.deep.equal(['Foundations', 'Intergovernmental organisations']);
  });

  it('shows the supporters of a project', async () => {
    const element = await shown('mpg-supporter-list', { feed: feed(), project: 'index' });
    expect(texts(element, names)).to.deep.equal(['A council']);
  });

  it('warns the developer of an unknown group and shows the visitor a message', async () => {
    const warnings = recordWarnings();
    const element = await shown('mpg-supporter-list', { feed: feed(), group: 'companies' });
    expect(warnings.join()).to.match(/"companies".*intergovernmental, foundation/);
    expect(texts(element, '[part=message]')).to.have.lengthOf(1);
  });

  it('informs the host which supporter is clicked', async () => {
    const element = await shown('mpg-supporter-list', { feed: feed() });
    const chosen = oneDefaultPreventedEvent<CustomEvent<SelectDetail>>(element, 'mpg-select');
    element.renderRoot.querySelector('a')!.click();
    const { subject, url } = (await chosen).detail;
    expect([subject, url]).to.deep.equal([element.feed?.supporters[1], 'https://trust.eu/']);
  });
});
