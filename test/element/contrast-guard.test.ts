import { expect, nextFrame } from '@open-wc/testing';
import { inSrgb, parseColor } from '../../src/element/background.ts';
import { contrast, oklch, type Rgb } from '../../src/theme/contrast.ts';
import { parseFeed } from '../../src/feed/index.ts';
import '../../src/widgets/programme-card/define.ts';
import type { FeedElement } from '../../src/element/feed-element.ts';
import { emulate } from '../support/emulate.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint } from '../support/widgets.ts';

const { feed } = parseFeed(
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'MPG',
    language: 'en',
    items: [],
    _mpg: { programmes: [{ id: 'equality', title: 'Equality', url: 'https://www.migpolgroup.com/equality' }] },
  },
  'https://www.migpolgroup.com/feed.json',
);

/** The next frame, which may take long on a busy machine. */
const patiently = { interval: 5, timeout: 10_000 };

const white: Rgb = [1, 1, 1];
const black: Rgb = [0, 0, 0];

/** A programme card in an element with this style. */
async function cardIn(style: string, where: ParentNode = mountPoint()): Promise<FeedElement> {
  const host = document.createElement('div');
  host.style.cssText = style;
  const card = Object.assign(document.createElement('mpg-programme-card') as FeedElement, {
    feed,
    programme: 'equality',
  });
  host.append(card);
  where.append(host);
  await card.updateComplete;
  return card;
}

const isGuarded = (card: FeedElement): boolean => !!card.shadowRoot?.querySelector('i');

/** The accent colour of the first programme, which the card uses for its bar. */
function accentOf(card: FeedElement): Rgb {
  const article = card.shadowRoot?.querySelector('[part=card]');
  if (!article) throw new Error('There is no card.');
  const converter = mountPoint();
  converter.style.color = inSrgb(getComputedStyle(article, '::before').borderTopColor);
  return parseColor(getComputedStyle(converter).color)[0];
}

