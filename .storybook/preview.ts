import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { languages } from '../src/locales/languages.ts';
import { imitateForcedColours } from './forced-colours.ts';
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

/** Chromium has no names for these. */
const ownNames: Readonly<Record<string, string>> = { ga: 'Gaeilge', mt: 'Malti', sq: 'shqip' };

const ownName = (language: string): string =>
  ownNames[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** Every language the library has a file for, named in that language. */
const languageItems = ['en', ...Object.keys(languages)]
  .sort()
  .map((value) => ({ value, title: ownName(value), right: value }));

/** Not all browsers can tell. */
const rightToLeft = ['ar', 'fa', 'he', 'ur', 'yi'];

const widths = [280, 320, 768, 1280].map((pixels) => ({
  name: `${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
}));

/** Lists an event in the panel “Actions”; not `mpg-load`, whose detail is a whole feed. */
function show({ type, detail }: CustomEvent): void {
  action(type)(detail);
}

/** What stories themselves say of their widgets' theme, where the toolbar says something else. */
const ownThemes = new Map<Element, string | null>();

function setWidgetTheme(theme: string): void {
  for (const [widget, own] of ownThemes) {
    if (own === null) widget.removeAttribute('theme');
    else widget.setAttribute('theme', own);
  }
  ownThemes.clear();
  if (theme === 'story') return;
  for (const widget of document.querySelectorAll('.stage *')) {
    if (!widget.localName.startsWith('mpg-')) continue;
    ownThemes.set(widget, widget.getAttribute('theme'));
    widget.setAttribute('theme', theme);
  }
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
      const { theme, widgetTheme = 'story', direction, language = '', colours } = globals as Record<string, string>;
      const isForced = colours === 'forced';
      const byLanguage = rightToLeft.includes(language) ? 'rtl' : 'ltr';
      // When the story's widgets are there.
      queueMicrotask(() => {
        setWidgetTheme(widgetTheme);
        imitateForcedColours(isForced);
      });
      return html`<div
        class="stage ${isForced ? 'forced' : theme}"
        dir=${direction === 'auto' ? byLanguage : direction}
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
    options: { storySort: { order: ['Getting started', 'The feed', 'Your look', 'Widgets'] } },
  },
  initialGlobals: { theme: 'light', widgetTheme: 'story', colours: 'own', direction: 'auto', language: 'en' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', dynamicTitle: true, items: languageItems },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'visitor', title: 'As the system', right: 'light or dark' },
        ],
      },
    },
    widgetTheme: {
      description: 'The widgets’ attribute “theme”',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'story', title: 'Theme of the story' },
          { value: 'auto', title: 'theme="auto"' },
          { value: 'light', title: 'theme="light"' },
          { value: 'dark', title: 'theme="dark"' },
        ],
      },
    },
    colours: {
      description:
        'Forced colours, imitated in the browser’s system colours. The visitor’s own palette, and grounds and form controls ' +
        'exactly as they come out, show in the browser’s developer tools: Rendering › Emulate CSS media feature forced-colors',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'own', title: 'Own colours' },
          { value: 'forced', title: 'Forced colours', right: 'imitated' },
        ],
      },
    },
  },
};
export default preview;
