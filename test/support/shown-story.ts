import {
  setProjectAnnotations,
  type Meta,
  type StoryObj,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import { composeStory } from 'storybook/preview-api';
import preview from '../../.storybook/preview.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { waitUntil } from './wait-until.ts';

type Composed = ReturnType<typeof composeStory<WebComponentsRenderer>>;
type StoryFile = Record<string, StoryObj> & { default: Meta };

/** The settings of the catalogue's toolbar for the page around a story. */
export interface Surroundings {
  theme?: 'light' | 'dark';
  widgetTheme?: 'story' | 'auto' | 'light' | 'dark';
  colours?: 'own' | 'forced';
  direction?: 'ltr' | 'rtl';
  language?: string;
}

/** A story that is ready to be shown. */
export interface Story {
  readonly name: string;
  readonly composed: Composed;
}

const files = import.meta.glob<StoryFile>('../../stories/*.stories.ts', { eager: true });
const project = setProjectAnnotations([preview]);

const nameOfFile = (path: string): string => path.replace(/^.*\/|\.stories\.ts$/g, '');

/** All stories of the catalogue by file name, such as `news-list`. */
export const storyFiles: readonly { readonly name: string; readonly stories: readonly Story[] }[] = Object.entries(
  files,
).map(([path, { default: meta, ...stories }]) => ({
  name: nameOfFile(path),
  stories: Object.entries(stories).map(([name, story]) => ({
    name,
    composed: composeStory<WebComponentsRenderer>(story, meta, project, {}, name),
  })),
}));

/** An empty page for one story. The caller must remove it. */
export function emptyCanvas(): HTMLElement {
  const canvas = document.createElement('main');
  document.body.append(canvas);
  return canvas;
}

const widgetsIn = (canvas: HTMLElement): readonly FeedElement[] =>
  [...canvas.querySelectorAll<FeedElement>('*')].filter(({ localName }) => localName.startsWith('mpg-'));

/** Whether a widget has finished loading. The one in the story “Waiting” never does, so it always counts as ready. */
const isReady = (widget: FeedElement): boolean =>
  widget.getAttribute('src') === 'waiting.json' || widget.shadowRoot?.querySelector('[aria-busy=true]') === null;

/**
 * Shows a story as the catalogue does and waits until its widgets are loaded.
 * @returns The widgets.
 */
export async function show(
  { composed }: Story,
  canvas: HTMLElement,
  surroundings: Surroundings = {},
): Promise<readonly FeedElement[]> {
  await composed.run({ canvasElement: canvas, globals: { ...composed.globals, ...surroundings } });
  const widgets = widgetsIn(canvas);
  // Allow for retries: a failed request is sent again after a while.
  await waitUntil(() => widgets.every(isReady), 'the widgets of the story are loaded', {
    interval: 10,
    timeout: 15_000,
  });
  return widgets;
}
