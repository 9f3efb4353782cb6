import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Report } from '../../feed/types.ts';
import { reportsWithGaps, type ReportYears, type YearSpan } from '../../model/annual-reports.ts';
import { itemSelection, selectedItems } from '../../model/items.ts';
import { languageNames } from '../../model/language-names.ts';
import { foreignLanguageName } from '../../model/local-page.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { fileDetails, filesTemplate } from '../../parts/files.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { soleOrAll } from '../../parts/sole.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './annual-reports.space.ts';
import { annualReportsStyles } from './annual-reports.styles.ts';

/**
 * MPG's activity reports on a timeline of the years they cover, newest first. Years without a report are shown as gaps.
 *
 * @example
 * ```html
 * <mpg-annual-reports heading="Activity reports"></mpg-annual-reports>
 * ```
 *
 * @tag mpg-annual-reports
 *
 * @csspart reports - The list of reports and gaps.
 * @csspart report - One report.
 * @csspart gap - One or more years without a report.
 * @csspart years - The years of a report or gap.
 * @csspart title - The title of a report.
 * @csspart link - The link to a report or to one of its files.
 * @csspart summary - The summary of a report.
 * @csspart meta - Publisher of a report, and its language if it is not the page's.
 * @csspart files - The files of a report.
 *
 * @cssprop --mpg-color-accent - Colour of links and of the timeline.
 */
export class MpgAnnualReports extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, annualReportsStyles, space];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const reports = selectedItems(feed, { ...itemSelection(this), kinds: ['report'] })
      .filter((item) => item.kind === 'report')
      .slice(0, itemLimit(this.limit));
    if (!reports.length) return undefined;
    return html`<ol part="reports">
      ${reportsWithGaps(reports).map(this.isolated((row: ReportYears) => this.#rowTemplate(row)))}
    </ol>`;
  }

  #rowTemplate({ report, spans }: ReportYears): TemplateResult {
    const years = this.#yearsTemplate(spans);
    if (report) return this.#reportTemplate(report, html`${lastTemplate(spans)}${years}`);
    return html`<li part="gap" class="row gap">
      <p part="years" class="years">${years}</p>
      <p>${this.localize.term('noReport')}</p>
    </li>`;
  }

  #yearsTemplate(spans: readonly YearSpan[]): unknown {
    if (!spans.length) return html`<span>${this.localize.term('yearUnknown')}</span>`;
    return soleOrAll(
      spans.map(({ first, last }) =>
        first === last
          ? html`<time>${last}</time>`
          : html`<span>${this.localize.term('yearRange', `${first}`, `${last}`)}</span>`,
      ),
    );
  }

  #reportTemplate(report: Report, years: unknown): TemplateResult {
    const { localize, link } = this;
    const { title, url, summary, publisher } = report;
    const languageName = languageNames(localize, '');
    const text = title ? textTemplate(title, localize) : url;
    const line = { level: this.subheadingLevel, part: 'title', name: 'title' };
    const meta = metaTemplate([publisher && html`<bdi>${publisher}</bdi>`, foreignLanguageName(report, localize)]);
    const files = filesTemplate(report, { localize, link, details: fileDetails(report, localize, languageName) });
    return html`<li part="report" class="row">
      <p part="years" class="years">${years}</p>
      <article>
        ${itemLinkTemplate(report, text, localize, link, line)}${
          summary && html`<p part="summary">${textTemplate(summary, localize)}</p>`
        }${meta}${files}
      </article>
    </li>`;
  }
}

/** The last of several years, in large above all of them. Assistive technology has it from those. */
function lastTemplate([span, ...more]: readonly YearSpan[]): TemplateResult | typeof nothing {
  if (!span || (span.first === span.last && !more.length)) return nothing;
  return html`<span class="last" aria-hidden="true">${span.last}</span>`;
}
