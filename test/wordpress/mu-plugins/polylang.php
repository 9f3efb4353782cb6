<?php
/**
 * Adds to the REST API what Polylang adds to it: the language of a post, and the posts that are its translations, by language.
 * Without `lang` in the query, posts of all languages are given.
 */
add_action('rest_api_init', function () {
    $fields = [
        'lang' => fn($post) => get_post_meta($post['id'], '_language', true) ?: 'en',
        'translations' => function ($post) {
            $group = get_post_meta($post['id'], '_translations', true);
            if (!$group) return [get_post_meta($post['id'], '_language', true) ?: 'en' => $post['id']];
            $translations = [];
            $posts = get_posts([
                'post_type' => 'any',
                'numberposts' => -1,
                'meta_key' => '_translations',
                'meta_value' => $group,
            ]);
            foreach ($posts as $one) $translations[get_post_meta($one->ID, '_language', true)] = $one->ID;
            return $translations;
        },
    ];
    foreach ($fields as $name => $value) {
        register_rest_field(['post', 'page', ...MPG_TYPES], $name, ['get_callback' => $value]);
    }
});

add_action('rest_api_init', function () {
    foreach (['post', ...MPG_TYPES] as $type) {
        add_filter("rest_{$type}_query", function ($query, $request) {
            if ($request['lang']) $query['meta_query'] = [['key' => '_language', 'value' => $request['lang']]];
            return $query;
        }, 10, 2);
    }
});
