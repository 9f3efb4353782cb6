import type { Subject } from './context.ts';
import { htmlCode } from './markup.ts';

/** The command that fills the widget's tag, and the page that it reads and writes. */
export function prerenderedCode(subject: Subject): string {
  return [
    'npm install mpg-widgets',
    'npx mpg-widgets prerender site --base https://www.example.org/',
    '',
    htmlCode(subject),
  ].join('\n');
}
