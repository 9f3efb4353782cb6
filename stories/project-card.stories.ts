import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/project-card/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  project: string;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Project card',
  component: 'mpg-project-card',
  args: { ...commonMeta.args, project: 'mipex' },
  render: (args) => html`<mpg-project-card ${attributes(args)}></mpg-project-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const WithHeading: Story = { args: { heading: 'A project of ours' } };
export const StartNotKnown: Story = { args: { project: 'spring' } };
export const UnknownProject: Story = { args: { project: 'no-such-project' } };
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
