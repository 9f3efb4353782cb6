import { mountPoint } from './widgets.ts';

/** An empty frame of the page’s origin and language, removed at the end of the running test. */
export function frame(): Document {
  const element = document.createElement('iframe');
  Object.assign(element.style, { width: '600px', height: '400px' });
  mountPoint().append(element);
  const inner = element.contentDocument!;
  inner.documentElement.lang = document.documentElement.lang;
  return inner;
}
