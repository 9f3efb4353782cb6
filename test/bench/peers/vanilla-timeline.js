import { milestonesOf, timelineHtml } from '../content/milestones.js';
import { limit, loadFeed, place } from './feed.js';

place.innerHTML = timelineHtml(milestonesOf(await loadFeed(), limit));
