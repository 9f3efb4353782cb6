<?php
/**
 * Imitates the REST API of The Events Calendar, as its documentation describes it: an answer of `/tribe/events/v1/events`.
 * The plugin itself is not in any package that tests can install. The events are posts of the type `event` with a whole day.
 */
add_action('rest_api_init', function () {
    register_rest_route('tribe/events/v1', '/events', [
        'methods' => 'GET',
        'permission_callback' => '__return_true',
        'callback' => 'mpg_events',
    ]);
});

function mpg_events(WP_REST_Request $request) {
    $size = min((int) ($request['per_page'] ?: 10), 50);
    $query = new WP_Query([
        'post_type' => 'tribe_events',
        'posts_per_page' => $size,
        'paged' => (int) ($request['page'] ?: 1),
        'orderby' => 'ID',
        'order' => 'ASC',
    ]);
    return [
        'events' => array_map('mpg_event', $query->posts),
        'rest_url' => rest_url('tribe/events/v1/events'),
        'total' => $query->found_posts,
        'total_pages' => $query->max_num_pages,
    ];
}

function mpg_event(WP_Post $post) {
    $first = get_post_meta($post->ID, 'day', true);
    $last = get_post_meta($post->ID, 'end', true) ?: $first;
    $place = get_post_meta($post->ID, 'place', true);
    $term = fn($term) => [
        'name' => $term->name,
        'slug' => $term->slug,
        'term_id' => $term->term_id,
        'taxonomy' => $term->taxonomy,
    ];
    $terms = fn($taxonomy) => array_map($term, get_the_terms($post, $taxonomy) ?: []);
    return [
        'id' => $post->ID,
        'global_id' => 'publisher.example?id=' . $post->ID,
        'author' => $post->post_author,
        'status' => $post->post_status,
        'url' => get_permalink($post),
        'title' => get_the_title($post),
        'description' => '<p>' . $post->post_content . '</p>',
        'excerpt' => $post->post_excerpt,
        'slug' => $post->post_name,
        'image' => false,
        'all_day' => true,
        'start_date' => "$first 00:00:00",
        'end_date' => "$last 23:59:59",
        'utc_start_date' => get_gmt_from_date("$first 00:00:00"),
        'utc_end_date' => get_gmt_from_date("$last 23:59:59"),
        'timezone' => 'Europe/Brussels',
        'timezone_abbr' => 'CET',
        'cost' => '',
        'website' => get_post_meta($post->ID, 'address', true),
        'categories' => [...$terms('category'), ...$terms('project')],
        'tags' => $terms('post_tag'),
        'venue' => $place ? [
            'id' => 1,
            'venue' => $place['name'] ?? '',
            'city' => $place['city'] ?? '',
            'country' => $place['country'] ?? '',
            'show_map' => true,
        ] : [],
        'organizer' => [],
    ];
}

add_action('init', fn() => register_post_type('tribe_events', [
    'public' => true,
    'supports' => ['title', 'editor', 'excerpt', 'custom-fields'],
    'taxonomies' => ['category', 'post_tag', 'project'],
    'rewrite' => ['slug' => 'events'],
]));
