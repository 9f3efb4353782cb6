import { setPageLoader } from '../element/page-loader.ts';
import { autoload, type Importers } from './autoload.ts';
import { setPageFeed } from './page-feed.ts';

const files = import.meta.glob('../widgets/*/define.ts');
const importers: Importers = Object.fromEntries(
  Object.entries(files).map(([path, importer]) => [`mpg-${path.split('/')[2] ?? ''}`, importer]),
);

setPageFeed(import.meta.url);
setPageLoader((tag) => importers[tag]?.());
autoload(document, importers);
