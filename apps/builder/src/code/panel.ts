import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { copyText } from '../../../../src/element/clipboard.ts';
import { arrowKeys } from '../../../../src/parts/arrow-keys.ts';
import { folderAddress, otherServer } from '../state/address.ts';
import { type Form, forms, normalized } from '../state/state.ts';
import type { BuilderTexts } from '../texts/texts.ts';
import { fieldValue, type WidgetView } from '../view.ts';
import { code, hasAddress, hasTokens, tokenRule } from './code.ts';
import { canPin } from './context.ts';

const names = ({ prerendered }: BuilderTexts): Readonly<Record<Form, string>> => ({
  html: 'HTML',
  div: 'div',
  shortcode: 'WordPress: shortcode',
  block: 'WordPress: block',
  frame: 'iframe',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  prerendered,
});

function hint(form: Form, texts: BuilderTexts): string {
  const own = {
    html: texts.htmlHint,
    div: texts.divHint,
    shortcode: texts.shortcodeHint,
    block: texts.blockHint,
    frame: texts.frameHint,
    prerendered: texts.prerenderedHint,
  };
  return form in own ? own[form as keyof typeof own] : texts.bundlerHint;
}

/** The code of the chosen form. */
export const currentCode = ({ state, catalogue, context }: WidgetView): string =>
  code(state.form, normalized(state, catalogue), context);

const codeId = 'code';

/** Copies the code and says so. Where the browser refuses, the code is selected, and the visitor is told the keys. */
async function copyCode(view: WidgetView): Promise<void> {
  const shown = document.getElementById(codeId);
  if (!shown) return;
  const { copied, notCopied } = view.speech.texts;
  const isCopied = await copyText(currentCode(view), shown);
  if (!isCopied) shown.focus();
  view.say(isCopied ? copied : notCopied);
}

/** Moves to the next or previous tab, as the arrow keys do in a list of tabs. */
function move(event: KeyboardEvent, { state, speech, update }: WidgetView): void {
  const [forward, backward] = arrowKeys(speech.dir);
  const place = forms.indexOf(state.form);
  const places: Readonly<Record<string, number>> = {
    [forward]: place + 1,
    [backward]: place - 1,
    Home: 0,
    End: -1,
  };
  const next = places[event.key];
  const form = next === undefined ? undefined : forms.at(next % forms.length);
  if (!form) return;
  event.preventDefault();
  update({ form }, true);
  document.getElementById(`tab-${form}`)?.focus();
}

function tabsTemplate(view: WidgetView): TemplateResult {
  const { state, speech, update } = view;
  const known = names(speech.texts);
  return html`<div
    class="tabs"
    role="tablist"
    aria-labelledby="code-heading"
    @keydown=${(event: KeyboardEvent) => move(event, view)}
  >
    ${forms.map(
      (form) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${form}`}
          aria-selected=${String(form === state.form) as 'true' | 'false'}
          aria-controls="panel"
          tabindex=${form === state.form ? '0' : '-1'}
          @click=${() => update({ form }, true)}
        >
          ${known[form]}
        </button>`,
    )}
  </div>`;
}

/** Which files the code names: those of one version or the newest, and where they are. */
function filesTemplate({ state, speech: { texts }, context, catalogue, update }: WidgetView): TemplateResult {
  return html`<div class="files">
    ${
      canPin(state.form)
        ? html`<div class="field">
            <label for="version">${texts.version}</label>
            <select
              id="version"
              @change=${(event: Event) => update({ isPinned: fieldValue(event) === 'pinned' }, true)}
            >
              <option value="newest" .selected=${!state.isPinned}>${texts.newest}</option>
              <option value="pinned" .selected=${state.isPinned}>${catalogue.version} – ${texts.pinned}</option>
            </select>
          </div>`
        : nothing
    }
    ${
      hasAddress(state.form)
        ? html`<div class="field">
            <label for="base">${texts.address}</label>
            <input
              id="base"
              type="url"
              dir="ltr"
              autocomplete="off"
              .value=${live(state.base || context.base)}
              @change=${(event: Event) => update({ base: folderAddress(fieldValue(event)) }, true)}
            />
          </div>`
        : nothing
    }
  </div>`;
}

/** The colours, where the code itself cannot hold them. */
function ruleTemplate({ state, speech: { texts }, catalogue }: WidgetView): TemplateResult | typeof nothing {
  const rule = tokenRule(normalized(state, catalogue));
  if (!rule) return nothing;
  return html`<p class="hint" id="rule-hint">${texts.ruleHint}</p>
    <pre dir="ltr" tabindex="0" translate="no" aria-labelledby="rule-hint">${rule}</pre>`;
}

/** Says that a frame shows no feed of another server: docs/decisions/0033-frame.md. */
function frameWarning({ state, speech: { texts }, context }: WidgetView): TemplateResult | typeof nothing {
  const other = state.form === 'frame' ? otherServer(state.settings['src'], state.base || context.base) : '';
  return other ? html`<p class="warning">${texts.frameFeed(other)}</p>` : nothing;
}

/** The button that copies the code, and what came of it. */
export const copyTemplate = (view: WidgetView): TemplateResult =>
  html`<button type="button" class="main" @click=${() => void copyCode(view)}>${view.speech.texts.copyCode}</button>
    <span class="message">${view.message}</span>`;

export const codeHeadTemplate = (view: WidgetView): TemplateResult =>
  html`<div class="code-head">
    <h2 id="code-heading">${view.speech.texts.code}</h2>
    ${copyTemplate(view)}
  </div>`;

/** The code in its forms. */
export function codeTemplate(view: WidgetView): TemplateResult {
  const { state, speech } = view;
  return html`${tabsTemplate(view)}
    <div id="panel" role="tabpanel" aria-labelledby=${`tab-${state.form}`}>
      <p class="hint">${hint(state.form, speech.texts)}</p>
      ${frameWarning(view)}
      <pre id=${codeId} dir="ltr" tabindex="0" translate="no" aria-label=${speech.texts.code}>${currentCode(view)}</pre>
      ${hasTokens(state.form) ? nothing : ruleTemplate(view)} ${filesTemplate(view)}
      <p class="hint">${speech.texts.share}</p>
    </div>`;
}
