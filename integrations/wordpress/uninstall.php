<?php
/**
 * Removes everything that the plugin stored: its options and its scheduled task, on every site of a network.
 *
 * @package MPG_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes what one site has. */
function mpg_widgets_uninstall() {
	foreach ( array( 'mpg_widgets', 'mpg_widgets_feed', 'mpg_widgets_failure' ) as $option ) {
		delete_option( $option );
	}
	wp_unschedule_hook( 'mpg_widgets_refresh' );
}

if ( is_multisite() ) {
	$mpg_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $mpg_widgets_sites as $mpg_widgets_site ) {
		switch_to_blog( $mpg_widgets_site );
		mpg_widgets_uninstall();
		restore_current_blog();
	}
} else {
	mpg_widgets_uninstall();
}
