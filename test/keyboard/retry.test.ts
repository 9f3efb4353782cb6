import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { held, mpg, notFound, serve, serveInstead } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { mountPoint, show, told, widgets } from '../support/widgets.ts';

interface Failed {
  readonly element: FeedElement;
  readonly src: string;
}

/** A widget that could not load its feed, with the focus on its retry button. */
async function failed(): Promise<Failed> {
  recordWarnings();
  const src = serve(notFound);
  const card = widgets.find(({ name }) => name === 'programme-card')!;
  const element = await show(card, { src });
  inside(element, '[part=retry]')!.focus();
  return { element, src };
}

const inside = (element: FeedElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

const focused = (element: FeedElement): Element | null => element.shadowRoot!.activeElement;

describe('retrying by keyboard', () => {
  it('keeps the button and its focus until there is an answer', async () => {
    const { element, src } = await failed();
    const { answer, release } = held(mpg);
    serveInstead(src, answer);
    await sendKeys({ press: 'Enter' });
    expect(inside(element, '[aria-busy=true]')).to.exist;
    expect(focused(element)).to.equal(inside(element, '[part=retry]'));
    release();
  });

  it('moves the focus to the loaded content', async () => {
    const { element, src } = await failed();
    serveInstead(src, mpg);
    const result = told(element);
    await sendKeys({ press: 'Enter' });
    await result;
    await waitUntil(() => focused(element));
    expect(focused(element)).to.equal(inside(element, '[part=base]'));
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(inside(element, 'a'));
  });

  it('moves the focus to the loaded content even if the host’s colours are guarded', async () => {
    const { element, src } = await failed();
    element.style.setProperty('--mpg-color-accent', '#ff0');
    await waitUntil(() => inside(element, 'i'));
    serveInstead(src, mpg);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element) === inside(element, '[part=base]'));
  });

  it('leaves the focus where the visitor has moved it meanwhile', async () => {
    const { element, src } = await failed();
    const { answer, release } = held(mpg);
    serveInstead(src, answer);
    const field = mountPoint().appendChild(document.createElement('input'));
    const result = told(element);
    await sendKeys({ press: 'Enter' });
    field.focus();
    release();
    await result;
    await waitUntil(() => inside(element, 'article'));
    expect(document.activeElement).to.equal(field);
  });

  it('keeps the focus on the button and announces the error again if it fails again', async () => {
    const { element } = await failed();
    const region = (): string => document.querySelector('[data-mpg-announcer]')?.textContent ?? '';
    await waitUntil(region);
    const before = region();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => region() !== before);
    expect(region().trim()).to.equal(before.trim());
    expect(focused(element)).to.equal(inside(element, '[part=retry]'));
  });
});
