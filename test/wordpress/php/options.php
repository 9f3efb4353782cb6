<?php
/** Sets options, by name. */
require getenv('WORDPRESS') . '/wp-load.php';

foreach ($input as $name => $value) update_option($name, $value);
flush_rewrite_rules();
