import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/digest/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  kinds: string;
  since: string;
  programme: string;
  order: 'language' | 'newest';
  campaign: string;
  limit: number;
  now: Date;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Digest',
  component: 'mpg-digest',
  args: { ...commonMeta.args, now: new Date() },
  render: ({ now, ...args }) => html`<mpg-digest ${attributes(args)} .now=${new Date(now)}></mpg-digest>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'Latest from MPG' } };
export const ForANewsletter: Story = { args: { campaign: 'spring-newsletter', since: '2024', limit: 5 } };
export const WithUpcomingEvents: Story = { args: { now: new Date('2024-11-01'), heading: 'Autumn 2024' } };
export const PublicationsAndReports: Story = { args: { kinds: 'publication,report', limit: 6 } };
export const NewestFirst: Story = { args: { order: 'newest' } };
export const OneProgramme: Story = { args: { programme: 'international-movement-of-persons' } };
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = { ...states.manyItems, args: { ...states.manyItems.args, limit: 100 } };
