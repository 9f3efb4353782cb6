import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilterDetail, SelectDetail } from '../../src/element/events.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/project-list/define.ts';
import type { MpgProjectList } from '../../src/widgets/project-list/project-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';

const project = (id: string, parts: object = {}): object => ({
  id,
  title: `Project ${id}`,
  url: `https://www.migpolgroup.com/${id}`,
  programmes: ['integration'],
  ...parts,
});

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Projects',
    language: 'en',
    _mpg: {
      programmes: ['movement', 'integration'].map((id) => ({ id, title: `Programme ${id}` })),
      projects: [
        project('someday'),
        project('network', { start: '2004', end: '2016-06', summary: 'Experts on the law of equality' }),
        project('index', { start: '2013-05', end: '2027', programmes: ['movement', 'integration'] }),
        project('survey', { start: '2011-01', partners: ['Łódź', 'Gent', 'Évora'].map((name) => ({ name })) }),
      ],
    },
    items: [],
  },
  'https://www.migpolgroup.com/feed.json',
);

const list = async (properties: Partial<MpgProjectList> = {}): Promise<MpgProjectList> => {
  const now = new Date('2026-11-22T12:00:00Z');
  const element = Object.assign(document.createElement('mpg-project-list'), { feed, now, ...properties });
  await fixture(html`<div>${element}</div>`);
  // The search code is loaded on demand, so the results appear a moment later.
  if (element.query) await waitUntil(() => element.renderRoot.querySelector('[part=count]'));
  return element;
};

