import { expect } from '@open-wc/testing';
import { held, mpg, serve } from '../support/feed-server.ts';
import { frame } from '../support/frames.ts';
import { example, mountPoint, show, shownText, told, type Widget } from '../support/widgets.ts';

/** What the widget's own styles do to its content, if they are there. */
function look(element: Element): object {
  const base = element.shadowRoot!.querySelector('.base')!;
  const { containerType, lineHeight, textAlign } = getComputedStyle(base);
  const lists = [...base.querySelectorAll('ul, ol')].map((list) => getComputedStyle(list).listStyleType);
  const { adoptedStyleSheets } = element.shadowRoot!;
  const styles = [adoptedStyleSheets.length, element.shadowRoot!.querySelectorAll('style').length];
  return { containerType, lineHeight, textAlign, lists, styles };
}

export function movesToAnotherDocument(widget: Widget): void {
  it('keeps its content and styles in a frame, and back in the page', async () => {
    const element = await show(widget, { src: serve(mpg) });
    const [text, before] = [shownText(element), look(element)];
    for (const place of [frame().body, frame().body, mountPoint()]) {
      place.append(element);
      expect(look(element)).to.deep.equal(before);
      await element.updateComplete;
      expect(shownText(element)).to.equal(text);
      expect(look(element)).to.deep.equal(before);
    }
  });

  it('can begin in a frame', async () => {
    const src = serve(mpg);
    const inPage = await show(widget, { src });
    const element = await show(widget, { src }, frame().body);
    expect(shownText(element)).to.equal(shownText(inPage));
    expect(look(element)).to.deep.equal(look(inPage));
    mountPoint().append(element);
    expect(look(element)).to.deep.equal(look(inPage));
  });

  it('continues to load when it is moved into a frame', async () => {
    const { answer, release } = held(mpg);
    const element = example(widget, { src: serve(answer) });
    mountPoint().append(element);
    await element.updateComplete;
    const result = told(element);
    frame().body.append(element);
    release();
    expect(await result).to.equal('mpg-load');
  });

  it('survives a document that no window shows', async () => {
    const element = await show(widget, { src: serve(mpg) });
    const [text, before] = [shownText(element), look(element)];
    document.implementation.createHTMLDocument().body.append(element);
    await element.updateComplete;
    frame().adoptNode(element);
    mountPoint().append(element);
    await element.updateComplete;
    expect(shownText(element)).to.equal(text);
    expect(look(element)).to.deep.equal(before);
  });

  it('is complete when the page imports it from a frame', async () => {
    const src = serve(mpg);
    const element = await show(widget, { src });
    const inert = frame().importNode(example(widget), true);
    inert.setAttribute('src', src);
    const result = told(inert);
    mountPoint().append(inert);
    await result;
    expect(shownText(inert)).to.equal(shownText(element));
  });
}
