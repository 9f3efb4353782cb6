import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/event-list/define.ts';
import type { Feed } from '../src/feed/types.ts';
import { eventVariants, variantsNow } from './event-variants.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  when: 'upcoming' | 'past' | 'all';
  programme: string;
  project: string;
  limit: number;
  now: Date;
  timeZone: string;
  feed: Feed;
}

const today = new Date('2026-11-22T12:00:00Z');

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Event list',
  component: 'mpg-event-list',
  // A fixed time, so that the catalogue always looks the same.
  args: { ...commonMeta.args, now: today, timeZone: 'Europe/Brussels' },
  render: ({ feed, now, timeZone, ...args }) =>
    html`<mpg-event-list
      ${attributes(args)}
      .feed=${feed}
      .now=${new Date(now)}
      .timeZone=${timeZone}
    ></mpg-event-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { heading: 'Events' } };
/** As it looked in June 2022. */
export const BothSidesOfNow: Story = { args: { heading: 'Events', now: new Date('2022-06-01') } };
export const Upcoming: Story = { args: { when: 'upcoming', now: new Date('2022-01-15') } };
export const NothingUpcoming: Story = { args: { when: 'upcoming', heading: 'Upcoming events' } };
export const Past: Story = { args: { when: 'past', limit: 5 } };
export const OneProject: Story = { args: { project: 'mipex' } };
/** Times of day with the visitor's time, several days, online, cancelled, postponed, known only by month or year. */
export const EveryKind: Story = { args: { feed: eventVariants, now: variantsNow, limit: 20 } };
export const EveryKindFromTheOtherSideOfTheEarth: Story = {
  args: { ...EveryKind.args, timeZone: 'Pacific/Kiritimati', lang: 'en-NZ' },
};
export const NarrowColumn: Story = { args: { ...EveryKind.args }, decorators: [inNarrowColumn] };

export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
