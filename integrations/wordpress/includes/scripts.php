<?php
/**
 * Loads the widgets' script, only on pages that have a widget.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'mpg-widgets';

add_action(
	'init',
	function () {
		wp_register_script( SCRIPT, plugins_url( 'cdn/mpg-widgets.js', FILE ), array(), VERSION, true );
		wp_register_style( SCRIPT, plugins_url( 'cdn/mpg-widgets.css', FILE ), array(), VERSION );
	}
);

/**
 * Makes the script a module, and tells it which feed to load.
 *
 * @param string $tag    HTML of the script.
 * @param string $handle Its name in WordPress.
 */
function module_tag( string $tag, string $handle ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$feed = setting( 'feed' );
	$data = '' === $feed ? '' : sprintf( ' data-feed="%s"', esc_url( $feed ) );
	$tag  = (string) preg_replace( '/\stype=(["\'])text\/javascript\1/', '', $tag );
	// A callback, since “$1” in an address would be a reference in a replacement.
	$opened = function () use ( $data ): string {
		return '<script type="module"' . $data;
	};
	return (string) preg_replace_callback( '/<script(?=[^>]*\ssrc=)/', $opened, $tag, 1 );
}

/**
 * Loads the script if somebody has written a widget as HTML: as an element, or as `<div data-mpg="…">`, which WordPress keeps
 * for authors and contributors too. A script of the widgets that stands beside it is enough.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function load_for_written_widgets( $content ) {
	if ( preg_match( '/<mpg-[a-z]|\sdata-mpg=/', (string) $content ) && ! preg_match( '/<script[^>]+mpg-widgets/', (string) $content ) ) {
		wp_enqueue_script( SCRIPT );
	}
	return $content;
}

add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 2 );
add_filter( 'render_block', __NAMESPACE__ . '\load_for_written_widgets' );
add_filter( 'widget_text', __NAMESPACE__ . '\load_for_written_widgets' );
add_filter( 'the_content', __NAMESPACE__ . '\load_for_written_widgets', 20 );
