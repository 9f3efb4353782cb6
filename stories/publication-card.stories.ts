import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/publication-card/define.ts';
import { attributes } from './attributes.ts';
import { commonMeta, inNarrowColumn, states, type CommonArgs } from './states.ts';

interface Args extends CommonArgs {
  publication: string | undefined;
  programme: string;
  project: string;
}

const meta: Meta<Args> = {
  ...commonMeta,
  title: 'Widgets/Publication card',
  component: 'mpg-publication-card',
  args: { ...commonMeta.args, publication: 'benchmarking-integration-governance-in-europes-cities-english' },
  render: (args) => html`<mpg-publication-card ${attributes(args)}></mpg-publication-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Available in several languages. */
export const Default: Story = {};

/** Names and marks up the publication's language if it is not the visitor's. */
export const InAnotherLanguage: Story = { args: { publication: 'migrant-integration-policy-index-iii-espana-es' } };

/** With a publisher and an ISBN. */
export const Book: Story = {
  args: { publication: 'legal-frameworks-for-the-integration-of-third-country-nationals' },
};

export const WithoutYear: Story = { args: { publication: 'handbook-on-supplier-diversity-in-europe' } };

export const AnnualReport: Story = { args: { publication: 'biennial-report-2013-2014' } };

/** Without an id, it shows the newest publication of the programme. */
export const NewestOfAProgramme: Story = {
  args: { publication: undefined, programme: 'anti-discrimination-equality', heading: 'Just published' },
};

/** Editions in the visitor's language come first. */
export const ForAFrenchVisitor: Story = { args: { lang: 'fr' } };

export const NarrowColumn: Story = { decorators: [inNarrowColumn] };

export const UnknownPublication: Story = { args: { publication: 'no-such-publication' } };
export const Waiting: Story = states.waiting;
export const Empty: Story = states.empty;
export const Failed: Story = states.failed;
export const Stale: Story = states.stale;
export const LongContent: Story = states.longContent;
export const ManyItems: Story = { ...states.manyItems, args: { ...states.manyItems.args, publication: undefined } };
