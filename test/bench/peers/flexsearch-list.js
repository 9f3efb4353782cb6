import { Index } from 'flexsearch';
import { searchWith } from './library-list.js';
import { searchText } from './search.js';

await searchWith((publications) => {
  const index = new Index({ tokenize: 'forward' });
  publications.forEach((each, number) => index.add(number, searchText(each)));
  return (query) => index.search(query, { limit: publications.length }).map((number) => publications[number]);
});
