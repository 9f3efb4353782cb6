/** The current time. Default of the property `now`, so that rendering does not read the clock. */
export const currentTime = (): Date => new Date();

/** The visitor's time zone, an IANA name. Default of the property `timeZone`, for the same reason. */
export const visitorTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
