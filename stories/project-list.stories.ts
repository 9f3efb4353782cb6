import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/project-list/define.ts';
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
  argTypes: {
    ...commonMeta.argTypes,
    programme: { control: 'text' },
    project: { control: 'text' },
    status: { control: 'text' },
    query: { control: 'text' },
    limit: { control: { type: 'number', min: 1 } },
  },
  render: (args) =>
    html`<mpg-project-list
      src=${args.src}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      lang=${ifDefined(args.lang)}
      programme=${ifDefined(args.programme)}
      project=${ifDefined(args.project)}
      status=${ifDefined(args.status)}
      query=${ifDefined(args.query)}
      limit=${ifDefined(args.limit)}
    ></mpg-project-list>`,
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
export const ManyItems: Story = { args: { ...states.manyItems.args, limit: 100 } };
