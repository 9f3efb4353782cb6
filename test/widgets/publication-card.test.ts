import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SelectDetail } from '../../src/element/events.ts';
import type { Publication } from '../../src/feed/types.ts';
import '../../src/widgets/publication-card/define.ts';
import type { MpgPublicationCard } from '../../src/widgets/publication-card/publication-card.ts';
import { feedWith, publication, term } from '../model/feed-builder.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { speaks } from '../support/formats.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';

const edition = { url: 'https://example.org/fr.pdf', mediaType: 'application/pdf', title: undefined, size: 1_234_567 };

const brief: Partial<Publication> = {
  title: { en: 'Who may vote' },
  summary: { en: 'Of rights and rolls.' },
  url: 'https://example.org/brief',
  date: '2012-05',
  type: 'policy-brief',
  publisher: 'Example Press',
  doi: '10.1000/brief',
  isbn: '978-3-16-148410-0',
  authors: [
    { name: 'Ana', url: undefined },
    { name: 'Bo', url: undefined },
  ],
  programmes: ['equality'],
};

const feed = feedWith({
  programmes: [term('integration'), term('equality')],
  items: [
    publication('old', { title: { en: 'Old' }, date: '2001', programmes: ['integration'] }),
    publication('brief', brief),
    publication('translated', {
      ...brief,
      urls: { de: 'https://example.org/de' },
      files: [
        { ...edition, language: 'fr' },
        { ...edition, url: 'https://example.org/en.pdf', language: 'en' },
      ],
    }),
    publication('bare', { title: { en: 'Bare' } }),
  ],
});

async function card(properties: Partial<MpgPublicationCard> = {}, lang = 'en'): Promise<MpgPublicationCard> {
  const element = document.createElement('mpg-publication-card');
  Object.assign(element, { feed, ...properties });
  await fixture(html`<div lang=${lang}>${element}</div>`);
  return element;
}

const all = (element: MpgPublicationCard, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const part = (element: MpgPublicationCard, name: string): HTMLElement => all(element, `[part=${name}]`)[0]!;
const words = (element: HTMLElement): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** Opens the citation and waits for it. */
async function citing(properties: Partial<MpgPublicationCard> = {}): Promise<MpgPublicationCard> {
  const element = await card({ publication: 'brief', ...properties });
  part(element, 'cite').querySelector('summary')!.click();
  await waitUntil(() => part(element, 'citation'), 'the citation is shown', { interval: 5 });
  return element;
}

const format = (element: MpgPublicationCard, name: string): HTMLInputElement =>
  all(element, 'label')
    .find((label) => words(label) === name)!
    .querySelector('input')!;

/** Replaces the browser's clipboard until the end of the running test. */
let restore: (() => void) | undefined;
function useClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  restore = () => Reflect.deleteProperty(navigator, 'clipboard');
}
afterEach(() => {
  restore?.();
  restore = undefined;
});

/** The message next to the button. */
const outcome = (element: MpgPublicationCard): string => words(part(element, 'copy').nextElementSibling as HTMLElement);

async function copy(element: MpgPublicationCard): Promise<string> {
  part(element, 'copy').click();
  await waitUntil(() => outcome(element), 'it says whether it copied', { interval: 5 });
  return outcome(element);
}

