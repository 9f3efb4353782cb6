import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

let root;

function App({ heading, limit, feed }) {
  return createElement('mpg-news-list', { heading, limit, feed }, null);
}

/** Shows the widget with these properties; without any, removes it. */
export function show(properties) {
  root ??= createRoot(document.querySelector('main'));
  root.render(createElement(StrictMode, null, properties && createElement(App, properties)));
}

export function unmount() {
  root.unmount();
  root = undefined;
}
