import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { File, Image, Publication } from '../../feed/types.ts';
import { dateText } from '../../model/date-text.ts';
import { foreignLanguageName } from '../../model/local-page.ts';
import { authorsTemplate } from '../../parts/authors.ts';
import { fileDetails, filesTemplate } from '../../parts/files.ts';
import { imageTemplate } from '../../parts/image.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import type { SubjectLink } from '../../parts/link.ts';
import { summaryTemplate, textTemplate } from '../../parts/text.ts';
import type { Labels } from './labels.ts';

export interface PublicationView {
  readonly localize: Localize;
  /** What publications show whatever the query is. */
  readonly facts: PublicationFacts;
  readonly headingLevel: number;
  readonly link: SubjectLink;
  /** Marks what the query matched in a text, or in the name of an author. */
  readonly mark: (text: string, isAuthor?: boolean) => unknown;
}

/** The programme of a publication, if it has one. */
interface RowProgramme {
  /** Class of its accent. */
  readonly accent: string;
  /** Its name, unless all publications of the page have the same. */
  readonly name: TemplateResult | undefined;
}

/** What a publication shows in one language, whatever the query is. */
interface Facts {
  readonly authors: unknown;
  /** Type and date. Of an unknown date, a list of publications says nothing. */
  readonly kind: string;
  /** Its language, if it is not the page's. */
  readonly language: TemplateResult | typeof nothing;
  readonly details: (file: File) => string;
}

/** Formats what publications show, once for each: with every keystroke of a search they are rendered again. */
export class PublicationFacts {
  readonly #known = new WeakMap<Publication, Facts>();

  /** @param languages as long as they stay, so do the facts */
  constructor(
    readonly languages: string,
    private readonly localize: Localize,
    private readonly labels: Labels,
  ) {}

  of(publication: Publication): Facts {
    const known = this.#known.get(publication) ?? this.#read(publication);
    this.#known.set(publication, known);
    return known;
  }

  #read(publication: Publication): Facts {
    const { localize, labels } = this;
    const { authors, date, type } = publication;
    const language = foreignLanguageName(publication, localize);
    const texts = new Map(
      publication.files.map((file) => [file, fileDetails(publication, localize, labels.language)(file)]),
    );
    return {
      authors: authorsTemplate(authors, localize),
      // Without breaks around the dot, no line begins or ends with it.
      kind: [type && labels.type(type), dateText(date, localize)].filter(Boolean).join('\u00a0·\u00a0'),
      // Apart from them, so that it goes to the next line whole where words are long.
      language: language ? html` <span>${language}</span>` : nothing,
      details: (file) => texts.get(file) ?? '',
    };
  }
}

/**
 * An item of the list: title, authors, summary, date, type, programme, language and files. There are many, so it has few
 * nodes: Lit adds one for each value, and white space would be one more.
 */
export function publicationTemplate(
  publication: Publication,
  programme: RowProgramme,
  view: PublicationView,
): TemplateResult {
  const { localize, headingLevel, link, mark } = view;
  const { accent } = programme;
  const { title, url, summary, authors, image } = publication;
  const facts = view.facts.of(publication);
  const name = title ? textTemplate(title, localize, mark) : url;
  const line = { level: headingLevel, part: 'title', name: 'title' };
  const heading = itemLinkTemplate(publication, name, localize, link, line);
  const markAuthor = (author: string): unknown => mark(author, true);
  const isMarked = authors.some(({ name: author }) => markAuthor(author) !== author);
  const names = isMarked ? authorsTemplate(authors, localize, markAuthor) : facts.authors;
  const by = authors.length ? html`<p part="authors">${names}</p>` : nothing;
  const about = summaryTemplate(summary, localize, mark);
  const files = filesTemplate(publication, { localize, link, mark, details: facts.details });
  const rest = image ? [files, coverTemplate(image, localize)] : files;
  const hasLabel = facts.kind || facts.language !== nothing || programme.name;
  return html`<li>
    <article part="publication" class=${image ? `${accent} covered` : accent} tabindex="-1">
      ${heading}
      <div class="label" ?hidden=${!hasLabel}>
        <p part="type" class="meta">${facts.kind}${facts.language}</p>
        ${programme.name}
      </div>
      ${by}${about}${rest}
    </article>
  </li>`;
}

/** The cover says nothing that the title beside it does not. */
const coverTemplate = (image: Image, localize: Localize): TemplateResult =>
  html`<div part="cover" class="cover">${imageTemplate({ ...image, alt: undefined }, localize)}</div>`;
