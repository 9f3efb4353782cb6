import { setPageLoader } from '../element/page-loader.ts';
import { autoload, type Importers } from './autoload.ts';
import { setPageFeed } from './page-feed.ts';

const files = import.meta.glob('../widgets/*/define.ts');
const importers: Importers = Object.fromEntries(
  Object.entries(files).map(([path, importer]) => [
    `mpg-${path.split('/')[2] ?? ''}`,
    () => {
      bringLanguage();
      return importer();
    },
  ]),
);

/** Has the language of the page come beside the first widget, which would ask for it only when it is there itself. */
function bringLanguage(): void {
  // All that are spoken have codes of two letters.
  const language = document.documentElement.lang.slice(0, 2).toLowerCase();
  if (!language || language === 'en') return;
  // A widget that does not get it asks again, and speaks English meanwhile.
  import('../locales/languages.ts').then(({ languages }) => languages[language]?.()).catch(() => undefined);
}

setPageFeed(import.meta.url);
setPageLoader((tag) => importers[tag]?.());
autoload(document, importers);
