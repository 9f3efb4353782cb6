import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/publication-card/define.ts';
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
  argTypes: {
    ...commonMeta.argTypes,
    publication: { control: 'text' },
    programme: { control: 'text' },
    project: { control: 'text' },
  },
  render: (args) =>
    html`<mpg-publication-card
      src=${args.src}
      publication=${ifDefined(args.publication)}
      programme=${ifDefined(args.programme)}
      project=${ifDefined(args.project)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      lang=${ifDefined(args.lang)}
    ></mpg-publication-card>`,
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
export const ManyItems: Story = { args: { ...states.manyItems.args, publication: undefined } };
