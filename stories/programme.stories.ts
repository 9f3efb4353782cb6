import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/programme/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  programme: string;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Programme',
  component: 'mpg-programme',
  args: { ...commonMeta.args, programme: 'diversity-integration' },
  render: (args) => html`<mpg-programme ${attributes(args)}></mpg-programme>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const AnotherProgramme: Story = { args: { programme: 'anti-discrimination-equality' } };
export const WithHeading: Story = { args: { heading: 'A programme', 'heading-level': 3, limit: 2 } };
/** Everything is there, but collapsed at first. */
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
