import { define } from '../../element/define.ts';
import { MpgEventList } from './event-list.ts';

define('mpg-event-list', MpgEventList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-event-list': MpgEventList;
  }
}
