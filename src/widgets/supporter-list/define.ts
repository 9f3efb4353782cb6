import { define } from '../../element/define.ts';
import { MpgSupporterList } from './supporter-list.ts';

define('mpg-supporter-list', MpgSupporterList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-supporter-list': MpgSupporterList;
  }
}
