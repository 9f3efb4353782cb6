import { aTimeout, expect } from '@open-wc/testing';
import { removeFailure, showFailure } from '../../src/embed/failure.ts';
import fr from '../../src/locales/fr.ts';
import { mountPoint } from '../support/widgets.ts';

/** A tag in the page whose element is not defined. */
function tag(...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('mpg-not-loaded');
  element.append(...content);
  mountPoint().append(element);
  return element;
}

const unknown = Promise.resolve(undefined);
const ignore = (): void => undefined;

describe('showFailure', () => {
  it('says that the content could not be loaded, in English until the page’s language is there', async () => {
    const element = tag();
    showFailure(element, Promise.resolve(fr), ignore);
    const note = element.firstElementChild as HTMLElement;
    const first = [note.lang, note.textContent];
    await aTimeout(0);
    expect([first, [note.lang, note.textContent]]).to.deep.equal([
      ['en', 'This content could not be loaded.Try again'],
      ['fr', `${fr.failed}${fr.tryAgain}`],
    ]);
  });

  it('tries again when the visitor asks for it, and is said once', () => {
    const element = tag();
    let attempts = 0;
    showFailure(element, unknown, ignore);
    showFailure(element, unknown, () => attempts++);
    element.querySelector('button')?.click();
    expect([attempts, element.children.length]).to.deep.equal([1, 1]);
  });

  it('can be taken away', () => {
    const element = tag();
    showFailure(element, unknown, ignore);
    removeFailure(element);
    expect(element.childNodes.length).to.equal(0);
  });

  const own: [name: string, ...content: (Node | string)[]][] = [
    ['text', 'MPG’s publications'],
    ['an element', document.createElement('p')],
  ];
  for (const [name, ...content] of own) {
    it(`leaves the host’s own content: ${name}`, () => {
      const element = tag(...content);
      showFailure(element, unknown, ignore);
      expect(element.querySelector('button')).to.equal(null);
    });
  }

  it('is said beside white space, comments and templates, which show nothing', () => {
    const element = tag(' \n', document.createComment('here'), document.createElement('template'));
    showFailure(element, unknown, ignore);
    expect(element.querySelector('button')).not.to.equal(null);
  });

  it('leaves a prerendered tag', () => {
    const element = tag();
    element.attachShadow({ mode: 'open' });
    showFailure(element, unknown, ignore);
    expect(element.childNodes.length).to.equal(0);
  });
});
