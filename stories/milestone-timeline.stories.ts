import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/milestone-timeline/define.ts';
import type { DateOrder } from '../src/model/dates.ts';
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
  argTypes: {
    ...commonMeta.argTypes,
    programme: { control: 'text' },
    project: { control: 'text' },
    from: { control: 'text' },
    to: { control: 'text' },
    order: { control: 'inline-radio', options: ['newest', 'oldest'] },
    limit: { control: 'number' },
  },
  render: (args) =>
    html`<mpg-milestone-timeline
      src=${args.src}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      lang=${ifDefined(args.lang)}
      programme=${ifDefined(args.programme)}
      project=${ifDefined(args.project)}
      from=${ifDefined(args.from)}
      to=${ifDefined(args.to)}
      order=${ifDefined(args.order)}
      limit=${ifDefined(args.limit)}
    ></mpg-milestone-timeline>`,
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
export const LongContent: Story = { args: { ...states.longContent.args, to: '2004' } };
export const ManyItems: Story = states.manyItems;
