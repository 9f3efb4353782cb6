/** The current time. Default of the property `now`, so that rendering does not read the clock. */
export const currentTime = (): Date => new Date();

/**
 * The visitor's time zone, an IANA name; empty if the page cannot tell. Default of the property `timeZone`, for the same
 * reason.
 */
export function visitorTimeZone(): string {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return '';
  }
}
