<?php
/** Answers with everything of the plugin that is in the database. */
require getenv('WORDPRESS') . '/wp-load.php';

global $wpdb;
answer([
    'options' => $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mpg%' ORDER BY option_name"),
    'meta' => $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%mpg%'"),
    'tasks' => array_keys(array_filter(array_merge(...array_values(array_filter(_get_cron_array(), 'is_array'))), fn($hook) => str_contains($hook, 'mpg'), ARRAY_FILTER_USE_KEY)),
]);
