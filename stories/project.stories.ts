import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/project/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  project: string;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Project',
  component: 'mpg-project',
  args: { ...commonMeta.args, project: 'mipex' },
  render: (args) => html`<mpg-project ${attributes(args)}></mpg-project>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const AnotherProject: Story = { args: { project: 'european-equality-law-network' } };
/** Sections without content are left out. */
export const WithLittle: Story = { args: { project: 'local-integration-policies' } };
export const WithHeading: Story = { args: { heading: 'A project', 'heading-level': 3, limit: 2 } };
/** Only the newest publications are expanded at first. */
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
