import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/news-list/define.ts';
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
  argTypes: {
    ...commonMeta.argTypes,
    programme: { control: 'text' },
    project: { control: 'text' },
    activity: { control: 'text' },
    limit: { control: { type: 'number', min: 1 } },
  },
  render: (args) =>
    html`<mpg-news-list
      src=${args.src}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      lang=${ifDefined(args.lang)}
      programme=${ifDefined(args.programme)}
      project=${ifDefined(args.project)}
      activity=${ifDefined(args.activity)}
      limit=${ifDefined(args.limit)}
    ></mpg-news-list>`,
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
export const ManyItems: Story = { args: { ...states.manyItems.args, limit: 200 } };
