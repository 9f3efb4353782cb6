import { expect, nextFrame } from '@open-wc/testing';
import preview from '../../.storybook/preview.ts';
import { emulate } from '../support/emulate.ts';
import { emptyCanvas, show, storyFiles, type Story, type Surroundings } from '../support/shown-story.ts';
import { widgets } from '../support/widgets.ts';

interface Item {
  readonly value: string;
  readonly title: string;
}

const languages = (preview.globalTypes?.['language'] as { toolbar: { items: readonly Item[] } }).toolbar.items;

/** The system colours for text. Several of them look the same. */
const systemColours = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'GrayText'];

function defaultStory(name: string): Story {
  const story = storyFiles.find((file) => file.name === name)?.stories.find((each) => each.name === 'Default');
  if (!story) throw new Error(`stories/${name}.stories.ts has no story “Default”.`);
  return story;
}

/** The system colours of each element of a widget, by its path. */
function coloursIn(root: ShadowRoot): ReadonlyMap<string, readonly string[]> {
  const elements = [...root.querySelectorAll<HTMLElement>('.base *')].filter(({ textContent }) => textContent.trim());
  return new Map(elements.map((element, index) => [`${index} ${element.localName}`, namesOfColour(element)]));
}

function namesOfColour(element: HTMLElement): readonly string[] {
  const { color } = getComputedStyle(element);
  const probe = document.createElement('i');
  element.append(probe);
  const names = systemColours.filter((name) => {
    probe.style.setProperty('color', name, 'important');
    probe.style.setProperty('forced-color-adjust', 'none');
    return getComputedStyle(probe).color === color;
  });
  probe.remove();
  return names;
}

describe('the catalogue’s toolbar', () => {
  let canvas: HTMLElement;

  const shown = async (name: string, surroundings: Surroundings): Promise<HTMLElement> => {
    const [widget] = await show(defaultStory(name), canvas, surroundings);
    if (!widget) throw new Error('The story shows no widget.');
    await nextFrame();
    return widget;
  };

  beforeEach(() => {
    canvas = emptyCanvas();
  });

  afterEach(async () => {
    await show(defaultStory('programme-card'), canvas, { colours: 'own', widgetTheme: 'story' });
    canvas.remove();
  });

  it('offers 30 languages', () => {
    expect(new Set(languages.map(({ title }) => title)).size).to.equal(30);
  });

  it('offers each language by its own name', () => {
    const inEnglish = new Intl.DisplayNames('en', { type: 'language' });
    const others = languages.filter(({ value, title }) => value !== 'en' && title === inEnglish.of(value));
    expect(others).to.deep.equal([]);
  });

  it('shows Arabic from right to left', async () => {
    expect((await shown('programme-card', { language: 'ar' })).matches(':dir(rtl)')).to.equal(true);
  });

  it('shows Arabic from left to right on request', async () => {
    expect((await shown('programme-card', { language: 'ar', direction: 'ltr' })).matches(':dir(rtl)')).to.equal(false);
  });

  it('sets the theme of widgets', async () => {
    expect((await shown('programme-card', { widgetTheme: 'dark' })).getAttribute('theme')).to.equal('dark');
  });

  it('resets the theme', async () => {
    const widget = await shown('programme-card', { widgetTheme: 'dark' });
    await show(defaultStory('programme-card'), canvas, { widgetTheme: 'story' });
    expect(widget.hasAttribute('theme')).to.equal(false);
  });

  for (const { name } of widgets) {
    it(`imitates forced colours in ${name}`, async () => {
      const imitated = coloursIn((await shown(name, { colours: 'forced' })).shadowRoot as ShadowRoot);
      await emulate({ forcedColors: 'active', colorScheme: 'dark' });
      const real = coloursIn((await shown(name, { colours: 'own' })).shadowRoot as ShadowRoot);
      const others = [...real].filter(([path, names]) => !imitated.get(path)?.some((each) => names.includes(each)));
      expect(others).to.deep.equal([]);
    });
  }
});
