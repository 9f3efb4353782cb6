import { define } from '../../element/define.ts';
import { Mpg__PascalName__ } from './__name__.ts';

define('mpg-__name__', Mpg__PascalName__);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-__name__': Mpg__PascalName__;
  }
}
