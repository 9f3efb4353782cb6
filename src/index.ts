/**
 * For applications that bundle for themselves. The build adds the class of every widget in `widgets/`; none of them is
 * registered by importing this: `import 'mpg-widgets/<name>'` does that.
 */
export { setDefaultSource } from './element/default-source.ts';
export type { ErrorDetail, FilterDetail, LoadDetail, SelectDetail, Subject } from './element/events.ts';
