<?php
/** Goes before every script: its input, and the way to its output. */
error_reporting(E_ALL & ~E_DEPRECATED);
ini_set('display_errors', 'stderr');
ini_set('memory_limit', '512M');

$_SERVER['HTTP_HOST'] = parse_url(getenv('ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('ADDRESS'), PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$input = json_decode(stream_get_contents(STDIN), true);

function answer($value) {
    echo "\x01" . json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}
