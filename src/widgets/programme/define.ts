import { define } from '../../element/define.ts';
import { MpgProgramme } from './programme.ts';

define('mpg-programme', MpgProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-programme': MpgProgramme;
  }
}
