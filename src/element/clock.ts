/** The time at which a widget is made: the default of a property `now`, as nothing that renders may ask a clock. */
export const currentTime = (): Date => new Date();
