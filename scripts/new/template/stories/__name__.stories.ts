import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/__name__/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/__Title__',
  component: 'mpg-__name__',
  args: { ...commonMeta.args, limit: 5 },
  render: (args) => html`<mpg-__name__ ${attributes(args)}></mpg-__name__>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithHeading: Story = { args: { heading: '__Title__', 'heading-level': 3 } };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
