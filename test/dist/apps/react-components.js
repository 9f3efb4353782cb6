import { MpgNewsList } from 'mpg-widgets/react';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

let root;

/** Shows the component with these properties; without any, removes it. */
export function show(properties) {
  root ??= createRoot(document.querySelector('main'));
  root.render(createElement(StrictMode, null, properties && createElement(MpgNewsList, properties)));
}

export function unmount() {
  root.unmount();
  root = undefined;
}
