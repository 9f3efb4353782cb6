import { define } from '../../element/define.ts';
import { MpgProjectList } from './project-list.ts';

define('mpg-project-list', MpgProjectList);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-project-list': MpgProjectList;
  }
}
