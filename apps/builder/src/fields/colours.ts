import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inSrgb, parseColor } from '../../../../src/element/background.ts';
import { contrast, legibleColor, painted, type Rgb } from '../../../../src/theme/contrast.ts';
import type { Token } from '../catalogue.ts';
import { isTokenValue, withValue } from '../state/state.ts';
import type { BuilderTexts } from '../texts/texts.ts';
import { fieldValue, type WidgetView } from '../view.ts';
import { words } from './labels.ts';

const prefix = '--mpg-';
const first = ['--mpg-color-accent', '--mpg-color-text', '--mpg-color-ground'];

/** Contrast that the widget's guard gives a colour, as WCAG 2.2 asks for. Grounds and lines need none. */
function ratioOf(token: string): number | undefined {
  if (/-(ground|rule)$/.test(token)) return undefined;
  return token.endsWith('-focus') ? 3 : 4.5;
}

const isColor = ({ name }: Token): boolean => name.startsWith(`${prefix}color-`);

/** @returns undefined for what is no colour */
function rgb(value: string, ground: Rgb): Rgb | undefined {
  if (!isTokenValue(value) || !CSS.supports('color', value)) return undefined;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = inSrgb(value);
  const layer = parseColor(getComputedStyle(probe).color);
  probe.remove();
  return painted(ground, layer);
}

export const hex = (color: Rgb): string =>
  `#${color
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What the contrast guard does with a colour on this ground, in words. */
export function guardWord(color: Rgb, ground: Rgb, ratio: number, texts: BuilderTexts): string {
  const legible = legibleColor(color, ground, ratio);
  const shown = `${(Math.floor(contrast(color, ground) * 10) / 10).toString()} : 1`;
  return legible === color ? texts.legible(shown) : texts.adjusted(shown, hex(legible));
}

function word({ ground, speech: { texts } }: WidgetView, token: string, value: string): string {
  if (!value) return '';
  const color = rgb(value, ground ?? [1, 1, 1]);
  if (!color) return texts.notAColour;
  const ratio = ratioOf(token);
  return ratio && ground ? guardWord(color, ground, ratio, texts) : '';
}

function set({ state, update }: WidgetView, token: string, value: string): void {
  update({ tokens: withValue(state.tokens, token, value || undefined) }, false);
}

function label({ name }: Token, { speech: { texts } }: WidgetView): TemplateResult {
  const known: Readonly<Record<string, string>> = {
    '--mpg-color-accent': texts.accent,
    '--mpg-color-text': texts.textColour,
    '--mpg-color-ground': texts.background,
  };
  return known[name] ? html`${known[name]}` : html`<span lang="en">${words(name.slice(prefix.length))}</span>`;
}

function tokenField(view: WidgetView, token: Token): TemplateResult {
  const { name } = token;
  const [id, value] = [`token${name}`, view.state.tokens[name] ?? ''];
  const about = isColor(token) ? word(view, name, value) : '';
  const color = isColor(token) ? rgb(value, [1, 1, 1]) : undefined;
  const input = (event: Event): void => set(view, name, fieldValue(event));
  return html`<div class="field">
    <label for=${id} id=${`${id}-label`}>${label(token, view)}</label>
    <div class="colour">
      ${
        isColor(token)
          ? html`<input
              type="color"
              class=${color ? '' : 'unset'}
              aria-labelledby=${`${id}-label`}
              .value=${live(color ? hex(color) : '#888888')}
              @input=${input}
            />`
          : nothing
      }
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${token.default ?? nothing}
        aria-describedby=${about ? `${id}-word` : nothing}
        .value=${live(value)}
        @input=${input}
      />
    </div>
    ${about ? html`<p class="hint" id=${`${id}-word`}>${about}</p>` : nothing}
  </div>`;
}

/** The custom properties of a widget: its main colours at once, everything else when it is opened. */
export function tokensTemplate(view: WidgetView): TemplateResult {
  const { widget, speech } = view;
  const main = first.flatMap((name) => widget.tokens.filter((token) => token.name === name));
  const others = widget.tokens.filter(({ name }) => !first.includes(name));
  return html`${main.map((token) => tokenField(view, token))}
    <details>
      <summary>${speech.texts.moreColours}</summary>
      ${others.map((token) => tokenField(view, token))}
    </details>`;
}
