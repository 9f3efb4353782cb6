<?php
/** What a publisher's theme registers: types of posts, terms and custom fields, all shown in the REST API. */

const MPG_TYPES = ['publication', 'report', 'event', 'milestone'];

add_action('init', function () {
    foreach (MPG_TYPES as $type) {
        register_post_type($type, [
            'public' => true,
            'show_in_rest' => true,
            'rest_base' => "{$type}s",
            'supports' => ['title', 'editor', 'excerpt', 'thumbnail', 'custom-fields'],
            'taxonomies' => ['category', 'post_tag'],
        ]);
    }
    register_taxonomy_for_object_type('post_tag', 'page');
    // Hidden from the REST API, as types are unless they ask for it.
    register_post_type('book', ['public' => true]);

    foreach (['project', 'activity'] as $taxonomy) {
        register_taxonomy($taxonomy, ['post', ...MPG_TYPES], ['public' => true, 'show_in_rest' => true]);
    }

    $text = ['type' => 'string', 'single' => true, 'show_in_rest' => true];
    foreach (['address', 'day', 'end', 'years', 'form', 'publisher', 'isbn', 'spoken', 'in', 'series', 'edition'] as $name) {
        register_meta('post', $name, $text);
    }
    $texts = ['type' => 'array', 'items' => ['type' => 'string']];
    register_meta('post', 'written_by', ['type' => 'array', 'single' => true, 'show_in_rest' => ['schema' => $texts]]);
    $object = ['type' => 'object', 'additionalProperties' => true];
    foreach (['place', 'editions'] as $name) {
        register_meta('post', $name, ['type' => 'object', 'single' => true, 'show_in_rest' => ['schema' => $object]]);
    }
    $files = ['type' => 'array', 'items' => $object];
    register_meta('post', 'files', ['type' => 'array', 'single' => true, 'show_in_rest' => ['schema' => $files]]);
});
