import { DeepLinks, type DeepLinked } from '../../element/deep-links.ts';
import { warnOnce } from '../../element/warn.ts';
import {
  emptyFilter,
  publicationFacets,
  publicationSettings,
  type PublicationFilter,
  type PublicationSettings,
} from '../../model/publication-filter.ts';
import { publicationFilter } from '../../model/publication-settings.ts';
import type { PublicationQuery } from '../../sources/publication-source.ts';

const names = ['query', ...publicationFacets, 'sort'] as const;
type Name = (typeof names)[number];

/** A widget whose properties are the settings. */
export type SettingsHost = DeepLinked & { [Key in Name]?: string | undefined };

/** Reads the filter from the widget's properties, and writes the visitor's choices into them and the page's address. */
export class FilterSettings {
  /** The same object as long as it asks the same. */
  query: PublicationQuery = { filter: emptyFilter, languages: [] };

  #links: DeepLinks<Name> | undefined;

  constructor(private readonly host: SettingsHost) {}

  /** Address of the current view; undefined without `deep-links`. */
  get address(): string | undefined {
    return this.host.deepLinks ? this.#links?.url : undefined;
  }

  /**
   * Reads the properties, while the widget is updating.
   * @param changed the changed properties
   */
  read(changed: ReadonlyMap<PropertyKey, unknown>, languages: readonly string[]): void {
    if (this.host.deepLinks) this.#links ??= new DeepLinks(this.host, names);
    const isChanged = names.some((name) => changed.has(name));
    if (isChanged) {
      const filter = this.#filter();
      const isVerbatim = this.query.isVerbatim && filter.query === this.query.filter.query;
      this.query = { languages, filter, isVerbatim };
    }
    if (languages.join() !== this.query.languages.join()) this.query = { ...this.query, languages };
  }

  /** From now on, and until the words of the query change, asks for them as they are. @returns the settings */
  insist(): PublicationSettings {
    this.query = { ...this.query, isVerbatim: true };
    return publicationSettings(this.query.filter);
  }

  /** Sets the properties to what the visitor chose. @returns the new settings */
  write(filter: PublicationFilter): PublicationSettings {
    const settings = publicationSettings(filter);
    // A query grows letter by letter; the letters are one view.
    const isNewView = filter.query === this.query.filter.query;
    Object.assign(this.host, Object.fromEntries(names.map((name) => [name, settings[name]])));
    this.#links?.write(isNewView);
    return settings;
  }

  /** Whether the properties are still as the visitor's choice set them. */
  has(settings: PublicationSettings): boolean {
    return names.every((name) => (this.host[name] ?? undefined) === settings[name]);
  }

  #filter(): PublicationFilter {
    const { host } = this;
    const settings = names.flatMap((name) => (host[name] ? [[name, host[name]]] : []));
    const { filter, problems } = publicationFilter(Object.fromEntries(settings) as PublicationSettings);
    for (const { setting, value } of problems) warnOnce(`<${host.localName}> cannot read ${setting}="${value}".`);
    return filter;
  }
}
