/** The sample's content as a site of WordPress would hold it, and the configs that make the sample feed of it again. */
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

export const sample = read('stories/feed/feed.json');
export const example = read('examples/publishing/mpg.config.json');

const without = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Posts are news, every other kind has a type of its own. */
const typeOf = (kind) => (kind === 'news' ? 'post' : kind);

const isDay = (date) => date?.length === 10;

/** Terms of a post, by taxonomy. */
const termsOf = ({ programmes, projects, activities }, tags) =>
  without({ category: programmes, project: projects, activity: activities, post_tag: tags });

/** All terms with their names. Names of tags are the tags themselves. */
export const terms = {
  category: namesOf(sample._mpg.programmes),
  project: namesOf(sample._mpg.projects),
  activity: namesOf(sample._mpg.activities),
};

function namesOf(list) {
  return Object.fromEntries(list.map(({ id, title }) => [id, title]));
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** An event as The Events Calendar has it: it needs a day, and knows neither languages nor files. */
const isForCalendar = ({ language, attachments, _mpg: { kind, start } }) =>
  kind === 'event' && isDay(start) && !language && !attachments;

/** Items of the feed as posts: one for each work, with its editions in custom fields. */
export function plainPosts() {
  return sample.items.map((item) => {
    const { id, title, summary, url, language, authors, attachments, tags, _mpg } = item;
    const { kind, date, start = date, end, years, type, publisher, isbn, place, translations } = _mpg;
    const isOfCalendar = isForCalendar(item);
    const isByPost = kind === 'news' && isDay(date);
    const country = place?.country && countries.of(place.country);
    const meta = {
      address: url,
      day: isByPost ? undefined : (start ?? 'none'),
      end,
      years: years && `${years[0]}-${years.at(-1)}`,
      form: type,
      publisher,
      isbn,
      spoken: language,
      written_by: authors?.map(({ name }) => name),
      place: place && (isOfCalendar ? without({ ...place, country }) : place),
      files: attachments,
      editions: translations,
    };
    const post = {
      post_type: isOfCalendar ? 'tribe_events' : typeOf(kind),
      post_name: id,
      post_title: title,
      post_excerpt: summary,
      post_date: isByPost ? `${date} 00:30:00` : undefined,
    };
    return { post: without(post), meta: without(meta), terms: termsOf(_mpg, tags) };
  });
}

/** Records of the example as posts: one for each edition, linked as Polylang links translations. */
export function translatedPosts() {
  return example.sources
    .filter(({ into }) => !into)
    .flatMap(({ from, fields }) => {
      const kind = fields.kind.value;
      return read(`examples/publishing/${from}`).map((record) => {
        const { id, programme, project, activity, place, relation } = record;
        const date = record.date ?? record.year;
        const isByPost = kind === 'news' && isDay(date);
        const meta = {
          _language: record.language ?? 'en',
          _translations: groups.get(id),
          address: record.url,
          day: isByPost ? undefined : String(date ?? 'none'),
          end: record.end,
          years: record.years,
          form: record.type,
          publisher: record.publisher,
          isbn: record.isbn,
          written_by: record.authors,
          place: place && fields.place.map[place],
          in: record.in,
          series: record.series,
          edition: record.edition,
        };
        const list = (value) => (value ? [value].flat() : undefined);
        const tag = fields.tags?.map[place ?? relation];
        const post = {
          post_type: typeOf(kind),
          post_name: id,
          post_title: record.title ?? record.headline ?? record.fact,
          post_date: isByPost ? `${date} 00:30:00` : undefined,
        };
        const links = { programmes: list(programme), projects: list(project), activities: list(activity) };
        return { post: without(post), meta: without(meta), terms: termsOf(links, list(tag)) };
      });
    });
}

/** Languages of the records that are joined by hand in the example. */
const languages = new Map(
  example.sources
    .filter(({ into }) => !into)
    .flatMap(({ from }) => read(`examples/publishing/${from}`).map(({ id, language = 'en' }) => [id, language])),
);

const isInOneLanguage = (ids) => new Set(ids.map((id) => languages.get(id))).size === 1;

/** Translations, which Polylang links, by id. */
const groups = new Map(
  example.join.always
    .filter((ids) => !isInOneLanguage(ids))
    .flatMap((ids, index) => ids.map((id) => [id, `group-${index}`])),
);

const day = { from: ['meta.day', 'date'], match: '^(?!none)(.{4,10})' };
const none = { value: null };
const shared = {
  url: 'meta.address',
  programmes: { from: 'terms.category.slugs', match: '^(?!uncategorized$)' },
  projects: 'terms.project.slugs',
  activities: 'terms.activity.slugs',
};
const ofPublications = {
  ...shared,
  date: day,
  authors: 'meta.written_by',
  type: 'meta.form',
  publisher: 'meta.publisher',
  isbn: 'meta.isbn',
};
const ofEvents = { ...shared, date: none, start: day, end: 'meta.end', place: 'meta.place' };
const ofReports = { ...shared, date: none, years: 'meta.years' };

/** Programmes, projects and the like, which are records in both forms. */
const lists = example.sources.filter(({ into }) => into);

/** @param {string} from address of the site */
const source = (from, type, fields) => ({ kind: 'wordpress', from, types: [type], fields });

/** The config for a site without a plugin for languages, with The Events Calendar. */
export function plainConfig(from) {
  const editions = { language: 'meta.spoken', attachments: 'meta.files', translations: 'meta.editions' };
  const slugs = { from: 'categories.slug' };
  return {
    feed: example.feed,
    out: 'feed.json',
    sources: [
      ...lists,
      source(from, 'publications', { ...ofPublications, ...editions }),
      source(from, 'reports', { ...ofReports, ...editions }),
      source(from, 'posts', { ...shared, ...editions, date: day }),
      {
        kind: 'events-calendar',
        from,
        fields: {
          url: 'website',
          programmes: { ...slugs, map: identity(terms.category) },
          projects: { ...slugs, map: identity(terms.project) },
        },
      },
      source(from, 'events', { ...ofEvents, ...editions }),
      source(from, 'milestones', { ...shared, ...editions, date: day }),
    ],
    corrections: { projects: example.corrections.projects },
  };
}

const identity = (names) => Object.fromEntries(Object.keys(names).map((id) => [id, id]));

/** The config for a site with Polylang. What it does not link is joined as in the example. */
export function translatedConfig(from) {
  const { summary, translations, attachments } = example.sources.find(({ from: file }) =>
    file?.includes('publications'),
  ).fields;
  const inMeta = (expression) =>
    JSON.parse(JSON.stringify(expression).replaceAll(/\{(in|series|edition)\}/g, '{meta.$1}'));
  return {
    ...example,
    sources: [
      ...lists,
      source(from, 'publications', {
        ...ofPublications,
        summary: inMeta(summary),
        translations: inMeta(translations),
        attachments: { ...attachments, from: 'meta.address' },
      }),
      source(from, 'reports', ofReports),
      source(from, 'posts', { ...shared, date: day }),
      source(from, 'events', ofEvents),
      source(from, 'milestones', { ...shared, date: day }),
    ],
    join: { always: example.join.always.filter(isInOneLanguage) },
  };
}
