import { expect, waitUntil } from '@open-wc/testing';
import {
  setProjectAnnotations,
  type Meta,
  type StoryObj,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import preview from '../../.storybook/preview.ts';
import { recordWarnings } from '../support/warnings.ts';

interface StoryFile {
  readonly default: Meta;
  readonly LongContent?: StoryObj;
}

const files = import.meta.glob<StoryFile>('../../stories/*.stories.ts', { eager: true });
const project = setProjectAnnotations([preview]);
const longWord = 'Gleichbehandlungsgrundsatzdurchsetzungsstelle';

/** All that a page says, inside shadow roots too. */
function spokenBy(root: ParentNode): string {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root.textContent, ...inner.map(spokenBy)].join(' ');
}

describe('long content', () => {
  let canvas: HTMLElement;

  beforeEach(() => {
    recordWarnings();
    canvas = document.createElement('main');
    document.body.append(canvas);
  });

  afterEach(() => canvas.remove());

  for (const [path, { default: meta, LongContent: story }] of Object.entries(files)) {
    it(`is long in ${path.replace(/^.*\/|\.stories\.ts$/g, '')}`, async () => {
      expect(story).to.not.equal(undefined);
      const composed = composeStory<WebComponentsRenderer>(story ?? {}, meta, project, {}, 'LongContent');
      await composed.run({ canvasElement: canvas });
      await waitUntil(() => spokenBy(canvas).includes(longWord), 'a long text is shown', {
        interval: 20,
        timeout: 4000,
      });
    });
  }
});
