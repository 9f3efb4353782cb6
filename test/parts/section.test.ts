import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render, type CSSResult } from 'lit';
import { sectionTemplate, toggledSet } from '../../src/parts/section.ts';
import { baseStyles } from '../../src/theme/base.styles.ts';
import { sectionStyles } from '../../src/theme/section.styles.ts';
import { emulate } from '../support/emulate.ts';

const sheet = ({ styleSheet }: CSSResult): CSSStyleSheet => styleSheet!;

interface Section {
  readonly button: HTMLButtonElement;
  readonly content: HTMLElement;
  readonly root: ShadowRoot;
}

/** A section as a widget shows it, in a container of the given width. */
async function section(width: string, isOpen: boolean): Promise<Section> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.width = width;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet(baseStyles), sheet(sectionStyles)];
  const show = (isOpen: boolean): void => {
    const view = { name: 'news', title: 'News', count: '2', headingLevel: 3, isOpen, onToggle: () => show(!isOpen) };
    render(html`<div class="base">${sectionTemplate(view, html`<p>Two of them</p>`)}</div>`, root);
  };
  show(isOpen);
  return {
    button: root.querySelector('button')!,
    content: root.querySelector<HTMLElement>('.section-content')!,
    root,
  };
}

/** Checks the height, because `checkVisibility` does not notice that the page is shown as in print. */
const isSeen = (element: HTMLElement): boolean => element.offsetHeight > 0;

describe('sectionTemplate', () => {
  it('has a heading of the given level and its content', async () => {
    const { root } = await section('800px', true);
    expect(root.querySelector('h3')!.textContent).to.equal('News 2');
  });

  describe('in a narrow container', () => {
    it('is closed unless it should be open', async () => {
      const closed = await section('300px', false);
      expect(isSeen(closed.content)).to.equal(false);
      expect(closed.button.ariaExpanded).to.equal('false');
    });

    it('is open if it should be', async () => {
      const open = await section('300px', true);
      expect(isSeen(open.content)).to.equal(true);
      expect(open.button.ariaExpanded).to.equal('true');
    });

    it('opens by keyboard', async () => {
      const closed = await section('300px', false);
      closed.button.focus();
      await sendKeys({ press: 'Enter' });
      expect(isSeen(closed.content)).to.equal(true);
      expect(closed.button.ariaExpanded).to.equal('true');
    });

    it('closes again', async () => {
      const open = await section('300px', true);
      open.button.click();
      expect(isSeen(open.content)).to.equal(false);
      expect(open.button.ariaExpanded).to.equal('false');
    });

    it('opens when the visitor searches the page and the browser finds text in it', async () => {
      const closed = await section('300px', false);
      closed.content.dispatchEvent(new Event('beforematch', { bubbles: true }));
      expect(isSeen(closed.content)).to.equal(true);
      expect(closed.button.ariaExpanded).to.equal('true');
    });

    it('is fully shown in print, without the button', async () => {
      const closed = await section('300px', false);
      await emulate({ type: 'print' });
      expect(isSeen(closed.content)).to.equal(true);
      expect(isSeen(closed.button)).to.equal(false);
    });
  });

  it('is open in a wide container, without a button', async () => {
    const wide = await section('800px', false);
    expect(isSeen(wide.content)).to.equal(true);
    expect(isSeen(wide.button)).to.equal(false);
  });
});

describe('toggledSet', () => {
  it('adds a missing value', () => {
    expect([...toggledSet(new Set(['a']), 'b')]).to.deep.equal(['a', 'b']);
  });

  it('removes an existing value', () => {
    expect([...toggledSet(new Set(['a', 'b']), 'a')]).to.deep.equal(['b']);
  });
});
