import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/project-card/define.ts';
import type { MpgProjectCard } from '../../src/widgets/project-card/project-card.ts';
import { recordWarnings } from '../support/warnings.ts';

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Projects',
    language: 'en',
    _mpg: {
      programmes: ['movement', 'integration'].map((id) => ({ id, title: `Programme ${id}` })),
      projects: [
        {
          id: 'index',
          title: { en: 'Policy index', fr: 'Indice des politiques' },
          summary: 'Compares policies',
          url: 'https://www.migpolgroup.com/index',
          image: { src: 'index.png', alt: 'A map' },
          programmes: ['integration'],
          start: '2004',
          partners: [{ name: 'Évora' }],
        },
        { id: 'bare', title: 'Bare' },
      ],
    },
    items: [],
  },
  'https://www.migpolgroup.com/feed.json',
);

const card = async (project: string, properties: Partial<MpgProjectCard> = {}): Promise<MpgProjectCard> => {
  const element = Object.assign(document.createElement('mpg-project-card'), { feed, project, ...properties });
  await fixture(html`<div>${element}</div>`);
  return element;
};

const text = (element: MpgProjectCard, part: string): string | undefined =>
  element.renderRoot.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();

describe('<mpg-project-card>', () => {
  it('shows what is known of the project', async () => {
    const element = await card('index');
    const shown = ['title', 'period', 'summary', 'programmes', 'partners'].map((part) => text(element, part));
    expect(shown).to.deep.equal([
      'Policy index',
      'Start: 2004',
      'Compares policies',
      'Programme integration',
      'Partners Évora',
    ]);
  });

  it('shows the project’s image with a text alternative', async () => {
    expect((await card('index')).renderRoot.querySelector('img')?.alt).to.equal('A map');
  });

  it('has the text’s colour on its rule without a programme, and not the first programme’s', async () => {
    const bare = (await card('bare')).renderRoot.querySelector('[part=project]')!;
    const { color } = getComputedStyle(bare);
    expect(getComputedStyle(bare, '::before').borderTopColor).to.equal(color);
  });

  it('has the accent of its programme', async () => {
    expect((await card('index')).renderRoot.querySelector('.accent-2')).to.exist;
  });

  it('states that the start is unknown and leaves out other missing data', async () => {
    const element = await card('bare');
    expect(text(element, 'period')).to.equal('Start not known');
    expect(element.renderRoot.querySelector('[part=summary], [part=partners], [part=programmes], img, a')).to.equal(
      null,
    );
  });

  it('uses the visitor’s language', async () => {
    expect(text(await card('index', { lang: 'fr' }), 'title')).to.equal('Indice des politiques');
  });

  it('adds the host’s campaign to its link', async () => {
    const element = await card('index', { campaign: 'spring' });
    expect(element.renderRoot.querySelector('a')?.href).to.contain('utm_campaign=spring');
  });

  it('warns the developer of an unknown project and shows the visitor a plain message', async () => {
    const warnings = recordWarnings();
    const element = await card('indecks');
    expect(warnings.join()).to.contain('project="indecks"').and.contain('index, bare');
    expect(text(element, 'message')).to.equal('There is nothing to show here yet.');
  });
});
