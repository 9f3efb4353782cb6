import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { describe as described } from '../../../src/element/prerendered/correspondence.ts';
import { mountPoint } from '../../support/widgets.ts';

/** A shadow root with checkboxes of these names, and a button. */
function rootWith(names: readonly string[], root = mountPoint().attachShadow({ mode: 'open' })): ShadowRoot {
  const option = (name: string) => html`<label><input type="checkbox" />${name}</label>`;
  render(html`${names.map(option)}<button part="more">Show ${names.length} more</button>`, root);
  return root;
}

/** Renders all anew. */
function renew(root: ShadowRoot, names: readonly string[]): void {
  render(null, root);
  rootWith(names, root);
}

describe('a control that was rendered anew', () => {
  it('is found by its name, whatever it counts', () => {
    const root = rootWith(['Integration 12', 'Mobility 3']);
    const find = described(root.querySelectorAll('input')[1]!, root);
    renew(root, ['Health 1', 'Mobility 4', 'Integration 12']);
    expect(find()).to.equal(root.querySelectorAll('input')[1]);
  });

  it('is found by its position among those of the same name', () => {
    const root = rootWith(['Same', 'Same', 'Same']);
    const find = described(root.querySelectorAll('input')[2]!, root);
    renew(root, ['Other', 'Same', 'Same', 'Same']);
    expect(find()).to.equal(root.querySelectorAll('input')[3]);
  });

  it('is found without its name where there is only one of its kind', () => {
    const root = rootWith(['One']);
    const button = root.querySelector('button')!;
    const find = described(button, root);
    renew(root, ['One']);
    root.querySelector('button')!.textContent = 'Weitere zeigen';
    expect(find()).to.equal(root.querySelector('button'));
  });

  it('is not mistaken for another one', () => {
    const root = rootWith(['Integration', 'Mobility']);
    const find = described(root.querySelectorAll('input')[1]!, root);
    renew(root, ['Integration', 'Health']);
    expect(find()).to.equal(undefined);
  });

  it('is itself while it is still there', () => {
    const root = rootWith(['One']);
    const input = root.querySelector('input')!;
    expect(described(input, root)()).to.equal(input);
  });
});
