import { expect } from '@open-wc/testing';
import { exampleAttributesOf } from '../../.storybook/manuals.ts';
import { sentenceCase } from '../../.storybook/sentence-case.ts';
import { emptyCanvas, storyFiles } from '../support/shown-story.ts';
import { widgets } from '../support/widgets.ts';

/** What a story sets and no webmaster writes: the sample feed, and what a widget reserves space with. */
const ownOfStories = ['src', 'style'];

function defaultStoryOf(name: string): (typeof storyFiles)[number]['stories'][number] {
  const story = storyFiles.find((file) => file.name === name)?.stories.find((each) => each.name === 'Default');
  if (!story) throw new Error(`stories/${name}.stories.ts has no story “Default”.`);
  return story;
}

describe('what the catalogue says to paste', () => {
  let canvas: HTMLElement;

  beforeEach(() => {
    canvas = emptyCanvas();
  });

  afterEach(() => canvas.remove());

  for (const { name, tag } of widgets) {
    it(`is what the first story of ${name} shows`, async () => {
      const example = exampleAttributesOf(tag);
      const { composed } = defaultStoryOf(name);
      await composed.run({ canvasElement: canvas, args: { ...composed.args, ...example } });
      const shown = [...(canvas.querySelector(tag)?.attributes ?? [])].map((each) => [each.name, each.value]);
      expect(Object.fromEntries(shown.filter(([each = '']) => !ownOfStories.includes(each)))).to.deep.equal(example);
    });
  }
});

describe('the names of examples', () => {
  it('have a capital only where they begin, and in names', () => {
    const names = ['Default', 'On The Web In Another Time Zone', 'For A French Visitor', 'What MPG Works On'];
    expect(names.map(sentenceCase)).to.deep.equal([
      'Default',
      'On the web in another time zone',
      'For a French visitor',
      'What MPG works on',
    ]);
  });
});
