import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Report } from '../../feed/types.ts';
import { reportsWithGaps, type ReportYears, type YearSpan } from '../../model/annual-reports.ts';
import { selectedItems } from '../../model/items.ts';
import { itemLanguages } from '../../model/languages.ts';
import { listedValues } from '../../model/listed-values.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { factList, filesTemplate } from '../../parts/files.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { languageNames } from '../../parts/language-name.ts';
import { textTemplate } from '../../parts/text.ts';
import { annualReportsStyles } from './annual-reports.styles.ts';

/** Years that are shown one below the other; of more than these the ends tell as much. */
const stackedYears = 3;

/**
 * MPG's activity reports along the years they cover, the newest first. Years between them without a report stay visible
 * as gaps.
 *
 * @example
 * ```html
 * <mpg-annual-reports heading="Activity reports"></mpg-annual-reports>
 * ```
 *
 * @tag mpg-annual-reports
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart reports - The list of reports and gaps.
 * @csspart report - One report.
 * @csspart gap - Years without a report.
 * @csspart years - The years of a report or gap.
 * @csspart title - The title of a report.
 * @csspart link - A link to a report or one of its files.
 * @csspart summary - What a report is about.
 * @csspart meta - The publisher of a report and its languages.
 * @csspart files - The files of a report.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-accent - Colour of links and of the line along the years.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or an attribute names what it does not have.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgAnnualReports extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, annualReportsStyles];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const { limit } = this;
    const [programmes, projects, activities] = [this.programme, this.project, this.activity].map(listedValues);
    const reports = selectedItems(feed, { kinds: ['report'], programmes, projects, activities })
      .filter((item) => item.kind === 'report')
      .slice(0, limit && limit > 0 ? limit : undefined);
    if (!reports.length) return undefined;
    return html`<ol part="reports">
      ${reportsWithGaps(reports).map((row) => this.#rowTemplate(row))}
    </ol>`;
  }

  #rowTemplate({ report, spans }: ReportYears): TemplateResult {
    const years = html`<p part="years" class="years">${this.#yearsTemplate(spans)}</p>`;
    return report
      ? html`<li part="report" class="row">${years}${this.#reportTemplate(report)}</li>`
      : html`<li part="gap" class="row gap">
          ${years}
          <p>${this.localize.term('noReport')}</p>
        </li>`;
  }

  #yearsTemplate(spans: readonly YearSpan[]): unknown {
    if (!spans.length) return html`<span>${this.localize.term('yearUnknown')}</span>`;
    const count = spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (count <= stackedYears) return spans.flatMap(yearsOf).map((year) => html`<time>${year}</time>`);
    const { localize } = this;
    return spans.map(({ first, last }) => html`<span>${localize.term('yearRange', `${first}`, `${last}`)}</span>`);
  }

  #reportTemplate(report: Report): TemplateResult {
    const { localize, link } = this;
    const { title, url, summary, publisher } = report;
    const languageName = languageNames(localize, '');
    const languages = itemLanguages(report).map(languageName).filter(Boolean);
    const name = title ? textTemplate(title, localize) : url;
    return html`<article>
      ${headingTemplate(this.subheadingLevel, itemLinkTemplate(report, name, localize, link), 'title', 'title')}
      ${summary && html`<p part="summary">${textTemplate(summary, localize)}</p>`}
      ${metaTemplate([publisher && html`<bdi>${publisher}</bdi>`, factList(localize, languages)])}
      ${filesTemplate(report, { localize, link, languageName })}
    </article>`;
  }
}

/** The years of a span one by one, the newest first. */
function yearsOf({ first, last }: YearSpan): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => last - place);
}
