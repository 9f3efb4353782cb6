/** What the builder knows of the widgets: made from the custom elements manifest by `scripts/build/builder.mjs`. */

export interface Attribute {
  readonly name: string;
  /** TypeScript type, such as `string`, `boolean` or `'date' | 'title'`. */
  readonly type: string;
  /** Value that the widget takes without the attribute; undefined if the documentation names none. */
  readonly default?: string;
  readonly description: string;
  /** Whether the widget itself declares it, and not a base class. */
  readonly isOwn: boolean;
}

/** A custom property, such as `--mpg-color-accent`. */
export interface Token {
  readonly name: string;
  readonly default?: string;
  readonly description: string;
}

export interface Widget {
  /** Without `mpg-`. */
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly tokens: readonly Token[];
  /** Attributes of the first example in the widget's documentation. */
  readonly example: Readonly<Record<string, string>>;
}

export interface Catalogue {
  readonly version: string;
  /** Folder of the files that pages load, relative to the builder's page. */
  readonly base: string;
  /** Hash of `all.js`, as the attribute `integrity` takes it. */
  readonly integrity: string;
  /** What visitors see until the widget is there. */
  readonly fallback: { readonly text: string; readonly url: string };
  readonly widgets: readonly Widget[];
}

export const findWidget = (catalogue: Catalogue, name: string): Widget | undefined =>
  catalogue.widgets.find((widget) => widget.name === name);

export const attributeOf = (widget: Widget, name: string): Attribute | undefined =>
  widget.attributes.find((attribute) => attribute.name === name);

/** @returns false for what is no catalogue, such as the page that a server answers for a missing file */
function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === 'object' && value !== null && 'widgets' in value;
}

/** @throws {Error} if the file cannot be loaded or read */
export async function loadCatalogue(): Promise<Catalogue> {
  const answer = await fetch('widgets.json');
  const catalogue: unknown = await answer.json();
  if (!isCatalogue(catalogue)) throw new Error('widgets.json is not the list of the widgets.');
  return catalogue;
}
