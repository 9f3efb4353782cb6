import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/programme-card/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  programme: string;
}

const programmes = ['international-movement-of-persons', 'diversity-integration', 'anti-discrimination-equality'];

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Programme card',
  component: 'mpg-programme-card',
  args: { ...commonMeta.args, programme: 'diversity-integration' },
  argTypes: { programme: { control: 'select', options: programmes } },
  render: (args) => html`<mpg-programme-card ${attributes(args)}></mpg-programme-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Side by side, each in the accent colour of its programme. */
export const AllThree: Story = {
  render: ({ src }) =>
    html`<div style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr))">
      ${programmes.map((programme) => html`<mpg-programme-card src=${src} programme=${programme}></mpg-programme-card>`)}
    </div>`,
};

export const WithHeading: Story = { args: { heading: 'What MPG works on', 'heading-level': 3 } };

/** The host's own content is shown until the feed is loaded. */
export const WaitingWithOwnContent: Story = {
  ...states.waiting,
  render: ({ src, programme }) =>
    html`<mpg-programme-card src=${src} programme=${programme}>
      <a href="https://www.migpolgroup.com/">The Migration Policy Group</a>
    </mpg-programme-card>`,
};
export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
