import { expect } from '@open-wc/testing';
import type { Feed } from '../../../src/feed/types.ts';
import { FeedSource } from '../../../src/sources/feed-source.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../../src/sources/publication-source.ts';
import { MpgPublicationList } from '../../../src/widgets/publication-list/publication-list.ts';
import { feedWith, publication } from '../../model/feed-builder.ts';
import { mountPoint } from '../../support/widgets.ts';

const asked: string[] = [];

class CountingSource extends FeedSource {
  override initialPage(query: PageQuery): PublicationPage | undefined {
    asked.push(query.languages.join());
    return super.initialPage(query);
  }
}

class CountingList extends MpgPublicationList {
  protected override createSource(feed: Feed): PublicationSource {
    return new CountingSource(feed);
  }
}
customElements.define('test-counting-list', CountingList);

// In English the first comes first, in French the second.
const feed = feedWith({
  items: [publication('one', { title: { en: 'A', fr: 'Z' } }), publication('two', { title: { en: 'B', fr: 'C' } })],
});

describe('a list of publications in a page in French', () => {
  it('asks once, for titles in French', async () => {
    const list = Object.assign(document.createElement('test-counting-list') as CountingList, { feed, sort: 'title' });
    const host = Object.assign(mountPoint(), { lang: 'fr' });
    host.append(list);
    await list.updateComplete;
    expect(asked).to.deep.equal(['fr']);
    const titles = [...list.renderRoot.querySelectorAll('[part=title]')].map(({ textContent }) => textContent.trim());
    expect(titles).to.deep.equal(['C', 'Z']);
  });
});
