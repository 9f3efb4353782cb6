import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/news-list/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  programme: string;
  project: string;
  activity: string;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/News list',
  component: 'mpg-news-list',
  render: (args) => html`<mpg-news-list ${attributes(args)}></mpg-news-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'News' } };
export const All: Story = { args: { limit: 1000 } };
export const OneProgramme: Story = { args: { programme: 'anti-discrimination-equality' } };
export const OneProject: Story = { args: { project: 'immigrant-citizens-survey', heading: 'The survey in the news' } };
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = { ...states.manyItems, args: { ...states.manyItems.args, limit: 200 } };