const all = (element: MpgProjectList, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: MpgProjectList, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const titles = (element: MpgProjectList): string[] =>
  texts(element, '[part=title]').map((title) => title.replace('Project ', ''));

/**
 * Types into the search field as a visitor does.
 * @returns The details of the events that the host receives.
 */
async function search(element: MpgProjectList, words: string): Promise<FilterDetail> {
  all(element, '[part=query]')[0]?.focus();
  let told = oneEvent(element, 'mpg-filter');
  for (const letter of words) {
    told = oneEvent(element, 'mpg-filter');
    await sendKeys({ press: letter });
  }
  return ((await told) as CustomEvent<FilterDetail>).detail;
}

describe('<mpg-project-list>', () => {
  it('shows the latest project first and those with an unknown start last', async () => {
    expect(titles(await list())).to.deep.equal(['index', 'survey', 'network', 'someday']);
  });

  it('shows when a project ran and what of that is unknown', async () => {
    expect(texts(await list(), '[part=period]')).to.deep.equal([
      'May 2013 – 2027',
      'Start: January 2011',
      '2004 – June 2016',
      'Start not known',
    ]);
  });

  it('lists the partners in the style of the language', async () => {
    expect(texts(await list(), '[part=partners]')).to.deep.equal(['Partners Łódź, Gent and Évora']);
  });

  it('names the programmes', async () => {
    expect(texts(await list({ limit: 1 }), '[part=programmes]')).to.deep.equal([
      'Programme movement Programme integration',
    ]);
  });

  it('does not repeat the programme that the host selects', async () => {
    const element = await list({ programme: 'movement' });
    expect([titles(element), texts(element, '[part=programmes]')]).to.deep.equal([['index'], []]);
  });

  it('shows the projects that the host selects, in the host’s order', async () => {
    expect(titles(await list({ project: 'network, survey' }))).to.deep.equal(['survey', 'network']);
  });

  describe('by status', () => {
    const found = {
      running: ['index'],
      ended: ['network'],
      unknown: ['survey', 'someday'],
      'running, unknown': ['index', 'survey', 'someday'],
      all: ['index', 'survey', 'network', 'someday'],
    };
    for (const [status, expected] of Object.entries(found)) {
      it(`shows “${status}” projects, without claiming more than is known`, async () => {
        expect(titles(await list({ status }))).to.deep.equal(expected);
      });
    }

    it('changes the status of a project as time passes', async () => {
      expect(titles(await list({ status: 'ended', now: new Date('2028-01-01T12:00:00Z') }))).to.deep.equal([
        'index',
        'network',
      ]);
    });

    it('warns of an unknown status', async () => {
      const warnings = recordWarnings();
      await list({ status: 'finished' });
      expect(warnings.join()).to.contain('status="finished"').and.contain('running, unknown, ended');
    });
  });

  describe('the search', () => {
    it('is shown if there are more projects than fit at first', async () => {
      expect(all(await list({ limit: 4 }), '[part=search]')).to.have.length(0);
      expect(all(await list({ limit: 3 }), '[part=search]')).to.have.length(1);
    });

    it('finds projects by the start of each word and informs the host', async () => {
      const element = await list({ limit: 3, programme: 'integration' });
      const detail = await search(element, 'equ law');
      expect(detail).to.deep.equal({ settings: { query: 'equ law', programme: 'integration' }, count: 1 });
      expect(titles(element)).to.deep.equal(['network']);
    });

    it('finds partners, ignoring accents', async () => {
      expect(titles(await list({ query: 'lodz' }))).to.deep.equal(['survey']);
    });

    it('finds programmes and years', async () => {
      expect(titles(await list({ query: 'movement 2013' }))).to.deep.equal(['index']);
    });

    it('shows the best match first', async () => {
      const better = feed.projects.map((each) => ({ ...each, summary: { en: 'In the survey' } }));
      expect(titles(await list({ feed: { ...feed, projects: better }, query: 'survey' }))).to.deep.equal([
        'survey',
        'index',
        'network',
        'someday',
      ]);
    });

    it('marks the matches', async () => {
      expect(texts(await list({ query: 'exp' }), 'mark')).to.deep.equal(['Exp']);
    });

    it('shows the number of results', async () => {
      expect(texts(await list({ query: 'project' }), '[part=count]')).to.deep.equal(['4 projects found']);
    });

    it('shows a message if nothing is found and keeps the field', async () => {
      const element = await list({ query: 'submarine' });
      expect(texts(element, '[part=count], [part=message]')).to.deep.equal(['No projects found', 'Try fewer words.']);
      expect(all(element, '[part=query]')).to.have.length(1);
    });

    it('announces the number of results', async () => {
      await search(await list({ limit: 3 }), 'law');
      await waitUntil(() => document.querySelector('[role=status]')?.textContent === '1 project found');
    });

    it('announces that nothing is found', async () => {
      await search(await list({ limit: 3 }), 'submarine');
      await waitUntil(() => document.querySelector('[role=status]')?.textContent === 'No projects found');
    });

    it('is cleared by its button, which moves the focus to the field', async () => {
      const element = await list({ limit: 3, query: 'law' });
      all(element, '[part=search] button')[0]?.click();
      await element.updateComplete;
      expect(titles(element)).to.have.length(3);
      expect(element.shadowRoot?.activeElement).to.equal(all(element, '[part=query]')[0]);
    });

    it('searches the current feed', async () => {
      const element = await list({ query: 'law' });
      element.feed = { ...feed, projects: feed.projects.map((each) => ({ ...each, title: { en: 'Law' } })) };
      await element.updateComplete;
      expect(titles(element)).to.have.length(4);
    });

    it('accepts changes by the host', async () => {
      const element = await list({ query: 'law' });
      element.query = 'lodz';
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['survey']);
    });
  });

  describe('in pieces', () => {
    it('shows some projects, and more on request', async () => {
      const element = await list({ limit: 2 });
      const before = titles(element);
      all(element, '[part=more]')[0]?.click();
      await element.updateComplete;
      expect([before.length, titles(element).length]).to.deep.equal([2, 4]);
    });

    it('moves the focus to the first new project when the button disappears', async () => {
      const element = await list({ limit: 2 });
      all(element, '[part=more]')[0]?.click();
      await waitUntil(() => element.shadowRoot?.activeElement);
      expect(element.shadowRoot?.activeElement?.textContent).to.contain('Project network');
    });

    it('keeps the focus on the button while it remains', async () => {
      const element = await list({ limit: 1 });
      all(element, '[part=more]')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(all(element, '[part=more]')[0]);
    });

    it('starts over with each search', async () => {
      const element = await list({ limit: 1 });
      all(element, '[part=more]')[0]?.click();
      await search(element, 'p');
      expect(titles(element)).to.have.length(1);
    });
  });

  it('lets the host handle a click on a link', async () => {
    const element = await list();
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'mpg-select');
    all(element, '[part=link]')[0]?.click();
    expect(((await told) as CustomEvent<SelectDetail>).detail.url).to.equal('https://www.migpolgroup.com/index');
  });

  it('is accessible while searched', async () => {
    await expect(await list({ heading: 'Projects', query: 'law' })).to.be.accessible();
  });
});
