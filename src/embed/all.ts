import './missing-methods.ts';
import { setPageFeed } from './page-feed.ts';
import { runningScript } from './script-address.ts';

import.meta.glob('../widgets/*/define.ts', { eager: true });

// Early enough, even after the imports above: a widget reads its feed only after this script has ended.
setPageFeed(runningScript('all.js'));
