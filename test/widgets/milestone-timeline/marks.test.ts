import { expect } from '@open-wc/testing';
import { bars, narrow, timeline } from './shown-timeline.ts';

describe('<mpg-milestone-timeline>', () => {
  it('has dots in the programmes’ colours only where the row of programmes tells what these mean', async () => {
    const element = await timeline();
    const colors = (): number =>
      new Set(
        [...element.renderRoot.querySelectorAll('[part=milestone]')].map(
          (each) => getComputedStyle(each, '::before').backgroundColor,
        ),
      ).size;
    expect(colors()).to.equal(2);
    await narrow(element);
    expect(colors()).to.equal(1);
  });

  it('names decades in the direction of the text, as all ranges are', async () => {
    const [bar] = bars(await narrow(await timeline({ dir: 'rtl' })));
    expect(getComputedStyle(bar!, '::after').direction).to.equal('rtl');
  });
});
