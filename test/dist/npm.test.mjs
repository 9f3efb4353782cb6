import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { widgets } from './manuals.mjs';

const address = 'https://partner.example/feed.json';
const document = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));

/** All names and titles in a feed. */
function names({ organisation, programmes, projects, supporters, networks, items }) {
  const things = [organisation, ...programmes, ...projects, ...supporters, ...networks, ...items];
  return things.flatMap(({ title, name }) => Object.values(title ?? name ?? {}));
}

describe('dist/npm in Node', () => {
  let feed;

  before(async () => {
    const { parseFeed } = await import('mpg-widgets/feed');
    ({ feed } = parseFeed(document, address));
  });

  it('registers nothing from its main entry point', async () => {
    await import('mpg-widgets');
    assert.deepEqual(
      widgets.filter(({ tag }) => customElements.get(tag)),
      [],
    );
  });

  for (const { name, tag, example } of widgets) {
    const [start] = example.split('>');

    /** Renders the docblock's example as a server would, with these bindings added. */
    const renderExample = async (given) => {
      await import(`mpg-widgets/${name}`);
      const template = html`${unsafeStatic(start)} .feed=${given}></${unsafeStatic(tag)}>`;
      return collectResult(render(template));
    };

    describe(tag, () => {
      it('renders a feed it is given', async () => {
        const markup = await renderExample(feed);
        assert.match(markup, /shadowrootmode="open"/);
        const text = markup.replaceAll(/<style>[^]*?<\/style>|<[^>]*>/g, ' ');
        assert.ok(names(feed).some((name) => text.includes(name)));
        assert.doesNotMatch(markup, /class="space"/);
      });

      it('renders the same each time', async () => {
        assert.equal(await renderExample(feed), await renderExample(feed));
      });

      it('renders the waiting state', async () => {
        assert.match(await renderExample(undefined), /<slot/);
      });

      it('waits for the browser if it has only a URL', async () => {
        await import(`mpg-widgets/${name}`);
        const template = html`${unsafeStatic(start)} src="feed.json"></${unsafeStatic(tag)}>`;
        assert.match(await collectResult(render(template)), /<slot/);
      });
    });
  }
});
