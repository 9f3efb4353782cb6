import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/event-card/define.ts';
import type { Feed } from '../src/feed/types.ts';
import { eventVariants, variantsNow } from './event-variants.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  event: string;
  programme: string;
  project: string;
  now: Date;
  timeZone: string;
  feed: Feed;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Event card',
  component: 'mpg-event-card',
  args: {
    ...commonMeta.args,
    event: 'transatlantic-migrant-democracy-dialogue-summit-2022',
    // A fixed time, so that the catalogue always looks the same.
    now: variantsNow,
    timeZone: 'Europe/Brussels',
  },
  render: ({ feed, now, timeZone, ...args }) =>
    html`<mpg-event-card
      ${attributes(args)}
      .feed=${feed}
      .now=${new Date(now)}
      .timeZone=${timeZone}
    ></mpg-event-card>`,
};
export default meta;

type Story = StoryObj<Args>;

const variant = (event: string): Story => ({ args: { feed: eventVariants, event } });

export const Default: Story = {};
/** Upcoming, so visitors can add it to their calendar. */
export const ToCome: Story = { args: { now: new Date('2022-06-01') } };
/** Without `event`, it shows the next one. */
export const TheNextOne: Story = { args: { event: '', now: new Date('2022-01-15') } };
export const TimeOfDay: Story = variant('time');
export const OnTheWebInAnotherTimeZone: Story = variant('online');
export const OverMidnight: Story = variant('night');
export const Cancelled: Story = variant('cancelled');
export const Postponed: Story = variant('postponed');
export const SomeMonth: Story = variant('month');
export const DateNotKnown: Story = variant('undated');
export const NarrowColumn: Story = { ...variant('time'), decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
