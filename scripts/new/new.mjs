/**
 * `npm run new -- news-list`: writes a widget's folder, story and test. They pass every check as they are, and show the
 * feed's items; from there the widget grows into its own.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every way to write a widget's name. @param {string} name as in `news-list` */
function spellings(name) {
  const words = name.split('-');
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  return {
    name,
    tag: `mpg-${name}`,
    className: `Mpg${pascal}`,
    styles: `${name.split('-')[0]}${pascal.slice(words[0].length)}Styles`,
    title: capital(words.join(' ')),
  };
}

const widgetFile = ({
  name,
  tag,
  className,
  styles,
}) => `import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { textTemplate } from '../../parts/text.ts';
import { ${styles} } from './${name}.styles.ts';

/**
 * The items of the feed, in its own order, each with the way to it.
 *
 * @example
 * \`\`\`html
 * <${tag} limit="5"></${tag}>
 * \`\`\`
 *
 * @tag ${tag}
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with \`heading\`.
 * @csspart list - The list of items.
 * @csspart link - The link to an item.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class ${className} extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, ${styles}];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const items = feed.items.filter(({ title }) => title).slice(0, this.limit);
    if (!items.length) return undefined;
    return html\`<ul part="list">
      \${items.map((item) => this.#itemTemplate(item))}
    </ul>\`;
  }

  #itemTemplate(item: Item): TemplateResult {
    return html\`<li>\${this.link(item, textTemplate(item.title, this.localize))}</li>\`;
  }
}
`;

const stylesFile = ({ styles }) => `import { css } from 'lit';

export const ${styles} = css\`
  ul {
    display: grid;
    gap: 0.5em;
  }
\`;
`;

const defineFile = ({ name, tag, className }) => `import { define } from '../../element/define.ts';
import { ${className} } from './${name}.ts';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const storyFile = ({ name, tag, title }) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/${name}/define.ts';
import { commonMeta, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/${title}',
  component: '${tag}',
  args: { ...commonMeta.args, limit: 5 },
  argTypes: { ...commonMeta.argTypes, limit: { control: { type: 'number', min: 1 } } },
  render: (args) =>
    html\`<${tag}
      src=\${args.src}
      limit=\${args.limit}
      heading=\${ifDefined(args.heading)}
      heading-level=\${ifDefined(args['heading-level'])}
      lang=\${ifDefined(args.lang)}
    ></${tag}>\`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithHeading: Story = { args: { heading: '${title}', 'heading-level': 3 } };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
`;

const testFile = ({ name, tag }) => `import { expect } from '@open-wc/testing';
import '../../src/widgets/${name}/define.ts';
import { mpg, mpgFeed, serve } from '../support/feed-server.ts';
import { place, told } from '../support/widgets.ts';

describe('<${tag}>', () => {
  it('shows as many items as its limit', async () => {
    const element = document.createElement('${tag}');
    Object.assign(element, { src: serve(mpg), limit: 3 });
    const result = told(element);
    place().append(element);
    await result;
    const titles = [...element.shadowRoot!.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
    expect(titles).to.deep.equal(mpgFeed().items.slice(0, 3).map(({ title }) => title));
  });
});
`;

/** What is written for a widget, by path. */
function filesOf(name) {
  const words = spellings(name);
  return {
    [`src/widgets/${name}/${name}.ts`]: widgetFile(words),
    [`src/widgets/${name}/${name}.styles.ts`]: stylesFile(words),
    [`src/widgets/${name}/define.ts`]: defineFile(words),
    [`stories/${name}.stories.ts`]: storyFile(words),
    [`test/widgets/${name}.test.ts`]: testFile(words),
  };
}

/** Lines break elsewhere in a widget with a longer name. */
async function formatted(path, text) {
  const filepath = join(root, path);
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}

/** @throws where the name is none for a widget, or any of its files is there already; nothing is written then */
async function createWidget(name = '') {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) || name.startsWith('mpg-')) {
    throw new Error(`“${name}” is no name for a widget. It is in lower case with hyphens, without mpg-: news-list.`);
  }
  const files = Object.entries(filesOf(name));
  const taken = files.map(([path]) => path).filter((path) => existsSync(join(root, path)));
  if (taken.length) throw new Error(`There is already ${taken.join(', ')}.`);
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), await formatted(path, text));
    console.log(`  ${path}`);
  }
}

try {
  await createWidget(process.argv[2]);
  console.log(
    'Next: say in its docblock what it shows; `npm run build` puts it into README.md; `npm test` holds it to the contract.',
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