describe('<mpg-publication-card>', () => {
  it('shows the title, authors and other details of a publication', async () => {
    const element = await card({ publication: 'brief' });
    const shown = ['meta', 'title', 'authors', 'summary', 'identifiers'].map((name) => words(part(element, name)));
    expect(shown).to.deep.equal([
      'Policy brief May 2012 Example Press',
      'Who may vote',
      'Ana and Bo',
      'Of rights and rolls.',
      'DOI https://doi.org/10.1000/brief ISBN 978-3-16-148410-0',
    ]);
  });

  it('leaves out what is unknown and states that the year is unknown', async () => {
    const element = await card({ publication: 'bare' });
    expect(words(part(element, 'card'))).to.match(/^Year not known Bare Cite/);
  });

  it('shows the newest publication without an id', async () => {
    const element = await card({ programme: 'integration' });
    expect(words(part(element, 'title'))).to.equal('Old');
  });

  it('warns of an unknown id', async () => {
    const warnings = recordWarnings();
    const element = await card({ publication: 'unknown' });
    expect(words(part(element, 'message'))).to.equal('There is nothing to show here yet.');
    expect(warnings.join()).to.contain('publication="unknown" is not in the feed; there are: old, brief');
  });

  it('lists the editions, starting with the publication’s own language', async () => {
    const element = await card({ publication: 'translated' });
    const links = all(element, '[part=files] a') as HTMLAnchorElement[];
    expect(links.map(words)).to.deep.equal(['English · PDF · 1.2 MB', 'German · Web page', 'French · PDF · 1.2 MB']);
    expect(links.map(({ hreflang }) => hreflang)).to.deep.equal(['en', 'de', 'fr']);
  });

  it('starts with the editions in the visitor’s language', async () => {
    const element = await card({ publication: 'translated' }, 'fr');
    await speaks(element, 'fr');
    expect(all(element, '[part=files] a').map(words)[0]).to.match(/^français/);
  });

  it('isolates names and URLs in right-to-left text', async () => {
    const kept = all(await card({ publication: 'brief', dir: 'rtl' }), 'bdi').map(words);
    expect(kept).to.deep.equal(['Example Press', 'Ana', 'Bo', 'https://doi.org/10.1000/brief']);
  });

  it('links to the DOI and informs the host', async () => {
    const element = await card({ publication: 'brief' });
    const selected = oneEvent(element, 'mpg-select');
    element.addEventListener('mpg-select', (event) => event.preventDefault());
    part(element, 'identifiers').querySelector('a')!.click();
    const { detail } = (await selected) as CustomEvent<SelectDetail>;
    expect(detail.url).to.equal('https://doi.org/10.1000/brief');
  });
});

describe('citing with <mpg-publication-card>', () => {
  it('shows the citation in APA style', async () => {
    const element = await citing();
    expect(words(part(element, 'citation'))).to.equal(
      'Ana & Bo. (2012). Who may vote [Policy brief]. Example Press. https://doi.org/10.1000/brief',
    );
    expect(part(element, 'citation').querySelector('i')!.textContent).to.equal('Who may vote');
  });

  const beginnings: [name: string, beginning: string][] = [
    ['Chicago', 'Ana and Bo. 2012.'],
    ['BibTeX', '@techreport{brief,'],
    ['RIS', 'TY  - BOOK'],
    ['CSL-JSON', '['],
  ];
  for (const [name, beginning] of beginnings) {
    it(`shows the citation in ${name}`, async () => {
      const element = await citing();
      format(element, name).click();
      await element.updateComplete;
      expect(part(element, 'citation').textContent.startsWith(beginning)).to.equal(true);
    });
  }

  it('changes the format by keyboard', async () => {
    const element = await citing();
    format(element, 'APA').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(words(part(element, 'citation'))).to.match(/^Ana and Bo/);
  });

  it('copies the citation and confirms it', async () => {
    let copied = '';
    useClipboard({ writeText: (text) => Promise.resolve(void (copied = text)) });
    const element = await citing();
    expect(await copy(element)).to.equal('Copied');
    expect(copied).to.equal(part(element, 'citation').textContent);
  });

  it('removes the confirmation when it shows something else', async () => {
    useClipboard({ writeText: () => Promise.resolve() });
    const element = await citing();
    await copy(element);
    element.publication = 'bare';
    await element.updateComplete;
    expect(outcome(element)).to.equal('');
  });

  it('selects the citation if it may not copy it', async () => {
    useClipboard(undefined);
    const element = await citing();
    await copy(element);
    expect(getSelection()!.toString()).to.equal(part(element, 'citation').textContent);
  });

  it('stays open, with the same format, when it shows another publication', async () => {
    const element = await citing();
    format(element, 'BibTeX').click();
    element.publication = 'bare';
    await element.updateComplete;
    expect(part(element, 'citation').textContent).to.match(/^@misc\{bare,/);
  });

  it('is accessible when it is open', async () => {
    const element = await citing();
    await copy(element);
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });
});
