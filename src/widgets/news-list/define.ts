import { define } from '../../element/define.ts';
import { MpgNewsList } from './news-list.ts';

define('mpg-news-list', MpgNewsList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-news-list': MpgNewsList;
  }
}
