import './missing-methods.ts';
import './settling-promises.ts';
import './all-widgets.ts';
import { setPageFeed } from './page-feed.ts';
import { runningScript } from './script-address.ts';
import { watchTwins } from './twins.ts';

// Some hosts keep others from defining elements, and do not say so.
if (!document.createElement('mpg-about').matches(':defined')) throw new Error('the page does not let them be defined');

// Early enough, even after the imports above: a widget reads its feed only after this script has ended.
setPageFeed(runningScript('all.js'));
watchTwins(document);
