import { define } from '../../element/define.ts';
import { MpgEventCard } from './event-card.ts';

define('mpg-event-card', MpgEventCard);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-event-card': MpgEventCard;
  }
}
