import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/supporter-list/define.ts';
import { loadFeed, type Feed } from '../src/feed/index.ts';
import feedUrl from './feed/feed.json?url';
import logoUrl from './hosts/icon.svg?no-inline';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  group: string;
  project: string;
  limit: number;
}

/** The real feed with a logo for every other supporter, since it has none of its own. */
async function feedWithLogos(): Promise<Feed> {
  const { feed } = await loadFeed(new URL(feedUrl, location.href).href, {});
  const logo = { src: new URL(logoUrl, location.href).href, alt: undefined, width: undefined, height: undefined };
  const supporters = feed.supporters.map((each, place) => (place % 2 ? each : { ...each, logo }));
  return { ...feed, supporters };
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Supporter list',
  component: 'mpg-supporter-list',
  argTypes: {
    group: { control: 'select', options: ['foundation', 'european-institution', 'intergovernmental', 'other'] },
  },
  render: (args, { loaded }) =>
    html`<mpg-supporter-list ${attributes(args)} .feed=${loaded['feed'] as Feed | undefined}></mpg-supporter-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'Supported by' } };
export const OneGroup: Story = { args: { group: 'foundation', heading: 'Foundations that support MPG' } };
export const OneProject: Story = { args: { project: 'immigrant-citizens-survey' } };
/** The sample feed has no logos, so one picture stands in for all of them. */
export const WithLogos: Story = { loaders: [async () => ({ feed: await feedWithLogos() })] };
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
