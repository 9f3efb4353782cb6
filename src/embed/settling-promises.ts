/**
 * Ends this script where the host gives every object a `then`: promises take each for one of their own, most of them never settle, and
 * widgets would wait for ever.
 */
if (typeof (Object.prototype as { readonly then?: unknown }).then === 'function')
  throw new Error('a script of the page sets Object.prototype.then, which keeps promises from settling');
