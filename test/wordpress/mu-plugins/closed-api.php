<?php
/** Closes the REST API to visitors, as plugins for security do. */
add_filter('rest_authentication_errors', fn() => new WP_Error(
    'rest_not_logged_in',
    'You are not currently logged in.',
    ['status' => 401],
));
