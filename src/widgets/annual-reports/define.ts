import { define } from '../../element/define.ts';
import { MpgAnnualReports } from './annual-reports.ts';

define('mpg-annual-reports', MpgAnnualReports);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-annual-reports': MpgAnnualReports;
  }
}
