/** The time at which a widget is made: the default of a property `now`, as nothing that renders may ask a clock. */
export const currentTime = (): Date => new Date();

/** The zone of the visitor's clock, as an IANA name: the default of a property `timeZone`, likewise. */
export const visitorTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
