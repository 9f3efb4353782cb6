/* global TL -- the script of TimelineJS3, which the page loads before this one */
import { milestonesOf } from '../content/milestones.js';
import { escape } from '../content/text.js';
import { limit, loadFeed } from './feed.js';

function eventOf({ id, title, url, date, project }) {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  const link = `<p><a href="${escape(url)}">Read more</a></p>`;
  return {
    unique_id: id,
    start_date: { year, month, day },
    text: { headline: escape(title), text: `${project ? `<p>${escape(project)}</p>` : ''}${link}` },
  };
}

const events = milestonesOf(await loadFeed(), limit).map(eventOf);
globalThis.timeline = new TL.Timeline('place', { events }, { font: null });
