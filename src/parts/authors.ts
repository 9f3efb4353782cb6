import type { Author } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { namesTemplate } from './names.ts';

/**
 * Authors' names as a list.
 * @param mark returns what to show for a name, such as the name with search matches marked
 */
export function authorsTemplate(
  authors: readonly Author[],
  formats: Formats,
  mark: (name: string) => unknown = (name) => name,
): unknown {
  return namesTemplate(
    authors.map(({ name }) => name),
    formats,
    mark,
  );
}
