/** The content of mpg-milestone-timeline, without its chart and its choice of a programme. Runs in Node and in pages. */
import { escape, timeHtml } from './text.js';

/** The newest milestones, with the title of the project that each belongs to. */
export function milestonesOf(feed, count) {
  const projects = new Map(feed._mpg.projects.map(({ id, title }) => [id, title]));
  return feed.items
    .filter(({ _mpg }) => _mpg.kind === 'milestone')
    .sort((a, b) => b._mpg.date.localeCompare(a._mpg.date))
    .slice(0, count)
    .map((item) => ({ ...item, date: item._mpg.date, project: projects.get(item._mpg.projects?.[0]) }));
}

function milestoneHtml({ id, title, url, date, project }) {
  const text = escape(title);
  const time = date.length > 4 ? timeHtml(date) : '';
  const name = project ? `<span>${escape(project)}</span>` : '';
  const link = `<a href="${escape(url)}" rel="noopener" aria-label="Read more: ${text}">Read more</a>`;
  return `<li id="${escape(id)}" class="milestone" tabindex="-1"><p><span>${text}</span>&nbsp;<a class="muted" href="#${encodeURIComponent(id)}" aria-label="Link to: ${text}">#</a></p><p class="muted">${time} ${name} ${link}</p></li>`;
}

/** Milestones by year. @param {ReturnType<typeof milestonesOf>} milestones */
export function timelineHtml(milestones) {
  const years = new Map();
  for (const milestone of milestones) {
    const year = milestone.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), milestone]);
  }
  return [...years]
    .map(([year, of]) => `<li class="year"><h2>${year}</h2><ol>${of.map(milestoneHtml).join('')}</ol></li>`)
    .join('');
}
