import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choice, feed, focused, timeline, type Timeline } from './shown-timeline.ts';

const marked = (element: Timeline): string[] =>
  [...element.renderRoot.querySelectorAll('[aria-current=location]')].map(({ id }) => id);

/** Changes the page's URL as a link of the host does. */
async function goTo(id: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = id;
  await changed;
}

/** Gives the page the URL that it is opened with. The browser reports no change of that. */
function openAt(id: string): void {
  history.replaceState(null, '', `#${encodeURIComponent(id)}`);
}

/** Waits for two updates: the timeline reads the URL in the first and shows the result in the second. */
async function followed(element: Timeline): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

describe('<mpg-milestone-timeline>: the URL of a milestone', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to the milestone', async () => {
    const element = await timeline();
    const changed = oneEvent(window, 'hashchange');
    element.renderRoot.querySelector<HTMLElement>('#directive [part=permalink]')?.click();
    await changed;
    await followed(element);
    expect(location.hash).to.equal('#directive');
    expect(marked(element)).to.deep.equal(['directive']);
  });

  it('keeps the focus on the link that the visitor pressed', async () => {
    const element = await timeline();
    const link = element.renderRoot.querySelector<HTMLElement>('#directive [part=permalink]')!;
    const changed = oneEvent(window, 'hashchange');
    link.focus();
    await sendKeys({ press: 'Enter' });
    await changed;
    await followed(element);
    expect(focused(element)?.getAttribute('href')).to.equal('#directive');
  });

  it('moves the focus when the page’s URL changes', async () => {
    const element = await timeline();
    await goTo('directive');
    await followed(element);
    expect(focused(element)?.id).to.equal('directive');
  });

  it('marks one milestone at a time', async () => {
    const element = await timeline();
    await goTo('directive');
    await followed(element);
    await goTo('founded');
    await followed(element);
    expect(marked(element)).to.deep.equal(['founded']);
  });

  it('refers to the host’s page, whatever its <base>', async () => {
    const base = document.createElement('base');
    base.href = 'https://www.migpolgroup.com/elsewhere/';
    document.head.append(base);
    const element = await timeline();
    await followed(element);
    base.remove();
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('#directive [part=permalink]');
    expect(link?.getAttribute('href')).to.equal(`${location.href}#directive`);
  });

  it('works with any id', async () => {
    openAt('https://x.eu/?a=1 ü');
    const odd = { ...feed.items[0]!, id: 'https://x.eu/?a=1 ü' };
    const element = await timeline({ feed: { ...feed, items: [odd] } });
    await followed(element);
    expect(marked(element)).to.deep.equal([odd.id]);
  });

  it('takes no focus from a visitor who is already elsewhere', async () => {
    openAt('founded');
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    field.focus();
    const element = await timeline();
    await followed(element);
    expect(document.activeElement?.ariaLabel).to.equal('Search');
    expect(marked(element)).to.deep.equal(['founded']);
  });

  it('marks the milestone in each timeline of a page and focuses it in the first', async () => {
    openAt('founded');
    const [first, second] = [await timeline(), await timeline()];
    await followed(second);
    expect([first, second].map((each) => focused(each)?.id)).to.deep.equal(['founded', undefined]);
    expect(marked(second)).to.deep.equal(['founded']);
  });

  it('is followed when the page is opened with it', async () => {
    openAt('founded');
    const element = await timeline();
    await followed(element);
    expect(focused(element)?.id).to.equal('founded');
  });

  it('is followed when the feed is loaded later', async () => {
    openAt('founded');
    const element = await timeline({ feed: { ...feed, items: [] } });
    await followed(element);
    element.feed = feed;
    await element.updateComplete;
    await followed(element);
    expect(focused(element)?.id).to.equal('founded');
  });

  it('is followed even if the visitor’s filter hides the milestone', async () => {
    const element = await timeline();
    choice(element, 'equality')?.click();
    await element.updateComplete;
    await goTo('founded');
    await followed(element);
    expect(focused(element)?.id).to.equal('founded');
  });

  it('is ignored if it refers to something else on the page', async () => {
    openAt('elsewhere');
    const element = await timeline();
    await followed(element);
    expect(focused(element)?.id).to.equal(undefined);
  });

  it('is ignored by a timeline that has left the page', async () => {
    const element = await timeline();
    element.remove();
    await goTo('founded');
    await followed(element);
    expect(marked(element)).to.deep.equal([]);
  });
});
