import { expect, fixture, html } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.ts';
import type { Feed } from '../../src/feed/types.ts';
import '../../src/widgets/digest/define.ts';
import '../../src/widgets/event-card/define.ts';
import '../../src/widgets/project-card/define.ts';
import '../../src/widgets/project-list/define.ts';
import '../../src/widgets/publication-card/define.ts';
import '../../src/widgets/publication-list/define.ts';
import { mpgFeed } from '../support/feed-server.ts';

const widgets = {
  'mpg-digest': {},
  'mpg-event-card': { event: 'transatlantic-migrant-democracy-dialogue-summit-2022' },
  'mpg-project-card': { project: 'mipex' },
  'mpg-project-list': {},
  'mpg-publication-card': { publication: 'mipex-2025' },
  'mpg-publication-list': {},
} as const;

describe('a programme’s name', () => {
  let feed: Feed;
  before(() => ({ feed } = parseFeed(mpgFeed(), 'https://www.migpolgroup.com/feed.json')));

  for (const [tag, settings] of Object.entries(widgets))
    it(`stands above the title in <${tag}>, narrow and wide`, async () => {
      const element = Object.assign(document.createElement(tag as keyof typeof widgets), { feed, ...settings });
      const place = await fixture<HTMLElement>(html`<div>${element}</div>`);
      await element.updateComplete;
      const names = [...element.renderRoot.querySelectorAll('[part=programme]')];
      expect(names).not.to.be.empty;
      for (const width of [272, 700]) {
        place.style.inlineSize = `${width}px`;
        const below = names.filter((name) => {
          const title = name.closest('article')?.querySelector('[part=title]');
          const { bottom, height } = name.getBoundingClientRect();
          return !title || !height || bottom > title.getBoundingClientRect().top + 2;
        });
        expect(below).to.deep.equal([]);
      }
    });
});
