<?php
/** Notes every notice, warning and deprecation of PHP and of WordPress that the plugin has a part in. */
set_error_handler(function ($level, $message, $file, $line) {
    // WordPress 6.1 declares classes as PHP before 8.1 did. Whoever uses them first seems to be the cause.
    $isDeclaration = str_starts_with($message, 'Return type of') && str_contains($file, '/wp-includes/');
    $files = [$file, ...array_map(fn($frame) => $frame['file'] ?? '', debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS))];
    if (!$isDeclaration && array_filter($files, fn($each) => str_contains($each, '/plugins/mpg-widgets/'))) {
        file_put_contents(WP_CONTENT_DIR . '/complaints.log', "$message in $file:$line\n", FILE_APPEND);
    }
    return true;
});
