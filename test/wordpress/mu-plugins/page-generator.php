<?php
/** Has a shortcode `[mpg]`, as the plugin Multiple Page Generator has: `[mpg project-id="1"]…[/mpg]`. */
add_action('init', fn() => add_shortcode('mpg', fn($settings, $content) => 'Generated: ' . $content));
