import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emptyCanvas, show, storyFiles, type Story } from './support/shown-story.ts';
import { recordWarnings } from './support/warnings.ts';

const widths = [320, 768, 1280];
const usualWindow = { width: 800, height: 600 };

let canvas: HTMLElement;

function holdToStandards(story: Story): void {
  it('shows widgets', async () => {
    const heights = (await show(story, canvas)).map(({ offsetHeight }) => offsetHeight);
    expect(Math.min(...heights)).to.be.greaterThan(10);
  });

  it('needs no horizontal scrolling at any width and in any direction', async () => {
    const tooWide: string[] = [];
    for (const direction of ['ltr', 'rtl'] as const) {
      await show(story, canvas, { direction });
      for (const width of widths) {
        await setViewport({ width, height: 800 });
        const { scrollWidth } = document.documentElement;
        if (scrollWidth > width) tooWide.push(`${scrollWidth} px in ${width} px, ${direction}`);
      }
    }
    expect(tooWide).to.deep.equal([]);
  });
}

describe('stories', function () {
  // Some stories show thousands of items.
  this.timeout(30_000);

  beforeEach(() => {
    // Some stories show errors, which are logged to the console.
    recordWarnings();
    canvas = emptyCanvas();
  });

  afterEach(async () => {
    canvas.remove();
    await setViewport(usualWindow);
  });

  for (const { name, stories } of storyFiles) {
    describe(name, () => {
      for (const story of stories) describe(story.name, () => holdToStandards(story));
    });
  }
});
