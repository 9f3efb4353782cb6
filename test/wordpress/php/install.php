<?php
/** Makes the database and its tables, and a user of each role. */

// WordPress would send a mail.
function wp_new_blog_notification() {}

['users' => $users, 'permalinks' => $permalinks, 'socket' => $socket] = $input;
$database = new mysqli('localhost', 'root', '', null, null, $socket);
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
$database->close();

define('WP_INSTALLING', true);
require getenv('WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Publisher', 'administrator', 'administrator@publisher.example', true, '', wp_slash($users['administrator']));
foreach ($users as $role => $password) {
    if ($role === 'administrator') continue;
    wp_insert_user([
        'user_login' => $role,
        'user_pass' => $password,
        'user_email' => "$role@publisher.example",
        'role' => $role,
    ]);
}
update_option('timezone_string', 'Europe/Brussels');
update_option('permalink_structure', $permalinks);
// Its own first post, page and comment.
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $post) {
    wp_delete_post($post->ID, true);
}
