import { html, nothing, type TemplateResult } from 'lit';
import type { Widget } from './catalogue.ts';
import { parseCode } from './code/parse.ts';
import { byDemand, widgetName } from './fields/labels.ts';
import { address } from './state/address.ts';
import { emptySnippet, firstSettings } from './state/state.ts';
import type { View } from './view.ts';

/** The address of a widget with its first settings. Where the files come from and what it is shown in stays as it is. */
function addressOf({ state }: View, widget: Widget): string {
  const { base, isPinned } = state;
  return address({ ...state, ...emptySnippet, base, isPinned, widget: widget.name, settings: firstSettings(widget) });
}

const hide = ({ currentTarget }: Event): void => (currentTarget as Element).remove();

function pictureTemplate(view: View, widget: Widget): TemplateResult {
  const { name } = widget;
  return html`<li>
    <a href=${addressOf(view, widget)}>
      <img src=${`pictures/${name}.webp`} alt="" width="272" height="204" loading="lazy" @error=${hide} />
      <span class="name">${widgetName(name, view.speech)}</span>
      <code>mpg-${name}</code>
    </a>
  </li>`;
}

/** Reads the code in the field and shows its widget, or says what is wrong with it. */
function edit(event: Event, { catalogue, speech, update, say }: View): void {
  event.preventDefault();
  const field = (event.currentTarget as Element).querySelector('textarea');
  const parsed = parseCode(field?.value ?? '', catalogue);
  if (!parsed) {
    say(speech.texts.noWidgetInCode);
    return;
  }
  const { form, snippet, leftOut } = parsed;
  update({ ...snippet, form }, true);
  say(leftOut.length ? speech.texts.leftOut(leftOut.join(', ')) : '');
}

function pasteTemplate(view: View): TemplateResult {
  const { texts } = view.speech;
  return html`<details class="paste">
    <summary>${texts.haveCode}</summary>
    <form @submit=${(event: Event) => edit(event, view)}>
      <label for="pasted">${texts.pasteCode}</label>
      <textarea id="pasted" rows="5" dir="ltr" spellcheck="false" autocomplete="off"></textarea>
      <button>${texts.edit}</button>
    </form>
  </details>`;
}

/** The first screen: every widget with its picture, and a field for code that is on a page already. */
export function galleryTemplate(view: View): TemplateResult {
  const { texts } = view.speech;
  return html`<main class="first">
    <h1 tabindex="-1">${texts.title}</h1>
    <p class="lead">${texts.lead}</p>
    <h2 id="choose">${texts.choose}</h2>
    <ul class="gallery" aria-labelledby="choose">
      ${[...view.catalogue.widgets].sort(byDemand).map((widget) => pictureTemplate(view, widget))}
    </ul>
    ${pasteTemplate(view)} ${view.message ? html`<p class="message">${view.message}</p>` : nothing}
  </main>`;
}
