import { createApp, h, shallowRef } from 'vue';

const shown = shallowRef();
let app;

/** Shows the widget with these properties; without any, removes it. */
export function show(properties) {
  shown.value = properties;
  if (app) return;
  app = createApp({ render: () => (shown.value ? h('mpg-news-list', shown.value) : null) });
  app.mount('main');
}

export function unmount() {
  app.unmount();
  app = undefined;
}
