import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mpg, serve } from '../support/feed-server.ts';
import { mountPoint, show, type Widget } from '../support/widgets.ts';

const phone = { width: 320, height: 640 };
const usualWindow = { width: 800, height: 600 };
const mostScreens = 6;

/** On a phone, visitors get past the widget to what the host has below it. */
export function isNoWallOfItems(widget: Widget): void {
  describe('on a phone', () => {
    before(() => setViewport(phone));
    after(() => setViewport(usualWindow));

    it('is at most six screens high', async () => {
      const place = mountPoint();
      place.style.cssText = 'width: 288px; font: 16px/1.5 "Noto Sans Variable", sans-serif';
      const element = await show(widget, { src: serve(mpg) }, place);
      expect(element.offsetHeight).to.be.at.most(mostScreens * phone.height);
    });
  });
}
