import { define } from '../../element/define.ts';
import { MpgNetworkList } from './network-list.ts';

define('mpg-network-list', MpgNetworkList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-network-list': MpgNetworkList;
  }
}
