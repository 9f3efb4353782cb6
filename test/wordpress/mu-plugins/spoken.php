<?php
/** Lets a request name the language of WordPress, without its language packs. */
add_filter('pre_determine_locale', fn($locale) => $_GET['speak'] ?? $locale);
