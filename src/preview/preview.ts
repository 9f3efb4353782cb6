/** The page of `mpg-widgets feed watch`: all widgets with the feed as it is now, and what the check says of it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { PreviewState } from '../publish/watch/preview-state.ts';
import { type Choices, choicesOf, controlsTemplate, keepChoices } from './controls.ts';
import { problemsTemplate, statusTemplate } from './problems.ts';
import { Widgets } from './widgets.ts';

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

const [head, problems, widgetsPlace] = ['head', 'problems', 'widgets'].map(place) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
const widgets = new Widgets(widgetsPlace);
let choices = choicesOf(location.search);
let state: PreviewState | undefined;
/** Whether the command that the page listens to is there. */
let isConnected = true;

function headTemplate(now: PreviewState): TemplateResult {
  return html`<div class="title">
      <h1><small>Preview</small><bdi>${now.feed?.title ?? now.config}</bdi></h1>
      ${statusTemplate(now, isConnected)}
    </div>
    <form class="controls" @submit=${(event: Event) => event.preventDefault()}>
      ${controlsTemplate(choices, now, choose)}
    </form>`;
}

function show(): void {
  if (!state) return;
  document.title = `${state.failure ? '✗ ' : ''}Preview: ${state.feed?.title ?? state.config}`;
  render(headTemplate(state), head);
  render(problemsTemplate(state), problems);
  widgets.show(state, choices);
}

function choose(change: Partial<Choices>): void {
  choices = { ...choices, ...change };
  keepChoices(choices);
  show();
}

function follow(next: PreviewState): void {
  // Another start of the command may be another version of it.
  if (state && state.session !== next.session) {
    location.reload();
    return;
  }
  const isNew = state !== undefined && state.version !== next.version;
  state = next;
  show();
  if (isNew) widgets.reload();
}

const events = new EventSource('/events');
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  isConnected = true;
  follow(JSON.parse(data) as PreviewState);
});
events.addEventListener('error', () => {
  isConnected = false;
  show();
});

// Nothing is there yet.
render(
  html`<p class="status" role="status">Waiting for the feed …</p>
    ${nothing}`,
  head,
);
