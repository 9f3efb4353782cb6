import { define } from '../../element/define.ts';
import { MpgProject } from './project.ts';

define('mpg-project', MpgProject);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-project': MpgProject;
  }
}
