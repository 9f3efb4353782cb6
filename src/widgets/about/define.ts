import { define } from '../../element/define.ts';
import { MpgAbout } from './about.ts';

define('mpg-about', MpgAbout);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-about': MpgAbout;
  }
}
