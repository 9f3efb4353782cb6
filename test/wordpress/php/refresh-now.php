<?php
/** Makes the plugin's scheduled task due, and answers with how often it is repeated. */
require getenv('WORDPRESS') . '/wp-load.php';

$event = wp_get_scheduled_event('mpg_widgets_refresh');
wp_clear_scheduled_hook('mpg_widgets_refresh');
wp_schedule_event(time() - 1, $event->schedule, 'mpg_widgets_refresh');
answer($event->schedule);
