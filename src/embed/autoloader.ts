import { pageFiles } from 'virtual:page-files';
import { setPageLoader } from '../element/page-loader.ts';
import { autoload } from './autoload.ts';
import { requestFeedOf } from './early-feed.ts';
import { importersOf } from './importers.ts';
import { setPageFeed } from './page-feed.ts';

const { importers, importLanguage } = importersOf(pageFiles, import.meta.url, (url) => import(/* @vite-ignore */ url));

setPageFeed(import.meta.url);
setPageLoader((tag) => importers[tag]?.());
autoload(document, importers, (element) => {
  requestFeedOf(element);
  // A prerendered widget has its texts already.
  if (!element.shadowRoot) importLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '');
});
