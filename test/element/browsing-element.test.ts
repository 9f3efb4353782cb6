import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BrowsingElement } from '../../src/element/browsing-element.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/project-list/define.ts';
import '../../src/widgets/project/define.ts';
import { mountPoint } from '../support/widgets.ts';

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    language: 'en',
    items: [{ id: 'study', title: 'A study', url: 'https://x.eu/study', _mpg: { kind: 'news', projects: ['law'] } }],
    _mpg: {
      projects: [
        { id: 'cities', title: 'Cities', url: 'https://x.eu/cities' },
        { id: 'law', title: 'Law', url: 'https://x.eu/law' },
        { id: 'law/2', title: 'Statute', url: 'https://x.eu/law' },
      ],
    },
  },
  'https://x.eu/feed.json',
);

const page = location.href;

async function list(properties: Partial<BrowsingElement> = {}): Promise<BrowsingElement> {
  const element = Object.assign(document.createElement('mpg-project-list'), { feed, id: 'projects', ...properties });
  mountPoint().append(element);
  await element.updateComplete;
  return element;
}

const shadow = (element: BrowsingElement): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const opened = (element: BrowsingElement): string | undefined => shadow(element).querySelector('mpg-project')?.project;

/** Selects a project and waits until the focus shows that it is open. */
async function choose(element: BrowsingElement, name: string): Promise<void> {
  const link = [...shadow(element).querySelectorAll('a')].find((each) => each.textContent.includes(name));
  const focused = oneEvent(element, 'focusin');
  link?.focus();
  await focused;
  const moved = oneEvent(element, 'focusin');
  await sendKeys({ press: 'Enter' });
  await moved;
}

describe('a widget with browse', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('shows what the visitor selects in place of itself and moves the focus there', async () => {
    const element = await list({ browse: true });
    await choose(element, 'Law');
    expect(opened(element)).to.equal('law');
    expect(shadow(element).activeElement?.textContent.trim()).to.equal('Back');
  });

  it('returns to where the visitor was', async () => {
    const element = await list({ browse: true });
    await choose(element, 'Law');
    const moved = oneEvent(element, 'focusin');
    await sendKeys({ press: 'Enter' });
    await moved;
    expect(opened(element)).to.equal(undefined);
    expect(shadow(element).activeElement?.textContent).to.include('Law');
  });

  it('returns to the selected project even if two have the same URL', async () => {
    const element = await list({ browse: true });
    await choose(element, 'Statute');
    const moved = oneEvent(element, 'focusin');
    await sendKeys({ press: 'Enter' });
    await moved;
    expect(shadow(element).activeElement?.textContent).to.include('Statute');
  });

  it('keeps what is open in the page’s URL on request, and opens it from there', async () => {
    const element = await list({ browse: true, deepLinks: true });
    await choose(element, 'Law');
    expect(new URL(location.href).searchParams.get('projects.open')).to.equal('project/law');
    expect(opened(await list({ browse: true, deepLinks: true }))).to.equal('law');
  });

  it('closes with the back button what it opened', async () => {
    const element = await list({ browse: true, deepLinks: true });
    await choose(element, 'Law');
    const gone = oneEvent(window, 'popstate');
    history.back();
    await gone;
    await element.updateComplete;
    expect(opened(element)).to.equal(undefined);
  });

  it('keeps the focus when the back button closes it', async () => {
    const element = await list({ browse: true, deepLinks: true });
    await choose(element, 'Statute');
    const moved = oneEvent(element, 'focusin');
    history.back();
    await moved;
    expect(shadow(element).activeElement?.textContent).to.include('Statute');
  });

  it('lets the host prevent opening', async () => {
    const element = await list({ browse: true });
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'mpg-select');
    shadow(element).querySelector('a')?.click();
    await told;
    await element.updateComplete;
    expect(opened(element)).to.equal(undefined);
  });
});

describe('a widget without browse', () => {
  it('leaves its links to the browser', async () => {
    const element = await list();
    let isPrevented: boolean | undefined;
    element.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    shadow(element).querySelector('a')?.click();
    expect(isPrevented).to.equal(false);
  });
});
