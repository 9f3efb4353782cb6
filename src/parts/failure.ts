import { html, type TemplateResult } from 'lit';

/** The strings of a failure. `Localize` has them. */
interface FailureLanguage {
  term(key: 'failed' | 'tryAgain'): string;
}

/** Says that something could not be loaded, with a button to try again. */
export function failureTemplate(localize: FailureLanguage, onRetry: () => void): TemplateResult {
  return html`<div part="message" class="message">
    <p>${localize.term('failed')}</p>
    <button part="retry" type="button" @click=${onRetry}>${localize.term('tryAgain')}</button>
  </div>`;
}
