import { expect, oneDefaultPreventedEvent } from '@open-wc/testing';
import '../../src/widgets/programme-list/define.ts';
import type { SelectDetail } from '../../src/element/events.ts';
import { waitUntil } from '../support/wait-until.ts';
import { programmesFeed, shown, texts } from './programmes-feed.ts';

describe('<mpg-programme-list>', () => {
  it('lists the programmes in the order of the feed', async () => {
    expect(texts(await shown('mpg-programme-list'), 'li [part=title]')).to.deep.equal(['Integration', 'Equality']);
  });

  it('shows what the programmes have in common', async () => {
    expect(texts(await shown('mpg-programme-list'), '[part=lead]')).to.deep.equal(['To bring about change.']);
  });

  it('leaves that out on request', async () => {
    expect(texts(await shown('mpg-programme-list', { hide: 'mission' }), '[part=lead]')).to.deep.equal([]);
  });

  it('has no introduction if the feed does not describe the organisation', async () => {
    const feed = programmesFeed({ organisation: undefined });
    expect(texts(await shown('mpg-programme-list', { feed }), '[part=lead]')).to.deep.equal([]);
  });

  it('shows the number of projects and publications of each', async () => {
    const counts = texts(await shown('mpg-programme-list'), '[part=counts]');
    expect(counts).to.deep.equal(['2 projects 1 publication', '3 projects 0 publications']);
  });

  it('shows only the programmes that the host selects', async () => {
    const element = await shown('mpg-programme-list', { programme: 'equality' });
    expect(texts(element, '[part=title]')).to.deep.equal(['Equality']);
  });

  it('shows at most as many programmes as the limit', async () => {
    expect(texts(await shown('mpg-programme-list', { limit: 1 }), '[part=title]')).to.deep.equal(['Integration']);
  });

  it('shows a picture whole, from where the title begins', async () => {
    const src = new URL('/stories/hosts/sample-tall.svg', location.href).href;
    const image = { src, alt: undefined, width: undefined, height: undefined };
    const { programmes, ...rest } = programmesFeed();
    const feed = { ...rest, programmes: programmes.map((programme) => ({ ...programme, image })) };
    const element = await shown('mpg-programme-list', { feed });
    const picture = element.renderRoot.querySelector('img')!;
    await waitUntil(() => picture.naturalWidth);
    const [{ left, width, height }, title] = [picture, element.renderRoot.querySelector('[part=title]')!].map((each) =>
      each.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect([Math.round((height / width) * 100), left]).to.deep.equal([150, title.left]);
  });

  it('shows a message if there are none', async () => {
    const element = await shown('mpg-programme-list', { feed: programmesFeed({ programmes: [], projects: [] }) });
    expect(texts(element, '[part=message]')).to.deep.equal(['There is nothing to show here yet.']);
  });

  it('has the strings for a programme that is open from the start', async () => {
    const element = await shown('mpg-programme-list', { open: 'programme/equality' });
    expect(texts(element, '[part=back]')).to.deep.equal(['Back']);
  });

  it('lets the host handle a click', async () => {
    const element = await shown('mpg-programme-list');
    const selected = oneDefaultPreventedEvent<CustomEvent<SelectDetail>>(element, 'mpg-select');
    element.renderRoot.querySelector<HTMLElement>('[part=link]')!.click();
    expect((await selected).detail.subject).to.equal(element.feed!.programmes[0]);
  });

  it('adapts each card to its column, not to the widget', async () => {
    const image = { src: 'https://x.eu/a.png', alt: '' };
    const feed = programmesFeed({
      programmes: ['a', 'b', 'c'].map((id) => ({ id, title: id, summary: id, image })),
      projects: [],
    });
    const element = await shown('mpg-programme-list', { feed });
    const picture = element.renderRoot.querySelector('[part=image]')!.getBoundingClientRect();
    const title = element.renderRoot.querySelector('[part=title]')!.getBoundingClientRect();
    expect(title.top).to.be.at.least(picture.bottom);
  });
});
