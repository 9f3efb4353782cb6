/** The choices that the visitor of the preview has. They are in the address, so that they survive a reload. */
import { html, type TemplateResult } from 'lit';
import type { PreviewState } from '../publish/watch/preview-state.ts';

/** How the widgets are shown. */
export interface Choices {
  readonly width: string;
  readonly theme: string;
  /** Language of the widgets; empty for that of the feed. */
  readonly lang: string;
  /** Direction; empty for that of the language. */
  readonly dir: string;
}

const defaults: Choices = { width: '', theme: '', lang: '', dir: '' };
const names = ['width', 'theme', 'lang', 'dir'] as const;

type Option = readonly [value: string, label: string];

const options: Readonly<Record<Exclude<keyof Choices, 'lang'>, readonly Option[]>> = {
  width: [
    ['', 'Whole window'],
    ['768', '768 pixels'],
    ['320', '320 pixels'],
  ],
  theme: [
    ['', 'As the page'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  dir: [
    ['', 'As the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ],
};

const labels: Readonly<Record<keyof Choices, string>> = {
  width: 'Width',
  theme: 'Colours',
  lang: 'Language',
  dir: 'Direction',
};

/** The choices in an address. */
export function choicesOf(search: string): Choices {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, asked.get(name) ?? defaults[name]])) as unknown as Choices;
}

export function keepChoices(choices: Choices): void {
  const entries = names.map((name) => [name, choices[name]]).filter(([, value]) => value);
  const search = new URLSearchParams(entries).toString();
  history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
}

function languageOptions({ feed, languages }: PreviewState): readonly Option[] {
  const own = feed?.language;
  return [['', `As the feed${own ? ` (${languages[own] ?? own})` : ''}`], ...Object.entries(languages)];
}

/** @param choose is told what the visitor chose */
export function controlsTemplate(
  choices: Choices,
  state: PreviewState,
  choose: (change: Partial<Choices>) => void,
): readonly TemplateResult[] {
  return names.map((name) => {
    const all = name === 'lang' ? languageOptions(state) : options[name];
    const change = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement) choose({ [name]: target.value });
    };
    return html`<label
      >${labels[name]}
      <select name=${name} @change=${change}>
        ${all.map(
          ([value, label]) => html`<option value=${value} ?selected=${value === choices[name]}>${label}</option>`,
        )}
      </select></label
    >`;
  });
}
