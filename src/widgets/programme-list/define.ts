import { define } from '../../element/define.ts';
import { MpgProgrammeList } from './programme-list.ts';

define('mpg-programme-list', MpgProgrammeList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-programme-list': MpgProgrammeList;
  }
}
