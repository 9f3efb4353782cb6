import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/network-list/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Network list',
  component: 'mpg-network-list',
  render: (args) => html`<mpg-network-list ${attributes(args)}></mpg-network-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'Networks and partners' } };
export const FirstTen: Story = { args: { limit: 10 } };
export const NarrowColumn: Story = { args: { limit: 20 }, decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
