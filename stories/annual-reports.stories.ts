import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/annual-reports/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Annual reports',
  component: 'mpg-annual-reports',
  render: (args) => html`<mpg-annual-reports ${attributes(args)}></mpg-annual-reports>`,
};
export default meta;

type Story = StoryObj<Args>;

/** No report covers 2012, so the list shows a gap. */
export const Default: Story = { args: { heading: 'Activity reports' } };
export const Newest: Story = { args: { limit: 1 } };
export const NarrowColumn: Story = { args: { heading: 'Activity reports' }, decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
