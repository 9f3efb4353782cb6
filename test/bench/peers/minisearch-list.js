import MiniSearch from 'minisearch';
import { searchWith } from './library-list.js';
import { searchText } from './search.js';

await searchWith((publications) => {
  const byId = new Map(publications.map((each) => [each.id, each]));
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(publications.map((each) => ({ id: each.id, title: each.title, text: searchText(each) })));
  const options = { prefix: true, combineWith: 'AND', boost: { title: 2 } };
  return (query) => index.search(query, options).map(({ id }) => byId.get(id));
});
