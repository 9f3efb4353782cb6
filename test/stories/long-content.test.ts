import { expect } from '@open-wc/testing';
import { emptyCanvas, show, storyFiles } from '../support/shown-story.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { widgets } from '../support/widgets.ts';

const longWord = 'Gleichbehandlungsgrundsatzdurchsetzungsstelle';

/** All text of a page, including shadow roots. */
function spokenBy(root: ParentNode): string {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root.textContent, ...inner.map(spokenBy)].join(' ');
}

describe('long content', () => {
  let canvas: HTMLElement;

  beforeEach(() => {
    recordWarnings();
    canvas = emptyCanvas();
  });

  afterEach(() => canvas.remove());

  for (const { name } of widgets) {
    it(`is long in ${name}`, async () => {
      const story = storyFiles.find((file) => file.name === name)?.stories.find((each) => each.name === 'LongContent');
      expect(story).to.not.equal(undefined);
      if (story) await show(story, canvas);
      await waitUntil(() => spokenBy(canvas).includes(longWord), 'a long text is shown', {
        interval: 20,
        timeout: 4000,
      });
    });
  }
});
