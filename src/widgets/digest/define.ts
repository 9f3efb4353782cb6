import { define } from '../../element/define.ts';
import { MpgDigest } from './digest.ts';

define('mpg-digest', MpgDigest);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-digest': MpgDigest;
  }
}
