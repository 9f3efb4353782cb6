/** The fields of entries, by the list that an entry goes into. Their names are those that a config maps. */

export const itemFields = [
  'id',
  'kind',
  'url',
  'title',
  'summary',
  'content',
  'image',
  'language',
  'date',
  'published',
  'modified',
  'authors',
  'tags',
  'attachments',
  'type',
  'publisher',
  'doi',
  'isbn',
  'years',
  // Before the times, which may need it.
  'timezone',
  'start',
  'end',
  'place',
  'online_url',
  'status',
  'programmes',
  'projects',
  'activities',
  'translations',
  // For joining: records with the same `work` are one work, and `title_language` says that a title was not translated.
  'work',
  'title_language',
] as const;

const termFields = ['id', 'title', 'summary', 'url', 'image'] as const;

/** The lists of the feed, and what an entry of each may have. */
export const fieldsOf = {
  items: itemFields,
  programmes: termFields,
  activities: termFields,
  projects: [...termFields, 'programmes', 'start', 'end', 'partners', 'supporters'],
  supporters: ['id', 'name', 'group', 'summary', 'url', 'logo'],
  networks: [...termFields, 'kind'],
  organisation: [
    'name',
    'short_name',
    'founded',
    'seat',
    'summary',
    'mission',
    'url',
    'email',
    'logo',
    'values',
    'story',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ListName = keyof typeof fieldsOf;
export type ItemField = (typeof itemFields)[number];
