import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/about/define.ts';
import '../src/widgets/digest/define.ts';
import '../src/widgets/event-list/define.ts';
import '../src/widgets/milestone-timeline/define.ts';
import '../src/widgets/network-list/define.ts';
import '../src/widgets/news-list/define.ts';
import '../src/widgets/programme-card/define.ts';
import '../src/widgets/programme-list/define.ts';
import '../src/widgets/project-card/define.ts';
import '../src/widgets/project-list/define.ts';
import '../src/widgets/publication-card/define.ts';
import '../src/widgets/publication-list/define.ts';
import './hosts-look.css';
import { commonMeta, type CommonArgs } from './states.ts';

type Args = Pick<CommonArgs, 'src'>;

const meta: Meta<Args> = {
  title: 'Your look',
  // Its page is look.mdx.
  tags: ['!autodocs'],
  args: { src: commonMeta.args.src },
  beforeEach: commonMeta.beforeEach,
};
export default meta;

type Story = StoryObj<Args>;

/** A page without a style sheet: font, sizes and colours are the browser's. */
export const PlainPage: Story = {
  render: ({ src }) =>
    html`<div class="look plain">
      <h1>Links on integration</h1>
      <p>What we read, and who wrote it.</p>
      <section><mpg-about src=${src} heading="Who is behind it" hide="story values"></mpg-about></section>
      <section><mpg-project-list src=${src} heading="Projects" limit="4"></mpg-project-list></section>
      <section><mpg-news-list src=${src} heading="News" limit="4"></mpg-news-list></section>
    </div>`,
};

/**
 * A page in the style of a popular framework, which sets its colours and corners as tokens. Its green and orange are
 * too light for text, so widgets darken them as needed, and lighten them on the dark page.
 */
export const FrameworkPage: Story = {
  render: ({ src }) =>
    html`<div class="look framework">
      <div class="bar">
        <div class="wide"><strong>Your organisation</strong><span>Topics</span><span>Library</span></div>
      </div>
      <div class="wide">
        <h1>Migration and diversity</h1>
        <p class="lead">What the Migration Policy Group works on, and what it has to read.</p>
        <div class="panels">
          <div class="panel">
            <mpg-programme-card src=${src} programme="international-movement-of-persons"></mpg-programme-card>
          </div>
          <div class="panel">
            <mpg-programme-card src=${src} programme="diversity-integration"></mpg-programme-card>
          </div>
          <div class="panel">
            <mpg-programme-card src=${src} programme="anti-discrimination-equality"></mpg-programme-card>
          </div>
        </div>
        <div class="columns">
          <div class="panel">
            <mpg-publication-list src=${src} heading="Publications" limit="5"></mpg-publication-list>
          </div>
          <div class="panel"><mpg-digest src=${src} heading="Latest" limit="6"></mpg-digest></div>
        </div>
      </div>
    </div>`,
};

/**
 * A dark page that does not set `color-scheme`; widgets detect it by its text colour. It sets only a light blue accent.
 */
export const DarkPage: Story = {
  render: ({ src }) =>
    html`<div class="look night">
      <div class="wide top">Your organisation</div>
      <div class="wide">
        <h1>Thirty years of equality law, step by step</h1>
        <div class="sides">
          <div>
            <mpg-programme-card src=${src} programme="anti-discrimination-equality"></mpg-programme-card>
            <mpg-project-card src=${src} project="mipex"></mpg-project-card>
          </div>
          <mpg-event-list src=${src} heading="Events" limit="3"></mpg-event-list>
        </div>
        <mpg-milestone-timeline src=${src} programme="anti-discrimination-equality" heading="Since 1995" limit="8">
        </mpg-milestone-timeline>
      </div>
    </div>`,
};

/** One typeface, one colour for all programmes, no rounded corners, more space, and titles styled with `::part`. */
export const SerifMagazine: Story = {
  render: ({ src }) =>
    html`<div class="look magazine">
      <div class="wide">
        <div class="name">Your Review</div>
        <div class="story">
          <h1>What cities can do for those who arrive</h1>
          <p>
            Integration happens in places: in a school, at a counter, on a stair. Whoever writes about it ends up in a
            town hall sooner or later, and asks what others have tried.
          </p>
          <p>A good beginning is a study that compares how European cities govern integration.</p>
          <div class="aside">
            <mpg-publication-card
              src=${src}
              publication="benchmarking-integration-governance-in-europes-cities-english"
            ></mpg-publication-card>
          </div>
          <p>There is more where that came from.</p>
        </div>
        <div class="pair">
          <mpg-digest src=${src} heading="Also new" limit="5"></mpg-digest>
          <mpg-programme-list src=${src} heading="What they work on"></mpg-programme-list>
        </div>
      </div>
    </div>`,
};

/** 280 pixels next to an article: small type, little space. */
export const NarrowColumn: Story = {
  render: ({ src }) =>
    html`<div class="look sidebar">
      <article>
        <h1>Our work this month</h1>
        <p>
          A page of yours, with a column for what others do. What stands in the column takes its typeface, its size and
          its colour from the page, as everything else there.
        </p>
        <h2>How the column is made</h2>
        <p>
          It is 280 pixels wide, and on a small screen it moves under the article. The green of its links is given once,
          for all that stands in it, and so is how close together things are.
        </p>
        <p>
          Nothing else was written for it. Long titles break, dates move above what they belong to, and pictures become
          as small as the column asks.
        </p>
      </article>
      <div class="side">
        <mpg-programme-card src=${src} programme="diversity-integration" heading-level="3"></mpg-programme-card>
        <mpg-news-list src=${src} heading="News" limit="3"></mpg-news-list>
        <mpg-event-list src=${src} heading="Events" limit="2"></mpg-event-list>
        <mpg-project-card src=${src} project="mipex" heading-level="3"></mpg-project-card>
      </div>
    </div>`,
};

/** Many widgets at a glance. `theme` makes each a tile with its own background, spacing and corners. */
export const WideDashboard: Story = {
  render: ({ src }, { globals }) => {
    const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
    return html`<div class="look dashboard">
      <h1>Migration policy monitor</h1>
      <div class="tiles">
        <mpg-digest class="third" theme=${theme} src=${src} heading="Latest" limit="6"></mpg-digest>
        <mpg-event-list class="third" theme=${theme} src=${src} heading="Events" limit="4"></mpg-event-list>
        <div class="third stack">
          <mpg-programme-card theme=${theme} src=${src} programme="anti-discrimination-equality"></mpg-programme-card>
          <mpg-project-card theme=${theme} src=${src} project="mipex"></mpg-project-card>
        </div>
        <mpg-project-list class="two-thirds" theme=${theme} src=${src} heading="Projects" limit="5"></mpg-project-list>
        <mpg-news-list class="third" theme=${theme} src=${src} heading="News" limit="6"></mpg-news-list>
        <mpg-network-list theme=${theme} src=${src} heading="Networks and partners"></mpg-network-list>
      </div>
    </div>`;
  },
};
