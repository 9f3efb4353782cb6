import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import { languages } from '../src/locales/languages.ts';
import { imitateForcedColours } from './forced-colours.ts';
import { attributesOnly } from './settings.ts';
import './preview.css';

/** Chromium has no names for these languages. */
const ownNames: Readonly<Record<string, string>> = { ga: 'Gaeilge', mt: 'Malti', sq: 'shqip' };

const ownName = (language: string): string =>
  ownNames[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** All languages of the library, each named in itself. */
const languageItems = ['en', ...Object.keys(languages)]
  .sort()
  .map((value) => ({ value, title: ownName(value), right: value }));

/** Right-to-left languages. Not all browsers have this information. */
const rightToLeft = ['ar', 'fa', 'he', 'ur', 'yi'];

const widths = [280, 320, 768, 1280].map((pixels) => ({
  name: `${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
}));

/** Logs an event in the “Actions” panel. Not used for `mpg-load`, whose detail is a whole feed. */
function show({ type, detail }: CustomEvent): void {
  action(type)(detail);
}

/** The themes that stories themselves set, while the toolbar overrides them. */
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

const preview: Preview = {
  argTypesEnhancers: [attributesOnly],
  tags: ['autodocs'],
  decorators: [
    (story, { globals }) => {
      const { theme, widgetTheme = 'story', direction, language = '', colours } = globals as Record<string, string>;
      const isForced = colours === 'forced';
      const byLanguage = rightToLeft.includes(language) ? 'rtl' : 'ltr';
      // Wait until the story's widgets are in the page.
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
    options: { storySort: { order: ['Overview', 'Getting started', 'The feed', 'Your look', 'States', 'Widgets'] } },
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
        'Forced colours, imitated in the browser’s system colours. The visitor’s own palette, and backgrounds and form controls ' +
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
