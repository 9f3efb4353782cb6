import { failureMark, hasOwnContent } from '../element/own-content.ts';
import { htmlElement } from '../parts/html-element.ts';
import { failureTexts } from '../locales/failure.ts';

/** What is said. The strings of every language have it. */
interface Texts {
  readonly $code: string;
  readonly $dir: string;
  readonly failed: string;
  readonly tryAgain: string;
}

const noteIn = (element: Element): Element | null => element.querySelector(`:scope > [${failureMark}]`);

function addNote(element: Element, texts: Promise<Texts | undefined>): Element {
  const note = htmlElement('div');
  const text = htmlElement('p');
  const button = htmlElement('button');
  note.setAttribute(failureMark, '');
  button.type = 'button';
  const say = ({ $code, $dir, failed, tryAgain }: Texts): void => {
    Object.assign(note, { lang: $code, dir: $dir });
    text.textContent = failed;
    button.textContent = tryAgain;
  };
  say(failureTexts);
  void texts.then((translated) => translated && say(translated));
  note.append(text, button);
  element.append(note);
  return note;
}

/**
 * Says inside a tag that its code could not be loaded, with a button to try again. If the host put content of its own there,
 * that stays instead.
 * @param texts in the page's language, once they are loaded; English until then
 */
export function showFailure(element: Element, texts: Promise<Texts | undefined>, onRetry: () => void): void {
  // A prerendered tag shows its copy, and tries again when it is used.
  element.shadowRoot?.addEventListener('click', onRetry, { once: true });
  if (element.shadowRoot || hasOwnContent(element)) return;
  const note = noteIn(element) ?? addNote(element, texts);
  // The button of a page that was saved and opened again needs it too.
  const button = note.querySelector('button');
  if (button) button.onclick = onRetry;
}

/** Takes away what was said, since the code has been loaded after all. */
export function removeFailure(element: Element): void {
  noteIn(element)?.remove();
}
