<?php
/**
 * The settings: the feed's address, the language and the campaign.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'mpg_widgets';

/**
 * One setting.
 *
 * @param string $name `feed`, `lang` or `campaign`.
 * @return string Empty if it is not set.
 */
function setting( string $name ): string {
	$settings = get_option( SETTINGS );
	return is_array( $settings ) && isset( $settings[ $name ] ) ? (string) $settings[ $name ] : '';
}

/**
 * Cleans what the form sends. Each setting that is not valid stays as it was.
 *
 * @param mixed $input From the form.
 * @return array<string, string>
 */
function sanitize_settings( $input ): array {
	$input = is_array( $input ) ? $input : array();
	$given = function ( string $name ) use ( $input ): string {
		return isset( $input[ $name ] ) && is_scalar( $input[ $name ] ) ? trim( (string) $input[ $name ] ) : '';
	};

	$feed = esc_url_raw( $given( 'feed' ), array( 'http', 'https' ) );
	if ( '' !== $given( 'feed' ) && ! wp_parse_url( $feed, PHP_URL_HOST ) ) {
		add_settings_error( SETTINGS, 'feed', __( 'The address of the feed must begin with https:// or http://. It was not changed.', 'mpg-widgets' ) );
		$feed = setting( 'feed' );
	}
	$lang = $given( 'lang' );
	if ( '' !== $lang && ! isset( languages()[ $lang ] ) ) {
		$lang = setting( 'lang' );
	}
	return array(
		'feed'     => $feed,
		'lang'     => $lang,
		'campaign' => mb_substr( sanitize_text_field( $given( 'campaign' ) ), 0, 100 ),
	);
}

add_action(
	'init',
	function () {
		register_setting(
			SETTINGS,
			SETTINGS,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'default'           => array(),
				'show_in_rest'      => false,
			)
		);
	}
);
