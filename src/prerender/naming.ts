/** What all things in JSON-LD have in common: names, identifiers, and leaving out what the feed does not say. */
import type { Feed, Text } from '../feed/types.ts';
import { localText } from '../model/text.ts';

/** A feed and the language to name its things in. */
export interface Naming {
  readonly feed: Feed;
  /** BCP 47 tag; empty if the page names none. */
  readonly lang: string;
}

type Optional<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Leaves out what is not known. */
export function known<T extends object>(properties: Optional<T>): T {
  // The entries that are left have the types that T gives them.
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}

/** The list, if there is anything in it. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}

export function inLanguage(text: Text | undefined, { lang }: Naming): string | undefined {
  return localText(text, lang ? [lang] : [])?.value;
}

/** The identifier of a record of the feed. */
export function idOf({ feed }: Naming, id: string): string {
  return `${feed.url.split('#', 1)[0] ?? ''}#${encodeURIComponent(id)}`;
}

export function organisationId({ feed }: Naming): string | undefined {
  const { organisation, homePageUrl } = feed;
  return organisation && `${organisation.url ?? homePageUrl ?? feed.url}#organization`;
}

export function organisationReference(naming: Naming): { '@id': string } | undefined {
  const id = organisationId(naming);
  return id === undefined ? undefined : { '@id': id };
}
