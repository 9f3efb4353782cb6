import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/milestone-timeline/define.ts';
import type { DateOrder } from '../src/model/dates.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  programme: string;
  project: string;
  from: string;
  to: string;
  order: DateOrder;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Milestone timeline',
  component: 'mpg-milestone-timeline',
  render: (args) => html`<mpg-milestone-timeline ${attributes(args)}></mpg-milestone-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'Milestones' } };
export const OldestFirst: Story = { args: { order: 'oldest' } };
export const OneProgramme: Story = { args: { programme: 'anti-discrimination-equality' } };
export const OneProject: Story = { args: { project: 'mipex', heading: 'The Migrant Integration Policy Index' } };
export const SomeYears: Story = { args: { from: '1995', to: '2004' } };
export const NarrowColumn: Story = { args: { to: '2004' }, decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = { ...states.longContent, args: { ...states.longContent.args, to: '2004' } };
export const ManyItems: Story = states.manyItems;
