import { registerTranslation } from '@shoelace-style/localize';
import { enBase } from './en-base.ts';
import type { Strings } from './strings.ts';

export type { Strings } from './strings.ts';

// English is always there, so that no key can be missing while another language is on its way.
registerTranslation(enBase);

const loaders = import.meta.glob<Strings>(['./*.ts', '!./en*.ts', '!./index.ts', '!./plural.ts', '!./strings.ts'], {
  import: 'default',
});
const asked = new Set<string>();

/**
 * Brings the interface texts of a language, once; widgets render again when they are there.
 * @param tag BCP 47. A language the library does not speak stays English, in silence: it is the visitor's, not a fault.
 */
export function loadLanguage(tag: string): void {
  const language = tag.split('-', 1)[0] ?? '';
  const load = loaders[`./${language}.ts`];
  if (!load || asked.has(language)) return;
  asked.add(language);
  load().then(registerTranslation, () => asked.delete(language));
}
