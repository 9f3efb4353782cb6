import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/programme-list/define.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  programme: string;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Programme list',
  component: 'mpg-programme-list',
  argTypes: { ...commonMeta.argTypes, programme: { control: 'text' }, limit: { control: 'number' } },
  render: (args) =>
    html`<mpg-programme-list
      src=${args.src}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      lang=${ifDefined(args.lang)}
      programme=${ifDefined(args.programme)}
      limit=${ifDefined(args.limit)}
    ></mpg-programme-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'What MPG works on' } };
export const TwoOfThem: Story = { args: { programme: 'diversity-integration, anti-discrimination-equality' } };
export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
