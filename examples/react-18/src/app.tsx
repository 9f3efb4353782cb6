import feed from 'mpg-widgets/cdn/feed.json?url';
import { MpgNewsList } from 'mpg-widgets/react';
import { useState } from 'react';

export function App() {
  const [limit, setLimit] = useState(3);
  const [count, setCount] = useState<number>();
  return (
    <>
      <h1>Our partners</h1>
      <MpgNewsList
        src={feed}
        heading="News"
        limit={limit}
        onMpgLoad={({ detail }) => setCount(detail.feed.items.length)}
      >
        <a href="https://www.migpolgroup.com/">News from MPG</a>
      </MpgNewsList>
      <button onClick={() => setLimit(6)}>Longer list</button>
      <p>
        Items in the feed: <output>{count}</output>
      </p>
    </>
  );
}
