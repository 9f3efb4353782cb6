import { DeepLinks, type DeepLinked } from '../../element/deep-links.ts';
import { warnOnce } from '../../element/warn.ts';
import {
  emptyFilter,
  publicationFacets,
  publicationSettings,
  type PublicationFilter,
  type PublicationSettings,
} from '../../model/publication-filter.ts';
import { chosenFilter, framedFilter, type PublicationFrame } from '../../model/publication-frame.ts';
import { publicationFilter } from '../../model/publication-settings.ts';
import type { PublicationQuery } from '../../sources/publication-source.ts';

const names = ['query', ...publicationFacets, 'sort'] as const;
type Name = (typeof names)[number];

/** A widget whose properties are the settings. */
export type SettingsHost = DeepLinked & { [Key in Name]?: string | undefined };

type Values = Readonly<Partial<Record<Name, string | undefined>>>;

/**
 * Reads the filter from the widget's properties, and writes the visitor's choices into them and the page's address.
 *
 * What the host sets is the frame: visitors choose within it, and cannot leave it. The query and the order are theirs.
 */
export class FilterSettings {
  /** The same object as long as it asks the same. */
  query: PublicationQuery = { filter: emptyFilter, languages: [] };
  /** What the visitor chose within the frame. */
  chosen: PublicationFilter = emptyFilter;
  /** What the host set. The same object as long as it is the same. */
  frame: PublicationFrame = emptyFilter;

  /** What the host set, as it wrote it. */
  #given: Values = {};
  /** What was last set for the visitor. */
  #written: Values = {};
  #links: DeepLinks<Name> | undefined;

  constructor(private readonly host: SettingsHost) {}

  /** Address of the current view; undefined without `deep-links`. */
  get address(): string | undefined {
    return this.host.deepLinks ? this.#links?.url : undefined;
  }

  /** What the visitor chose, as the properties say now: an update that reads them may wait until the page has shown a letter. */
  get current(): PublicationFilter {
    return chosenFilter(framedFilter(this.#filter(this.host), this.frame), this.frame);
  }

  /**
   * Reads the properties, while the widget is updating.
   * @param changed the changed properties
   */
  read(changed: ReadonlyMap<PropertyKey, unknown>, languages: readonly string[]): void {
    this.#readFrame(names.filter((name) => changed.has(name)));
    if (this.host.deepLinks) this.#links ??= new DeepLinks(this.host, names);
    const isChanged = names.some((name) => changed.has(name));
    if (isChanged) {
      const filter = framedFilter(this.#filter(this.host), this.frame);
      this.chosen = chosenFilter(filter, this.frame);
      const isVerbatim = this.query.isVerbatim && filter.query === this.query.filter.query;
      this.query = { languages, filter, isVerbatim };
    }
    if (languages.join() !== this.query.languages.join()) this.query = { ...this.query, languages };
  }

  /** From now on, and until the words of the query change, asks for them as they are. @returns the settings */
  insist(): PublicationSettings {
    this.query = { ...this.query, isVerbatim: true };
    return this.#settings(this.chosen);
  }

  /** Sets the properties to what the visitor chose within the frame. @returns the new settings */
  write(chosen: PublicationFilter): PublicationSettings {
    const settings = this.#settings(chosenFilter(framedFilter(chosen, this.frame), this.frame));
    // A query grows letter by letter; the letters are one view.
    const isNewView = chosen.query === this.current.query;
    this.#written = Object.fromEntries(names.map((name) => [name, settings[name]]));
    Object.assign(this.host, this.#written);
    this.#links?.write(isNewView);
    return settings;
  }

  /** A facet in which the visitor chose nothing is as the host wrote it. */
  #settings(chosen: PublicationFilter): PublicationSettings {
    const settings = { ...this.#given, ...publicationSettings(chosen) };
    const { query, sort } = chosen;
    return Object.fromEntries(Object.entries({ ...settings, query, sort }).filter(([, value]) => value));
  }

  /** Takes from the changed properties what the host has set, and neither the visitor nor the page's address. */
  #readFrame(changed: readonly Name[]): void {
    const { host } = this;
    const isWritten = (name: Name): boolean => name in this.#written && host[name] === this.#written[name];
    const given = changed.filter((name) => !isWritten(name) && !this.#links?.says(name));
    if (!given.length) return;
    const kept = names.filter((name) => name in this.#written && !given.includes(name));
    this.#written = Object.fromEntries(kept.map((name) => [name, this.#written[name]]));
    this.#given = { ...this.#given, ...Object.fromEntries(given.map((name) => [name, host[name] ?? undefined])) };
    this.frame = this.#filter(this.#given);
  }

  /** Whether the properties are still as the visitor's choice set them. */
  has(settings: PublicationSettings): boolean {
    return names.every((name) => (this.host[name] ?? undefined) === settings[name]);
  }

  #filter(values: Values): PublicationFilter {
    const settings = names.flatMap((name) => (values[name] ? [[name, values[name]]] : []));
    const { filter, problems } = publicationFilter(Object.fromEntries(settings) as PublicationSettings);
    for (const { setting, value } of problems) warnOnce(`<${this.host.localName}> cannot read ${setting}="${value}".`);
    return filter;
  }
}
