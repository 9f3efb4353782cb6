import { expect } from '@open-wc/testing';
import { campaignUrl } from '../../src/model/campaign.ts';

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

  it('takes any campaign', () => {
    expect(campaignUrl('https://x.eu/', 'a\ud800')).to.contain('utm_campaign=a%EF%BF%BD');
  });

  it('names the medium', () => {
    expect(campaignUrl('https://x.eu/', 'spring', 'email')).to.contain('utm_medium=email&');
  });
});
