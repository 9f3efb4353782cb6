import { define } from '../../element/define.ts';
import { MpgPublicationList } from './publication-list.ts';

define('mpg-publication-list', MpgPublicationList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-publication-list': MpgPublicationList;
  }
}
