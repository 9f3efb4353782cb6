import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { mpg, serve } from '../support/feed-server.ts';
import { formatsMadeBy } from '../support/formats-made.ts';
import { styleReadsBy } from '../support/style-reads.ts';
import { show, type Widget } from '../support/widgets.ts';

/** Has the visitor search for a word, where the widget can be searched. */
async function search(element: HTMLElement, word: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return;
  const found = oneEvent(element, 'mpg-filter');
  field.value = word;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await found;
}

export function costsLittle(widget: Widget): void {
  it('makes each format once', async () => {
    const made = await formatsMadeBy(() => show(widget, { src: serve(mpg) }));
    expect(made).to.deep.equal([...new Set(made)]);
  });

  it('makes no format again when an attribute changes, a visitor types or another such widget is added', async () => {
    const made = await formatsMadeBy(async (restart) => {
      const element = await show(widget, { src: serve(mpg) });
      await search(element, 'm');
      // WebKit shows the widget before it comes to the task that makes the first format.
      await aTimeout(0);
      restart();
      element.heading = 'Heading';
      await element.updateComplete;
      await search(element, 'mi');
      await show(widget, { src: serve(mpg) });
    });
    expect(made).to.deep.equal([]);
  });

  it('makes the browser calculate neither styles nor layout while it renders', async () => {
    expect(await styleReadsBy(() => show(widget, { src: serve(mpg) }))).to.deep.equal([]);
  });
}
