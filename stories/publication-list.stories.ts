import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MpgPublicationList } from '../src/widgets/publication-list/publication-list.ts';
import '../src/widgets/publication-list/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

type Setting = 'query' | 'year' | 'language' | 'activity' | 'programme' | 'project' | 'type';

interface Args extends CommonArgs, Record<Setting, string> {
  sort: NonNullable<MpgPublicationList['sort']>;
  limit: number;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Publication list',
  component: 'mpg-publication-list',
  render: (args) => html`<mpg-publication-list ${attributes(args)}></mpg-publication-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The search field of a list, once it shows publications. */
async function shownField(list: MpgPublicationList): Promise<HTMLInputElement | undefined> {
  const find = (): HTMLInputElement | null | undefined => list.shadowRoot?.querySelector('[part=query]');
  if (!find()) await new Promise((resolve) => list.addEventListener('mpg-load', resolve, { once: true }));
  return find() ?? undefined;
}

export const Default: Story = {};

/** The widget's page has a heading already. */
export const WithHeading: Story = {
  args: { heading: 'Publications', 'heading-level': 3, limit: 3 },
  tags: ['!autodocs'],
};

/** Marks the matches. The start of a word is enough, and accents are ignored. */
export const Searched: Story = { args: { query: 'politicas integracion', limit: 3 } };

/** The host's filters are the frame: visitors find nothing outside them. */
export const Filtered: Story = { args: { year: '2008-2015,unknown', language: 'fr,de', limit: 3 } };

/** Topics, authors and titles, under the field while the visitor types. Nobody types on the widget's page. */
export const Suggestions: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('mpg-publication-list');
    const field = list && (await shownField(list));
    if (!field) return;
    field.focus();
    field.value = 'integ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
};

/** A typo is forgiven where nothing else is found, with the way back. */
export const Corrected: Story = { args: { query: 'integartion' }, tags: ['!autodocs'] };

/** Signs alone are nothing to search for. */
export const SignsAlone: Story = { args: { query: '---' }, tags: ['!autodocs'] };

/** The button says which filter to take away, and how many publications that brings. */
export const NothingFound: Story = { args: { query: 'no such publication', year: '2012' } };
export const NothingFoundInTheseYears: Story = {
  args: { query: 'citizenship', year: '1985-1990' },
  tags: ['!autodocs'],
};

export const SortedByTitle: Story = { args: { sort: 'title', limit: 5 } };

/** In a narrow column a button opens the filters over the page. */
export const InNarrowColumn: Story = { args: { limit: 3 }, decorators: [inNarrowColumn] };

/** The host's own content is shown until the feed is loaded. */
export const WaitingWithOwnContent: Story = {
  ...states.waiting,
  render: ({ src }) =>
    html`<mpg-publication-list src=${src}>
      <a href="https://www.migpolgroup.com/">Publications of the Migration Policy Group</a>
    </mpg-publication-list>`,
};
export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = states.manyItems;
