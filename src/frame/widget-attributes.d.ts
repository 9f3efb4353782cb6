/** Provided by the build: scripts/build/plugins/widget-attributes.mjs. */
declare module 'virtual:widget-attributes' {
  /** The attributes of each widget, by its name without `mpg-`. */
  export const widgetAttributes: Readonly<Record<string, readonly string[] | undefined>>;
}
