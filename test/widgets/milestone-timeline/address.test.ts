import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choice, feed, focused, timeline, type Timeline } from './shown-timeline.ts';

const marked = (element: Timeline): string[] =>
  [...element.renderRoot.querySelectorAll('[aria-current=location]')].map(({ id }) => id);

/** Changes the page's address as a link of the host does. */
async function goTo(id: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = id;
  await changed;
}

/** A timeline looks at the address when it is rendered, and shows what it found in the next rendering. */
async function followed(element: Timeline): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

describe('<mpg-milestone-timeline>: a milestone’s address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to it', async () => {
    const element = await timeline();
    const changed = oneEvent(window, 'hashchange');
    element.renderRoot.querySelector<HTMLElement>('#directive [part=permalink]')?.click();
    await changed;
    await followed(element);
    expect(location.hash).to.equal('#directive');
    expect(marked(element)).to.deep.equal(['directive']);
  });

  it('leaves the focus on the link that the visitor pressed', async () => {
    const element = await timeline();
    const link = element.renderRoot.querySelector<HTMLElement>('#directive [part=permalink]')!;
    const changed = oneEvent(window, 'hashchange');
    link.focus();
    await sendKeys({ press: 'Enter' });
    await changed;
    await followed(element);
    expect(focused(element)?.getAttribute('href')).to.equal('#directive');
  });

  it('moves the focus when the page’s address changes', async () => {
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

  it('is that of the host’s page, whatever its <base>', async () => {
    const base = document.createElement('base');
    base.href = 'https://www.migpolgroup.com/elsewhere/';
    document.head.append(base);
    const element = await timeline();
    await followed(element);
    base.remove();
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('#directive [part=permalink]');
    expect(link?.getAttribute('href')).to.equal(`${location.href}#directive`);
  });

  it('is that of any id', async () => {
    location.hash = encodeURIComponent('https://x.eu/?a=1 ü');
    const odd = { ...feed.items[0]!, id: 'https://x.eu/?a=1 ü' };
    const element = await timeline({ feed: { ...feed, items: [odd] } });
    await followed(element);
    expect(marked(element)).to.deep.equal([odd.id]);
  });

  it('takes no focus from a visitor who is already elsewhere', async () => {
    location.hash = 'founded';
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    field.focus();
    const element = await timeline();
    await followed(element);
    expect(document.activeElement?.ariaLabel).to.equal('Search');
    expect(marked(element)).to.deep.equal(['founded']);
  });

  it('is marked in each timeline of a page, and focused in the first', async () => {
    location.hash = 'founded';
    const [first, second] = [await timeline(), await timeline()];
    await followed(second);
    expect([first, second].map((each) => focused(each)?.id)).to.deep.equal(['founded', undefined]);
    expect(marked(second)).to.deep.equal(['founded']);
  });

  it('is followed when the page is opened with it', async () => {
    location.hash = 'founded';
    const element = await timeline();
    await followed(element);
    expect(focused(element)?.id).to.equal('founded');
  });

  it('is followed when the feed comes later', async () => {
    location.hash = 'founded';
    const element = await timeline({ feed: { ...feed, items: [] } });
    await followed(element);
    element.feed = feed;
    await element.updateComplete;
    await followed(element);
    expect(focused(element)?.id).to.equal('founded');
  });

  it('is followed although the visitor’s choice hides it', async () => {
    const element = await timeline();
    choice(element, 'equality')?.click();
    await element.updateComplete;
    await goTo('founded');
    await followed(element);
    expect(focused(element)?.id).to.equal('founded');
  });

  it('of something else on the page is left alone', async () => {
    location.hash = 'elsewhere';
    const element = await timeline();
    await followed(element);
    expect(focused(element)?.id).to.equal(undefined);
  });

  it('is no longer listened for by a timeline that left the page', async () => {
    const element = await timeline();
    element.remove();
    await goTo('founded');
    await followed(element);
    expect(marked(element)).to.deep.equal([]);
  });
});
