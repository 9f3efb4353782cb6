import { define } from '../../element/define.ts';
import { MpgProgrammeCard } from './programme-card.ts';

define('mpg-programme-card', MpgProgrammeCard);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-programme-card': MpgProgrammeCard;
  }
}
