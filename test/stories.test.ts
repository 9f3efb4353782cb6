import { expect, waitUntil } from '@open-wc/testing';
import {
  setProjectAnnotations,
  type Meta,
  type StoryObj,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import { setViewport } from '@web/test-runner-commands';
import { composeStory } from 'storybook/preview-api';
import preview from '../.storybook/preview.ts';
import { accessibilityFaults } from './support/axe.ts';
import { recordWarnings } from './support/warnings.ts';

const files = import.meta.glob<Record<string, StoryObj> & { default: Meta }>('../stories/*.stories.ts', {
  eager: true,
});
const project = setProjectAnnotations([preview]);
const widths = [320, 768, 1280];
const usualWindow = { width: 800, height: 600 };

const compose = (story: StoryObj, meta: Meta, name: string): Composed =>
  composeStory<WebComponentsRenderer>(story, meta, project, {}, name);
type Composed = ReturnType<typeof composeStory<WebComponentsRenderer>>;

let canvas: HTMLElement;

/** Shows a story as the catalogue does, and waits until its widgets are loaded; one that waits for ever is ready. */
async function show(story: Composed, globals: Record<string, string> = {}): Promise<readonly HTMLElement[]> {
  await story.run({ canvasElement: canvas, globals: { ...story.globals, ...globals } });
  const widgets = [...canvas.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('mpg-'),
  );
  const isReady = (widget: HTMLElement): boolean =>
    widget.getAttribute('src') === 'waiting.json' || widget.shadowRoot?.querySelector('[aria-busy=true]') === null;
  await waitUntil(() => widgets.every(isReady), 'the widgets of the story are loaded', { interval: 10 });
  return widgets;
}

function holdToStandards(story: Composed): void {
  it('shows widgets', async () => {
    const heights = (await show(story)).map(({ offsetHeight }) => offsetHeight);
    expect(Math.min(...heights)).to.be.greaterThan(10);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no accessibility fault in a ${theme} page`, async () => {
      await show(story, { theme });
      expect(await accessibilityFaults(canvas)).to.deep.equal([]);
    });
  }

  it('needs no scrolling sideways, whatever the width and direction', async () => {
    const tooWide: string[] = [];
    for (const direction of ['ltr', 'rtl']) {
      await show(story, { direction });
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
    // Some stories show what goes wrong, which is told in the console.
    recordWarnings();
    canvas = document.createElement('main');
    document.body.append(canvas);
  });

  afterEach(async () => {
    canvas.remove();
    await setViewport(usualWindow);
  });

  for (const [path, { default: meta, ...stories }] of Object.entries(files)) {
    describe(path.replace(/^.*\/|\.stories\.ts$/g, ''), () => {
      for (const [name, story] of Object.entries(stories)) {
        describe(name, () => holdToStandards(compose(story, meta, name)));
      }
    });
  }
});
