import { setPageFeed } from './page-feed.ts';

import.meta.glob('../widgets/*/define.ts', { eager: true });

// In time, although the imports above have run: a widget reads its feed only after this script has ended.
setPageFeed(import.meta.url);
