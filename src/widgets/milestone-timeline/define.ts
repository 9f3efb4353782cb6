import { define } from '../../element/define.ts';
import { MpgMilestoneTimeline } from './milestone-timeline.ts';

define('mpg-milestone-timeline', MpgMilestoneTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'mpg-milestone-timeline': MpgMilestoneTimeline;
  }
}
