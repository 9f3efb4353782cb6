import { json, mpgFeed, mpgFeedWith, type WrittenFeed } from './feed-server.ts';

const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Hostile' };
const everyString = [
  'id title summary url name kind type publisher date start end language status group mime_type version',
  'programmes projects activities supporters about contract updated founded seat mission email',
].flatMap((line) => line.split(' '));

const mpgPart = (change: unknown): WrittenFeed => ({ ...mpgFeed(), _mpg: change as WrittenFeed['_mpg'] });

function withItems(change: (item: Record<string, unknown>, index: number) => unknown): WrittenFeed {
  const feed = mpgFeed();
  return { ...feed, items: feed.items.map(change) as WrittenFeed['items'] };
}

/** Bad answers of a server, by what is wrong with them. */
export const hostileFeeds = {
  'a feed that is null': json('null'),
  'a feed that is a number': json('42'),
  'a feed that is a list': json('[[]]'),
  'a feed that is an empty object': json('{}'),
  'an empty answer': json(''),
  'a page instead of a feed': json('<!doctype html><title>Moved</title>'),
  'half a feed': json(JSON.stringify(mpgFeed()).slice(0, 5000)),
  'an error of the server': () => new Response('{}', { status: 403 }),
  'a contract of the future': json(mpgPart({ ...mpgFeed()._mpg, contract: '9' })),
  'items that are not a list': json({ ...head, items: 'none' }),
  'items that are not items': json({ ...head, items: [null, 1, 'two', [], {}, { id: {} }] }),
  'an extension that is a list': json(mpgPart([])),
  'an extension that is null': json(mpgPart(null)),
  'an extension full of nulls': json(
    mpgPart({ programmes: null, projects: [null], organisation: 7, supporters: [{}] }),
  ),
  'numbers instead of strings': json(mpgFeedWith(everyString, () => 7)),
  'empty strings instead of strings': json(mpgFeedWith(everyString, () => '')),
  'lists instead of strings': json(mpgFeedWith(everyString, () => [[]])),
  'nulls instead of strings': json(mpgFeedWith(everyString, () => null)),
  'the same id for all': json(withItems((item) => ({ ...item, id: 'same' }))),
  'dates that do not exist': json(mpgFeedWith(['date', 'start', 'end', 'updated'], () => '2012-13-45T99:99:99Z')),
  'dates out of range': json(mpgFeedWith(['date', 'start', 'end', 'updated'], () => '999999999-01-01')),
  'languages that do not exist': json(mpgFeedWith(['language'], () => 'not a language!')),
  'very long words': json(mpgFeedWith(['title', 'summary'], () => 'x'.repeat(20_000))),
  'names of the prototype': json(
    '{"version":"https://jsonfeed.org/version/1.1","title":"P","__proto__":{"polluted":1},"items":[{"id":"__proto__","title":"constructor","_mpg":{"__proto__":{"kind":"event"},"translations":{"__proto__":{"title":"x"}}}}]}',
  ),
  'a feed nested very deep': json(
    `{"version":"https://jsonfeed.org/version/1.1","title":"Deep","items":[],"_mpg":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ),
  'a next page that is itself': json({ ...mpgFeed(), next_url: '' }),
};
