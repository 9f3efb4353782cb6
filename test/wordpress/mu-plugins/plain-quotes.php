<?php
/** Leaves quotation marks and dashes as they were typed. WordPress makes typographic ones of them otherwise. */
add_filter('run_wptexturize', '__return_false');
