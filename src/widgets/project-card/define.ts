import { define } from '../../element/define.ts';
import { MpgProjectCard } from './project-card.ts';

define('mpg-project-card', MpgProjectCard);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-project-card': MpgProjectCard;
  }
}
