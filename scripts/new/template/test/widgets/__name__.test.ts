import { expect } from '@open-wc/testing';
import '../../src/widgets/__name__/define.ts';
import { mpg, mpgFeed, serve } from '../support/feed-server.ts';
import { mountPoint, told } from '../support/widgets.ts';

describe('<mpg-__name__>', () => {
  it('shows as many items as its limit', async () => {
    const element = document.createElement('mpg-__name__');
    Object.assign(element, { src: serve(mpg), limit: 3 });
    const result = told(element);
    mountPoint().append(element);
    await result;
    const titles = [...element.shadowRoot!.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
    expect(titles).to.deep.equal(
      mpgFeed()
        .items.slice(0, 3)
        .map(({ title }) => title),
    );
  });
});
