import { expect, nextFrame } from '@open-wc/testing';
// Imports what widgets load on demand, so that no test has to wait for it.
import '../../src/element/contrast-guard.ts';
import { loadLanguage } from '../../src/locales/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { countCombinations } from '../support/combinations.ts';
import { emulate } from '../support/emulate.ts';
import { emptyCanvas, show, storyFiles, type Story } from '../support/shown-story.ts';
import { recordWarnings } from '../support/warnings.ts';

/** The colour schemes of the catalogue's page. */
const themes = { light: 'light', dark: 'dark', 'forced colours': 'light' } as const;
/** Right to left comes with an Arabic interface, so that its texts are checked in their own direction. */
const directions = { ltr: 'en', rtl: 'ar' } as const;

type Theme = keyof typeof themes;
type Direction = keyof typeof directions;

/** Host colours are measured in the next frames and changed if they are hard to read. */
async function settled(): Promise<void> {
  await nextFrame();
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  // Longer than the pause between two measurements of the guard.
  const frames = isGuarded() ? 15 : 3;
  for (let frame = 0; frame < frames; frame++) await nextFrame();
}

/** Whether a widget on the page has colours that are measured. */
function isGuarded(): boolean {
  return [...document.querySelectorAll('*')].some(({ shadowRoot }) =>
    shadowRoot?.querySelector(':scope > i, :host > i'),
  );
}

/**
 * Changes the page around a story that stays, as when the visitor's system becomes dark in the evening or the host
 * switches the language.
 */
async function changePage(canvas: HTMLElement, theme: Theme, direction: Direction): Promise<void> {
  const stage = canvas.querySelector<HTMLElement>('.stage');
  if (!stage) throw new Error('The catalogue puts no stage around its stories.');
  stage.classList.remove(...Object.values(themes));
  stage.classList.add(themes[theme]);
  stage.dir = direction;
  stage.lang = directions[direction];
  if (theme === 'forced colours') await emulate({ forcedColors: 'active' });
  await settled();
}

function isAccessible(story: Story): void {
  let canvas: HTMLElement;

  before(async () => {
    recordWarnings();
    canvas = emptyCanvas();
    await show(story, canvas);
  });

  after(() => canvas.remove());

  // Some stories show errors, which are logged to the console.
  beforeEach(() => void recordWarnings());

  for (const direction of Object.keys(directions) as Direction[]) {
    for (const theme of Object.keys(themes) as Theme[]) {
      it(`has no violation in ${theme}, ${direction}`, async () => {
        await changePage(canvas, theme, direction);
        expect(await accessibilityFaults(canvas)).to.deep.equal([]);
        await countCombinations('story × theme × direction (axe)');
      });
    }
  }
}

describe('accessibility of stories', function () {
  // Some stories show thousands of items.
  this.timeout(60_000);

  before(() => loadLanguage(directions.rtl));

  for (const { name, stories } of storyFiles) {
    describe(name, () => {
      for (const story of stories) describe(story.name, () => isAccessible(story));
    });
  }
});
