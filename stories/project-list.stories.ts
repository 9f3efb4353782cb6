import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/project-list/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  programme: string;
  project: string;
  status: string;
  query: string;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Project list',
  component: 'mpg-project-list',
  render: (args) => html`<mpg-project-list ${attributes(args)}></mpg-project-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'Projects' } };
export const OneProgramme: Story = { args: { programme: 'anti-discrimination-equality', limit: 5 } };
export const SomeProjects: Story = { args: { project: 'mipex, sirius, niem', heading: 'What we did together' } };
export const Searched: Story = { args: { query: 'equality law' } };
export const NothingFound: Story = { args: { query: 'submarine' } };
export const NoneOfThatStatus: Story = { args: { status: 'ended' } };
export const NarrowColumn: Story = { args: { limit: 4 }, decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = { ...states.manyItems, args: { ...states.manyItems.args, limit: 100 } };