/** Resolves when the guard is loaded and has measured for the first time. */
async function measured(card: FeedElement): Promise<void> {
  await waitUntil(() => isGuarded(card), 'the guard is there', patiently);
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** Resolves when the accent's contrast with a background meets the requirement. */
const accentPasses = (card: FeedElement, background: Rgb, least = 4.5): Promise<void> =>
  waitUntil(() => contrast(accentOf(card), background) >= least, `contrast of ${least} : 1`, patiently);

/** The number of timers that an act starts at once. */
async function timersWhile(act: () => void): Promise<number> {
  let timers = 0;
  const original = window.setTimeout;
  window.setTimeout = ((...told: Parameters<typeof setTimeout>) => {
    timers++;
    return original(...told);
  }) as typeof setTimeout;
  act();
  await Promise.resolve();
  window.setTimeout = original;
  return timers;
}

describe('ContrastGuard', () => {
  it('is not loaded if the host sets no colour', async () => {
    const card = await cardIn('background: #fff; color: #222');
    await nextFrame();
    expect(isGuarded(card)).to.equal(false);
  });

  it('darkens an accent that is too light for a light background', async () => {
    const card = await cardIn('background: #fff; color: #222; --mpg-color-programme-1: #ffa94d');
    await accentPasses(card, white);
    expect(contrast(accentOf(card), white)).to.be.below(4.7);
  });

  it('keeps the hue of the colours it changes', async () => {
    const card = await cardIn('background: #fff; color: #222; --mpg-color-programme-1: #ffa94d');
    await accentPasses(card, white);
    const [, , hue] = oklch(parseColor('rgb(255, 169, 77)')[0]);
    expect(oklch(accentOf(card))[2]).to.be.closeTo(hue, 0.08);
  });

  it('lightens an accent that is too dark for a dark background', async () => {
    const card = await cardIn('background: #000; color: #eee; --mpg-color-programme-1: #1c3d5a');
    await accentPasses(card, black);
  });

  it('does not change an accent that is legible', async () => {
    const card = await cardIn('background: #fff; color: #222; --mpg-color-programme-1: #9c3f22');
    await measured(card);
    expect(accentOf(card).map((channel) => Math.round(channel * 255))).to.deep.equal([156, 63, 34]);
  });

  const notations = ['hsl(30 100% 65%)', 'oklch(0.8 0.15 60)', 'color(display-p3 1 0.7 0.3)', 'orange', '#ffa94dcc'];
  for (const notation of notations) {
    it(`reads ${notation}`, async () => {
      const card = await cardIn(`background: #fff; color: #222; --mpg-color-programme-1: ${notation}`);
      await accentPasses(card, white);
    });
  }

  it('guards the tokens of all accents, of muted text and of text', async () => {
    const tokens = ['accent', 'programme-1', 'programme-2', 'programme-3', 'muted', 'text'];
    const settings = tokens.map((token) => `--mpg-color-${token}: #aaa`).join(';');
    const card = await cardIn(`background: #fff; ${settings}`);
    const base = card.shadowRoot!.querySelector<HTMLElement>('.base')!;
    await waitUntil(() => base.style.length, 'colours are set', patiently);
    const values = tokens.map((token) => base.style.getPropertyValue(`--mpg-color-${token}`));
    expect(new Set(values)).to.deep.equal(new Set(['rgb(118 118 118)']));
  });

  it('requires less contrast of the focus ring', async () => {
    const card = await cardIn('background: #fff; color: #222; --mpg-color-focus: #ccc; --mpg-color-accent: #949494');
    const base = card.shadowRoot!.querySelector<HTMLElement>('.base')!;
    await waitUntil(() => base.style.length, 'colours are set', patiently);
    expect(base.style.getPropertyValue('--mpg-color-focus')).to.equal('rgb(148 148 148)');
  });
});

describe('the background that ContrastGuard finds', () => {
  const accent = '--mpg-color-programme-1: #777';

  it('is blended from translucent ones', async () => {
    const outer = mountPoint();
    outer.style.background = '#000';
    const card = await cardIn(`background: rgb(255 255 255 / 0.9); color: #111; ${accent}`, outer);
    await accentPasses(card, [0.9, 0.9, 0.9]);
  });

  it('is found through the hosts of shadow roots', async () => {
    const outer = mountPoint();
    outer.style.cssText = 'background: #000; color: #eee';
    const card = await cardIn('--mpg-color-programme-1: #444', outer.attachShadow({ mode: 'open' }));
    await accentPasses(card, black);
  });

  it('is found through slots', async () => {
    const outer = mountPoint();
    outer.style.color = '#eee';
    const frame = document.createElement('div');
    frame.style.background = '#000';
    frame.append(document.createElement('slot'));
    outer.attachShadow({ mode: 'open' }).append(frame);
    const card = await cardIn('--mpg-color-programme-1: #444', outer);
    await accentPasses(card, black);
  });

  it('is estimated from the text colour if it is an image', async () => {
    const card = await cardIn('background: linear-gradient(#111, #333); color: #fff; --mpg-color-programme-1: #444');
    await accentPasses(card, black);
  });

  it('is the browser’s if the page has none', async () => {
    const card = await cardIn('--mpg-color-programme-1: #999');
    await accentPasses(card, white);
  });

  it('is the browser’s dark one on a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const card = await cardIn('--mpg-color-programme-1: #444');
    await accentPasses(card, [18 / 255, 18 / 255, 18 / 255]).finally(() =>
      document.documentElement.style.removeProperty('color-scheme'),
    );
  });
});

