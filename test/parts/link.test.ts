import { expect, fixture, html } from '@open-wc/testing';
import { campaignUrl, linkTemplate } from '../../src/parts/link.ts';

describe('linkTemplate', () => {
  it('gives the linked page no access to this page', async () => {
    const element = await fixture(html`<div>${linkTemplate('https://www.migpolgroup.com/', 'MPG')}</div>`);
    expect(element.querySelector('a')?.rel).to.equal('noopener');
  });

  it('names the language of the linked page', async () => {
    const element = await fixture(html`<div>${linkTemplate('https://x.eu/', 'MPG', { hreflang: 'fr' })}</div>`);
    expect(element.querySelector('a')?.hreflang).to.equal('fr');
  });

  it('shows only the text if there is no URL', async () => {
    const element = await fixture(html`<div>${linkTemplate(undefined, 'MPG')}</div>`);
    expect(element.querySelector('a')).to.equal(null);
    expect(element.textContent).to.equal('MPG');
  });
});

describe('campaignUrl', () => {
  it('adds nothing without a campaign', () => {
    expect(campaignUrl('https://x.eu/a?b=1', undefined)).to.equal('https://x.eu/a?b=1');
  });

  it('keeps the query of the URL', () => {
    const url = campaignUrl('https://x.eu/?utm_source=mpg', 'spring');
    expect(url).to.equal('https://x.eu/?utm_source=mpg&utm_medium=embed&utm_campaign=spring');
  });

  it('keeps existing campaign parameters', () => {
    const url = campaignUrl('https://x.eu/?flag&b=a%20c#top', 'spring');
    expect(url).to.equal('https://x.eu/?flag&b=a%20c&utm_source=mpg-widgets&utm_medium=embed&utm_campaign=spring#top');
  });

  it('changes only web URLs', () => {
    expect(campaignUrl('mailto:info@x.eu', 'spring')).to.equal('mailto:info@x.eu');
  });
});
