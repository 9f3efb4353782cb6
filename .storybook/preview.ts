import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import './preview.css';

interface Named {
  name: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly cssParts?: readonly Named[]; readonly slots?: readonly Named[] }[];
  }[];
}

/** Storybook takes things of one name for one thing, be they an attribute and a part: so parts are named as in CSS. */
function withDistinctNames(manifest: Manifest): Manifest {
  for (const { cssParts = [], slots = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    for (const part of cssParts) part.name = `::part(${part.name})`;
    for (const slot of slots) slot.name ||= '(default)';
  }
  return manifest;
}

// By a pattern, since the file is not there before the first build, and stories run as tests without it.
const manifests = import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(withDistinctNames(manifest));

/** Every language the library has a file for, named in that language. */
const languages = Object.keys(import.meta.glob('../src/locales/*.ts'))
  .map((path) => /\/([a-z]{2,3}(?:-[A-Z]{2})?)\.ts$/.exec(path)?.[1])
  .filter((language) => language !== undefined)
  .map((value) => ({ value, title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value }));

const widths = [280, 320, 768, 1280].map((pixels) => ({
  name: `${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
}));

/** Lists an event in the panel “Actions”; not `mpg-load`, whose detail is a whole feed. */
function show({ type, detail }: CustomEvent): void {
  action(type)(detail);
}

/** Only what a story says how to set: the manifest lists everything else a widget has, and a story does not pass it on. */
const withoutIdleControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, { control: false, ...argType }] as const),
  );

const preview: Preview = {
  argTypesEnhancers: [withoutIdleControls],
  tags: ['autodocs'],
  decorators: [
    (story, { globals }) => {
      const { theme, direction, language } = globals as Record<string, string>;
      return html`<div
        class="stage ${theme}"
        dir=${direction}
        lang=${language}
        @mpg-select=${show}
        @mpg-filter=${show}
        @mpg-error=${show}
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    viewport: { options: Object.fromEntries(widths.map((width) => [`width${width.styles.width}`, width])) },
    options: { storySort: { order: ['Getting started', 'The feed', 'Widgets'] } },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en' },
  globalTypes: {
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', dynamicTitle: true, items: languages },
    },
  },
};
export default preview;
