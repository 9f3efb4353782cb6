import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/about/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  hide: string;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/About',
  component: 'mpg-about',
  render: (args) => html`<mpg-about ${attributes(args)}></mpg-about>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const Short: Story = { args: { hide: 'activities values story' } };
/** Under a heading of the host that already gives the name. */
export const WithoutName: Story = { args: { heading: 'Our partner, the Migration Policy Group', hide: 'name, facts' } };
export const ValuesAlone: Story = { args: { hide: 'name summary facts mission activities story' } };
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
