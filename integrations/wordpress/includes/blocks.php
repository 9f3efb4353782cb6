<?php
/**
 * The blocks: one for each widget.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'mpg-widgets-editor';

/**
 * Describes an attribute for WordPress. What was written by hand may have numbers and switches as text.
 *
 * @param array<string, mixed> $attribute From the list of widgets.
 * @return array<string, mixed>
 */
function block_attribute( array $attribute ): array {
	$type = $attribute['type'];
	return array( 'type' => 'string' === $type ? 'string' : array( $type, 'string' ) );
}

/** Registers the blocks. */
function register_blocks(): void {
	wp_register_script(
		EDITOR,
		plugins_url( 'assets/editor.js', FILE ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-url' ),
		VERSION,
		true
	);
	$has_frame = version_compare( get_bloginfo( 'version' ), '6.3', '>=' );
	foreach ( widgets() as $name => $widget ) {
		register_block_type(
			"mpg/$name",
			array(
				'api_version'           => $has_frame ? 3 : 2,
				'title'                 => $widget['title'],
				'description'           => $widget['description'],
				'category'              => 'mpg',
				'icon'                  => $widget['icon'],
				'keywords'              => array( 'MPG', 'Migration Policy Group' ),
				'attributes'            => array_map( __NAMESPACE__ . '\block_attribute', $widget['attributes'] ),
				'supports'              => array(
					'align'   => array( 'wide', 'full' ),
					'html'    => false,
					'spacing' => array( 'margin' => true ),
				),
				// For the preview in the list of blocks.
				'example'               => array( 'attributes' => array( 'limit' => 3 ) ),
				'editor_script_handles' => array( EDITOR ),
				'render_callback'       => function ( array $attributes ) use ( $name ): string {
					$values  = element_values( $name, $attributes );
					$wrapper = get_block_wrapper_attributes();
					return element( $name, $values, fallback( $name, $values ), $wrapper );
				},
			)
		);
	}
}

/**
 * Adds a category of its own to the inserter.
 *
 * @param array<int, array<string, mixed>> $categories There are.
 * @return array<int, array<string, mixed>>
 */
function add_category( array $categories ): array {
	$categories[] = array(
		'slug'  => 'mpg',
		'title' => 'Migration Policy Group',
		'icon'  => null,
	);
	return $categories;
}

/**
 * Choices from the feed, for settings that name something in it.
 *
 * @return array<string, array<int, array{id: string, title: string}>> By the name of the setting.
 */
function choices(): array {
	$copy    = feed_copy();
	$records = $copy['records'] ?? array( 'items' => array() );
	$of_kind = function ( string ...$kinds ) use ( $records ): array {
		return array_filter(
			$records['items'],
			function ( array $record ) use ( $kinds ): bool {
				return in_array( $record['kind'], $kinds, true );
			}
		);
	};
	$language = substr( get_user_locale(), 0, 2 );
	$choice   = function ( array $record ) use ( $language ): array {
		return array(
			'id'    => $record['id'],
			'title' => $record['title'][ best_language( array_keys( $record['title'] ), $language ) ],
		);
	};
	$lists    = array(
		'programme'   => $records['programmes'] ?? array(),
		'project'     => $records['projects'] ?? array(),
		'activity'    => $records['activities'] ?? array(),
		'publication' => $of_kind( 'publication', 'report' ),
		'event'       => $of_kind( 'event' ),
	);
	return array_map(
		function ( array $list ) use ( $choice ): array {
			return array_map( $choice, array_values( $list ) );
		},
		$lists
	);
}

/** Tells the editor's script what it can set, in the user's language. */
function tell_editor(): void {
	$data = array(
		'widgets' => widgets(),
		'choices' => choices(),
		'panels'  => array(
			'content' => __( 'Content', 'mpg-widgets' ),
			'look'    => __( 'Heading and look', 'mpg-widgets' ),
			'loading' => __( 'Feed and loading', 'mpg-widgets' ),
		),
		'texts'   => array(
			'default' => __( 'Default', 'mpg-widgets' ),
			'empty'   => __( 'This widget shows nothing with these settings.', 'mpg-widgets' ),
		),
	);
	wp_add_inline_script( EDITOR, 'window.mpgWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );
add_action(
	'enqueue_block_assets',
	function () {
		// Previews are the widgets themselves. In newer versions of WordPress this reaches the frame that they are in.
		if ( is_admin() ) {
			wp_enqueue_script( SCRIPT );
		}
	}
);
