import { define } from '../../element/define.ts';
import { MpgPublicationCard } from './publication-card.ts';

define('mpg-publication-card', MpgPublicationCard);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-publication-card': MpgPublicationCard;
  }
}