describe('ContrastGuard, when something changes,', () => {
  const light = 'background: #fff; color: #222';
  const dark = 'background: #000; color: #eee';

  it('follows the host when it becomes dark', async () => {
    const card = await cardIn(`${light}; --mpg-color-programme-1: #1c3d5a`);
    await measured(card);
    card.parentElement!.style.cssText = `${dark}; --mpg-color-programme-1: #1c3d5a`;
    await accentPasses(card, black);
  });

  it('follows a background that changes alone', async () => {
    const card = await cardIn('background: #fff; color: #777; --mpg-color-programme-1: #5a5a5a');
    await measured(card);
    card.parentElement!.style.background = '#000';
    await accentPasses(card, black);
  });

  it('follows a background that fades', async () => {
    const card = await cardIn(
      `transition: background 50ms; background: #fff; color: #777; --mpg-color-programme-1: #5a5a5a`,
    );
    await measured(card);
    card.parentElement!.style.background = '#000';
    await accentPasses(card, black);
  });

  it('follows an accent that a style sheet changes', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.branded { --mpg-color-programme-1: #9c3f22 }');
    document.adoptedStyleSheets.push(sheet);
    const card = await cardIn(light, mountPoint('branded'));
    await measured(card);
    sheet.replaceSync('.branded { --mpg-color-programme-1: #b2f2bb }');
    await waitUntil(() => accentOf(card)[1] > accentOf(card)[0], 'it is green', patiently);
    await accentPasses(card, white).finally(() => document.adoptedStyleSheets.pop());
  });

  it('starts when the first colour is set', async () => {
    const card = await cardIn(light);
    await nextFrame();
    await nextFrame();
    card.parentElement!.style.setProperty('--mpg-color-programme-1', '#ffa94d');
    await waitUntil(() => isGuarded(card), 'the guard is there', patiently);
    await accentPasses(card, white);
  });

  it('restores the host’s colour when it is legible again', async () => {
    const card = await cardIn(`${light}; --mpg-color-programme-1: #ffa94d`);
    await measured(card);
    card.parentElement!.style.cssText = `${dark}; --mpg-color-programme-1: #ffa94d`;
    await waitUntil(() => accentOf(card)[0] === 1, 'the host’s own colour', patiently);
  });

  it('follows the visitor’s system if the host does', async () => {
    await emulate({ colorScheme: 'light' });
    const card = await cardIn(
      'color-scheme: light dark; background: Canvas; color: CanvasText; --mpg-color-programme-1: #767676',
    );
    await measured(card);
    await emulate({ colorScheme: 'dark' });
    await accentPasses(card, [18 / 255, 18 / 255, 18 / 255]);
  });

  it('follows a widget that is moved', async () => {
    const card = await cardIn(`${light}; --mpg-color-programme-1: #1c3d5a`);
    await measured(card);
    const elsewhere = mountPoint();
    elsewhere.style.cssText = `${dark}; --mpg-color-programme-1: #1c3d5a`;
    elsewhere.append(card);
    await accentPasses(card, black);
  });

  it('does nothing for a widget that has been removed', async () => {
    const card = await cardIn(`${light}; --mpg-color-programme-1: #1c3d5a`);
    await measured(card);
    const { parentElement: host } = card;
    card.remove();
    const waits = await timersWhile(() => {
      host!.style.background = '#000';
      host!.dispatchEvent(new Event('transitionend'));
    });
    expect(waits).to.equal(0);
  });

  it('measures on a page that always moves', async () => {
    const card = await cardIn('background: #fff; color: #777; --mpg-color-programme-1: #5a5a5a');
    await measured(card);
    const host = card.parentElement!;
    let isMoving = true;
    const move = (time: number): void => {
      host.style.setProperty('--progress', `${time}`);
      if (isMoving) requestAnimationFrame(move);
    };
    requestAnimationFrame(move);
    host.style.background = '#000';
    await accentPasses(card, black).finally(() => (isMoving = false));
  });

  it('ignores animations that end elsewhere in the page', async () => {
    const card = await cardIn(`${light}; --mpg-color-programme-1: #ffa94d`);
    await measured(card);
    const other = mountPoint();
    const waits = await timersWhile(() => other.dispatchEvent(new Event('transitionend', { bubbles: true })));
    expect(waits).to.equal(0);
  });

  it('adapts colours to paper while the page is printed', async () => {
    const card = await cardIn(`${dark}; --mpg-color-programme-1: #ffa94d`);
    await measured(card);
    window.dispatchEvent(new Event('beforeprint'));
    const onPaper = contrast(accentOf(card), white);
    window.dispatchEvent(new Event('afterprint'));
    expect(onPaper).to.be.at.least(4.5);
    expect(accentOf(card)[0]).to.equal(1);
  });
});
