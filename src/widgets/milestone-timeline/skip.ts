import { html, nothing, type TemplateResult } from 'lit';

/** A timeline of so few milestones is passed as quickly without a link. */
const few = 5;

interface Skip {
  readonly link: TemplateResult | typeof nothing;
  /** What the focus moves to. */
  readonly end: TemplateResult | typeof nothing;
}

/**
 * What moves the focus past a timeline, and the place behind it. It looks like a link but is a button: browsers find no address
 * inside a shadow root, and a prerendered timeline wakes when a button gets the focus.
 * @param length number of milestones
 */
export function skipTemplate(length: number, text: string): Skip {
  if (length <= few) return { link: nothing, end: nothing };
  return {
    link: html`<p class="skip visually-hidden">
      <button part="skip" type="button" @click=${skip}>${text}</button>
    </p>`,
    end: html`<span class="end" tabindex="-1" @blur=${leave}></span>`,
  };
}

function skip(event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const end = root.querySelector<HTMLElement>('.end');
  if (!end) return;
  // From what is no stop itself, Chromium's Tab key goes back to the first stop of the shadow root.
  end.tabIndex = 0;
  end.focus();
}

function leave({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).tabIndex = -1;
}
