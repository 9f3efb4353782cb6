import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Attribute } from './catalogue.ts';
import { codeHeadTemplate, codeTemplate, copyTemplate } from './code/panel.ts';
import { tokensTemplate } from './fields/colours.ts';
import { fieldsTemplate, fieldTemplate } from './fields/fields.ts';
import { widgetName } from './fields/labels.ts';
import { type Jump, previewHeading, settingsHeading } from './preview/jump.ts';
import { foreignTemplate, type Preview, surroundingsTemplate } from './preview/preview.ts';
import { emptySnippet, type Snippet } from './state/state.ts';
import { address } from './state/address.ts';
import { ownName, spokenLanguages } from './texts/speech.ts';
import { fieldValue, type WidgetView } from './view.ts';

function languageTemplate({ state, speech: { texts, strings }, update }: WidgetView): TemplateResult {
  const option = (value: string, label: string, chosen: string): TemplateResult =>
    html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
  const others = state.lang && !spokenLanguages.includes(state.lang) ? [state.lang] : [];
  return html`<div class="pair">
    <div class="field">
      <label for="lang">${strings.language}</label>
      <select id="lang" @change=${(event: Event) => update({ lang: fieldValue(event) }, true)}>
        ${option('', texts.asThePage, state.lang)}
        ${[...others, ...spokenLanguages].map((language) => option(language, ownName(language), state.lang))}
      </select>
    </div>
    <div class="field">
      <label for="dir">${texts.direction}</label>
      <select id="dir" @change=${(event: Event) => update({ dir: fieldValue(event) as Snippet['dir'] }, true)}>
        ${option('', texts.asThePage, state.dir)} ${option('ltr', texts.leftToRight, state.dir)}
        ${option('rtl', texts.rightToLeft, state.dir)}
      </select>
    </div>
  </div>`;
}

function settingsTemplate(view: WidgetView): TemplateResult {
  const { texts } = view.speech;
  const theme: Attribute | undefined = view.widget.attributes.find(({ name }) => name === 'theme');
  return html`<h2 id=${settingsHeading} tabindex="-1">${texts.settings}</h2>
    ${fieldsTemplate(view)}
    <h2>${texts.colours}</h2>
    ${theme && fieldTemplate(view, theme)} ${tokensTemplate(view)}
    <h2>${view.speech.strings.language}</h2>
    ${languageTemplate(view)}`;
}

/** On narrow screens: leads to the preview, and copies, from anywhere on the page. */
const barTemplate = (view: WidgetView, jump: Jump): TemplateResult =>
  html`<div class="bar">${copyTemplate(view)} ${jump.template(view)}</div>`;

/** The second screen: what a widget shows, how it looks in a page, and its code. */
export function editorTemplate(view: WidgetView, preview: Preview, jump: Jump): TemplateResult {
  const { state, speech, widget } = view;
  const all = address({ ...state, ...emptySnippet, base: state.base, isPinned: state.isPinned });
  return html`<main class="editor">
    <div class="head">
      <p><a href=${all}>${speech.texts.chooseAnother}</a></p>
      <h1 tabindex="-1">${widgetName(widget.name, speech)}</h1>
      <p class="lead" lang="en">${widget.description.split('\n\n')[0]}</p>
      ${foreignTemplate(view)} ${jump.skipTemplate(view)}
    </div>
    <section class="settings" aria-labelledby=${settingsHeading}>${settingsTemplate(view)}</section>
    <div class="result">
      <section class="preview" aria-labelledby=${previewHeading} ${ref(jump.watch)}>
        <h2 id=${previewHeading} tabindex="-1">${speech.texts.preview}</h2>
        ${surroundingsTemplate(view)} ${foreignTemplate(view)} ${preview.template(view)}
      </section>
      <section class="code" aria-labelledby="code-heading">${codeHeadTemplate(view)} ${codeTemplate(view)}</section>
    </div>
    ${barTemplate(view, jump)}
  </main>`;
}
