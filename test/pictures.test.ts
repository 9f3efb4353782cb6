import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { FeedElement } from '../src/element/feed-element.ts';
import { loadLanguage } from '../src/locales/index.ts';
import { countCombinations } from './support/combinations.ts';
import { emulate } from './support/emulate.ts';
import { loadFonts } from './support/fonts.ts';
import { expectPicture } from './support/pictures.ts';
import { emptyCanvas, show, storyFiles, type Story, type Surroundings } from './support/shown-story.ts';
import { emulateTimeZone } from './support/time-zone.ts';
import { widgets } from './support/widgets.ts';

const widths = [320, 768, 1280];
/** Maximum height of a picture in CSS pixels: the rest of a long list looks like its start. */
const height = 1200;
const usualWindow = { width: 800, height: 600 };
const looks: Readonly<Record<string, Surroundings>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  rtl: { theme: 'light', direction: 'rtl', language: 'ar' },
};
const now = new Date('2026-11-22T12:00:00Z');

function stageIn(canvas: HTMLElement): HTMLElement {
  const stage = canvas.querySelector<HTMLElement>('.stage');
  if (!stage) throw new Error('The catalogue puts no stage around its stories.');
  return stage;
}

/** Fixes the time, so that pictures do not change from day to day, and leaves out the distance to what is around. */
async function prepare(shown: readonly FeedElement[]): Promise<void> {
  for (const widget of shown) {
    widget.style.margin = '0';
    if ('now' in widget) widget.now = now;
  }
  await Promise.all(shown.map(({ updateComplete }) => updateComplete));
}

/** Resolves when no animation is running. */
async function atRest(): Promise<void> {
  await nextFrame();
  for (const animation of document.getAnimations()) animation.finish();
  await document.fonts.ready;
  await nextFrame();
}

function matchesPictures(story: Story, name: string, look: string): void {
  let canvas: HTMLElement;

  before(async () => {
    await emulateTimeZone('Europe/Brussels');
    canvas = emptyCanvas();
    await prepare(await show(story, canvas, looks[look]));
    Object.assign(stageIn(canvas).style, {
      font: '1rem/1.5 "Noto Sans Variable", "Noto Sans Arabic Variable"',
      maxBlockSize: `${height}px`,
      overflow: 'clip',
    });
  });

  after(async () => {
    canvas.remove();
    await setViewport(usualWindow);
  });

  for (const width of widths) {
    it(`matches its picture in ${look} at ${width} px`, async () => {
      await setViewport({ width, height });
      await emulate({ reducedMotion: 'reduce' });
      await atRest();
      await expectPicture(stageIn(canvas), `${name}/${width}-${look}`);
      await countCombinations('picture');
    });
  }
}

/** The first story of each widget in the catalogue, with MPG's feed. See CONTRIBUTING.md on how to update pictures. */
describe('pictures', () => {
  before(async () => {
    document.body.style.margin = '0';
    await Promise.all([loadFonts(), loadLanguage('ar')]);
  });

  after(() => document.body.style.removeProperty('margin'));

  for (const { name } of widgets) {
    describe(name, () => {
      const story = storyFiles.find((file) => file.name === name)?.stories.find((each) => each.name === 'Default');

      it('has a story to take pictures of', () => {
        expect(story).to.not.equal(undefined);
      });

      for (const look of Object.keys(looks)) if (story) matchesPictures(story, name, look);
    });
  }
});
