/** `mpg-widgets/feed` for servers. */
import { setNameDecoder } from '../feed/references.ts';
import { decodedByLibrary } from './reference-names.ts';

export * from '../feed/index.ts';

setNameDecoder(decodedByLibrary);
