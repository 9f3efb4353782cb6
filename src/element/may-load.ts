/** See `FeedElement.loading`. */
export type Loading = 'auto' | 'eager' | 'lazy';

/**
 * Whether a widget may load its feed before it comes near the viewport.
 * @param loading as a host wrote it; what it does not know is `auto`
 * @param hasBox whether the widget is displayed, or has been
 */
export function mayLoadAtOnce(loading: string | null, hasBox: boolean): boolean {
  return loading === 'eager' || (loading !== 'lazy' && hasBox);
}
