const pages = import.meta.glob<string>('../docs/widgets/mpg-*.md', { eager: true, query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('../test/pictures/*/{320,768}-light.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** What the catalogue's overview says of a widget. */
interface Entry {
  /** Name without the prefix, such as `news-list`. */
  readonly name: string;
  /** As the sidebar writes it, such as `News list`. */
  readonly title: string;
  /** First sentence of its manual. */
  readonly description: string;
  /** Address of a picture of it. */
  readonly picture: string | undefined;
}

/** The parts of a widget's manual, in Markdown. */
interface Manual {
  readonly firstSentence: string;
  /** The description without its first sentence and the example. */
  readonly rest: string;
  /** The first example: an element, as a webmaster writes it. */
  readonly example: string;
  /** What a style sheet can set. */
  readonly style: string;
  /** What a script can set and hear. */
  readonly script: string;
}

/** A card shows itself whole in a narrow picture; of all else that has only the beginning, which may be a search field. */
const pictureOf = (name: string): string | undefined =>
  pictures[`../test/pictures/${name}/${name.endsWith('-card') ? 320 : 768}-light.png`];

const nameOf = (path: string): string => /mpg-(.+)\.md$/.exec(path)?.[1] ?? '';

const firstSentenceIn = (page: string): string => /^# .*\n\n([\s\S]+?\.)\s/m.exec(page)?.[1] ?? '';

/** The sections with these headings, which become smaller: the widget's page has larger ones around them. */
const sectionsIn = (page: string, ...headings: readonly string[]): string =>
  page
    .split(/^## /m)
    .filter((section) => headings.some((heading) => section.startsWith(`${heading}\n`)))
    .map((section) => `### ${section}`)
    .join('');

/** The manuals of all widgets, in the order of their names. */
export const entries: readonly Entry[] = Object.entries(pages).map(([path, page]) => {
  const name = nameOf(path);
  return {
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    description: firstSentenceIn(page),
    picture: pictureOf(name),
  };
});

/**
 * The manual of a widget, in parts.
 * @param tag such as `mpg-news-list`
 */
export function manualOf(tag: string): Manual {
  const page = pages[`../docs/widgets/${tag}.md`] ?? '';
  const firstSentence = firstSentenceIn(page);
  const description = /^# .*\n\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(page)?.[1] ?? '';
  return {
    firstSentence,
    rest: description
      .replace(firstSentence, '')
      .replace(/```html\n[\s\S]+?\n```/, '')
      .trim(),
    example: /```html\n([\s\S]+?)\n```/.exec(page)?.[1] ?? `<${tag}></${tag}>`,
    style: sectionsIn(page, 'Parts', 'Colours, fonts and spaces'),
    script: sectionsIn(page, 'Properties without an attribute', 'Methods', 'Events'),
  };
}

/**
 * What a webmaster pastes for a widget: the script tag, and the first example in its manual.
 * @param tag such as `mpg-news-list`
 */
export const snippetOf = (tag: string): string =>
  `<script type="module" src="https://widgets.example/cdn/1/mpg-widgets.js"></script>\n${manualOf(tag).example}`;

/**
 * The attributes in that example, by name.
 * @param tag such as `mpg-news-list`
 */
export function exampleAttributesOf(tag: string): Readonly<Record<string, string>> {
  const template = document.createElement('template');
  template.innerHTML = manualOf(tag).example;
  const attributes = template.content.firstElementChild?.attributes ?? [];
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}
