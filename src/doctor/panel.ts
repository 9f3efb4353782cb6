import { htmlElement } from '../parts/html-element.ts';
import type { DoctorTexts } from '../locales/doctor/index.ts';
import type { Finding } from './finding.ts';
import { panelStyles } from './panel.styles.ts';
import { filled } from './report.ts';

/** Marks the panel's element, by which another copy of the library knows that one is open. */
export const panelMark = 'data-mpg-doctor';

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = htmlElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    // eslint-disable-next-line local/browser-floor -- with a fallback
    sheet.replaceSync(panelStyles);
    // eslint-disable-next-line local/browser-floor -- with a fallback
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 has no such sheets.
    root.append(make('style', panelStyles));
  }
}

interface Handlers {
  readonly onAgain: () => void;
  readonly onClose: () => void;
  /** The whole report, in English. */
  readonly report: () => string;
}

/** The panel in which the doctor says what it has found. It needs nothing of the page, and no style or script reaches into it. */
export class Panel {
  readonly element = make('div', '', { [panelMark]: '' });
  readonly #list = make('div', '', { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'title' });
  readonly #status = make('span', '', { role: 'status' });
  readonly #report = make('textarea', '', { readonly: '', dir: 'ltr', lang: 'en', hidden: '' });
  readonly #title = make('h2', '', { id: 'title', tabindex: '-1' });

  constructor(
    private readonly texts: DoctorTexts,
    language: string,
    private readonly handlers: Handlers,
  ) {
    const root = this.element.attachShadow({ mode: 'open' });
    const section = make('section', '', {
      role: 'dialog',
      'aria-labelledby': 'title',
      lang: language,
      dir: language === 'ar' ? 'rtl' : 'ltr',
    });
    this.element.dir = section.dir;
    this.#title.textContent = texts.title;
    this.#report.setAttribute('aria-label', texts.copy);
    section.append(this.#headerElement(), this.#list, this.#footerElement());
    section.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') handlers.onClose();
    });
    root.append(section);
    dress(root);
  }

  /** Shows what was found, the gravest first. */
  show(findings: readonly Finding[]): void {
    const { texts } = this;
    const items = findings.map((finding) => this.#item(finding));
    const list = make('ol');
    list.append(...items);
    const well = make('div', '', { class: 'well' });
    well.append(make('h3', texts.allWell), make('p', texts.checked));
    this.#list.replaceChildren(items.length ? list : well);
    this.#report.hidden = true;
  }

  focus(): void {
    this.#title.focus();
  }

  #button(text: string, onClick: () => void): HTMLButtonElement {
    const button = make('button', text, { type: 'button' });
    button.addEventListener('click', onClick);
    return button;
  }

  #headerElement(): HTMLElement {
    const close = this.#button('×', this.handlers.onClose);
    close.setAttribute('aria-label', this.texts.close);
    const header = make('header');
    header.append(this.#title, close);
    return header;
  }

  #footerElement(): HTMLElement {
    const footer = make('footer');
    footer.append(
      this.#button(this.texts.copy, () => void this.#copy()),
      this.#button(this.texts.again, this.handlers.onAgain),
      this.#status,
      this.#report,
    );
    return footer;
  }

  #item({ code, about = this.texts.something, lines = [] }: Finding): HTMLElement {
    const [what, remedy] = this.texts.findings[code];
    const item = make('li', '', { 'data-code': code });
    item.append(make('h3', filled(what, `\u2068${about}\u2069`)), make('p', remedy));
    if (lines.length) item.append(make('pre', lines.join('\n'), { dir: 'ltr', lang: 'en', translate: 'no' }));
    return item;
  }

  async #copy(): Promise<void> {
    const report = this.handlers.report();
    try {
      await navigator.clipboard.writeText(report);
      this.#status.textContent = this.texts.copied;
    } catch {
      this.#status.textContent = this.texts.notCopied;
      this.#report.value = report;
      this.#report.hidden = false;
      this.#report.select();
    }
  }
}
