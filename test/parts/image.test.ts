import { expect, fixture, html } from '@open-wc/testing';
import { imageTemplate } from '../../src/parts/image.ts';
import type { Language } from '../../src/parts/text.ts';

const language: Language = { lang: () => 'en', dir: () => 'ltr', intl: Intl, languages: ['en'] };

async function shown(src: string): Promise<HTMLImageElement | null> {
  const image = { src, alt: { en: 'A picture' }, width: 10, height: 20 };
  const element = await fixture(html`<div>${imageTemplate(image, language)}</div>`);
  return element.querySelector('img');
}

describe('imageTemplate', () => {
  it('shows an image of the web, with its description and size', async () => {
    const image = await shown(new URL('/stories/hosts/icon.svg', location.href).href);
    expect([image!.alt, image!.width, image!.height, image!.loading]).to.deep.equal(['A picture', 10, 20, 'lazy']);
  });

  for (const src of [
    '',
    'file:///etc',
    'javascript:alert()',
    'data:image/svg+xml,<svg/>',
    'blob:x',
    'http://',
    '/a.png',
  ]) {
    it(`shows nothing for ${JSON.stringify(src)}`, async () => {
      expect(await shown(src)).to.equal(null);
    });
  }
});
