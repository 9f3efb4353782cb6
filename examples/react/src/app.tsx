import 'mpg-widgets/news-list';
import type {} from 'mpg-widgets/types/react';
import feed from 'mpg-widgets/cdn/feed.json?url';
import { useState } from 'react';

export function App() {
  const [limit, setLimit] = useState(3);
  const [count, setCount] = useState<number>();
  return (
    <>
      <h1>Our partners</h1>
      <mpg-news-list
        src={feed}
        heading="News"
        limit={limit}
        onmpg-load={({ detail }) => setCount(detail.feed.items.length)}
      >
        <a href="https://www.migpolgroup.com/">News from MPG</a>
      </mpg-news-list>
      <button onClick={() => setLimit(6)}>Longer list</button>
      <p>
        Items in the feed: <output>{count}</output>
      </p>
    </>
  );
}
