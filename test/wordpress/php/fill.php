<?php
/** Writes posts, in their order, with their terms and custom fields. Answers with their numbers by slug. */
require getenv('WORDPRESS') . '/wp-load.php';

wp_set_current_user(get_user_by('login', 'administrator')->ID);
wp_defer_term_counting(true);
wp_defer_comment_counting(true);

// Terms first, with their names: a post names only their slugs.
foreach ($input['terms'] as $taxonomy => $terms) {
    foreach ($terms as $slug => $name) wp_insert_term($name, $taxonomy, ['slug' => $slug]);
}

$ids = [];
foreach ($input['posts'] as $post) {
    $id = wp_insert_post(wp_slash($post['post'] + [
        'post_status' => 'publish',
        'post_content' => '',
        // In the first hour of a day, it is the day before in UTC.
        'post_date' => '2024-12-03 00:30:00',
    ]), true);
    if (is_wp_error($id)) throw new Exception($id->get_error_message());
    foreach ($post['meta'] ?? [] as $name => $value) update_post_meta($id, $name, wp_slash($value));
    foreach ($post['terms'] ?? [] as $taxonomy => $slugs) wp_set_object_terms($id, $slugs, $taxonomy);
    $ids[get_post($id)->post_name] = $id;
}
wp_defer_term_counting(false);

// A picture of a draft may not be seen by visitors, wherever else it is used.
foreach ($input['pictures'] ?? [] as $slug => $picture) {
    $file = wp_upload_bits("$slug.png", null, base64_decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='));
    $media = wp_insert_attachment(['post_title' => $slug, 'post_mime_type' => 'image/png', 'post_status' => 'inherit'], $file['file'], $picture === '' ? 0 : $ids[$picture]);
    set_post_thumbnail($ids[$slug], $media);
}
answer($ids);
