import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ErrorDetail } from '../../src/element/events.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/programme-card/define.ts';
import { mpg, serve } from '../support/feed-server.ts';
import { recordWarnings } from '../support/warnings.ts';
import { mountPoint } from '../support/widgets.ts';

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    language: 'en',
    items: [],
    _mpg: { programmes: [{ id: 'equality', title: 'Equality', url: 'https://www.migpolgroup.com/equality?lang=en' }] },
  },
  'https://www.migpolgroup.com/feed.json',
);

const card = (properties: object): HTMLElement =>
  Object.assign(document.createElement('mpg-programme-card'), { feed, ...properties });

describe('every widget', () => {
  it('warns of an unknown id and lists the known ones', async () => {
    const warnings = recordWarnings();
    const element = card({ programme: 'equalty' });
    const told = oneEvent(element, 'mpg-error');
    await fixture(html`<div>${element}</div>`);
    const { error } = ((await told) as CustomEvent<ErrorDetail>).detail;
    expect(error.message).to.equal('programme="equalty" is not in the feed; there are: equality.');
    expect(warnings).to.have.length(1);
  });

  it('adds the host’s campaign to outgoing links', async () => {
    const element = card({ programme: 'equality', campaign: 'spring 2027' });
    await fixture(html`<div>${element}</div>`);
    expect(element.shadowRoot?.querySelector('a')?.search).to.equal(
      '?lang=en&utm_source=mpg-widgets&utm_medium=embed&utm_campaign=spring%202027',
    );
  });

  it('loads as soon as it is in view if it is made lazy after it was attached', async () => {
    const element = card({ feed: undefined, src: serve(mpg) });
    const loaded = oneEvent(element, 'mpg-load');
    mountPoint().append(element);
    Object.assign(element, { loading: 'lazy' });
    await loaded;
  });
});
