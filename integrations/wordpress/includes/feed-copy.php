<?php
/**
 * Keeps a copy of the feed, from which lists of links are made. No visitor waits for the feed: WP-Cron fetches it, and what was
 * fetched last stays until there is something newer.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

const COPY    = 'mpg_widgets_feed';
const FAILURE = 'mpg_widgets_failure';
const REFRESH = 'mpg_widgets_refresh';

/** Largest feed that is read, in bytes. */
const MAX_BYTES = 5 * MB_IN_BYTES;

/** Longest wait for the feed, in seconds. */
const TIMEOUT = 10;

/**
 * The copy of the feed that the settings name, or of the one that came with the plugin.
 *
 * @return array<string, mixed>|null Null if none was fetched yet.
 */
function feed_copy(): ?array {
	$address = setting( 'feed' );
	$copy    = get_option( COPY );
	if ( is_array( $copy ) && copy_source( $address ) === ( $copy['source'] ?? null ) ) {
		return $copy;
	}
	if ( '' === $address ) {
		return bundled_copy();
	}
	if ( ! wp_next_scheduled( REFRESH ) ) {
		schedule_refresh();
	}
	return null;
}

/**
 * Tells copies of different feeds apart.
 *
 * @param string $address Of a feed, or empty for the one that came with the plugin.
 */
function copy_source( string $address ): string {
	return '' === $address ? 'bundled ' . VERSION : $address;
}

/**
 * Reads the feed that came with the plugin.
 *
 * @return array<string, mixed>|null
 */
function bundled_copy(): ?array {
	$file = plugin_dir_path( FILE ) . 'cdn/feed.json';
	// A file of the plugin's own, not of another server.
	$json    = is_readable( $file ) ? file_get_contents( $file ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions
	$records = false === $json ? null : read_feed( $json, '' );
	return is_array( $records ) ? keep_copy( '', $records, array() ) : null;
}

/**
 * Keeps a copy.
 *
 * @param string                $address Of the feed.
 * @param array<string, mixed>  $records What was read.
 * @param array<string, string> $headers `etag` and `last-modified` of the answer.
 * @return array<string, mixed>
 */
function keep_copy( string $address, array $records, array $headers ): array {
	$copy = array(
		'source'  => copy_source( $address ),
		'fetched' => time(),
		'headers' => $headers,
		'records' => $records,
	);
	update_option( COPY, $copy, false );
	delete_option( FAILURE );
	return $copy;
}

/**
 * Fetches the feed again. The copy stays as it is if that fails.
 *
 * @return true|\WP_Error
 */
function refresh_copy() {
	$address = setting( 'feed' );
	if ( '' === $address ) {
		return true;
	}
	$copy   = get_option( COPY );
	$copy   = is_array( $copy ) && copy_source( $address ) === ( $copy['source'] ?? null ) ? $copy : null;
	$result = fetch_feed( $address, $copy );
	if ( is_wp_error( $result ) ) {
		update_option(
			FAILURE,
			array(
				'time'   => time(),
				'reason' => $result->get_error_message(),
			),
			false
		);
		return $result;
	}
	keep_copy( $address, $result['records'], $result['headers'] );
	return true;
}

/**
 * Asks for the feed.
 *
 * @param string                    $address Of the feed.
 * @param array<string, mixed>|null $copy    The copy that is there, which is taken again if the feed has not changed.
 * @return array{records: array<string, mixed>, headers: array<string, string>}|\WP_Error
 */
function fetch_feed( string $address, ?array $copy ) {
	$headers = array( 'Accept' => 'application/feed+json, application/json' );
	if ( ! empty( $copy['headers']['etag'] ) ) {
		$headers['If-None-Match'] = $copy['headers']['etag'];
	} elseif ( ! empty( $copy['headers']['last-modified'] ) ) {
		$headers['If-Modified-Since'] = $copy['headers']['last-modified'];
	}
	// Refuses addresses of the server's own network.
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => TIMEOUT,
			'redirection'         => 3,
			'limit_response_size' => MAX_BYTES + 1,
			'headers'             => $headers,
		)
	);
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 304 === $status && $copy ) {
		return array(
			'records' => $copy['records'],
			'headers' => $copy['headers'],
		);
	}
	if ( 200 !== $status ) {
		/* translators: %d: status code of HTTP, such as 404 */
		return new \WP_Error( 'mpg_status', sprintf( __( 'The server of the feed answers with status %d.', 'mpg-widgets' ), $status ) );
	}
	$body = wp_remote_retrieve_body( $response );
	if ( strlen( $body ) > MAX_BYTES ) {
		return new \WP_Error( 'mpg_size', __( 'The feed is larger than 5 MB.', 'mpg-widgets' ) );
	}
	$records = read_feed( $body, $address );
	return is_wp_error( $records ) ? $records : array(
		'records' => $records,
		'headers' => array(
			'etag'          => (string) wp_remote_retrieve_header( $response, 'etag' ),
			'last-modified' => (string) wp_remote_retrieve_header( $response, 'last-modified' ),
		),
	);
}

/** Fetches the feed soon, and then every hour. */
function schedule_refresh(): void {
	wp_schedule_event( time(), 'hourly', REFRESH );
}

/** Stops fetching the feed. */
function stop_refreshing(): void {
	wp_clear_scheduled_hook( REFRESH );
}

/** Follows a change of the settings: fetches the other feed at once, since somebody waits for it. */
function follow_settings(): void {
	stop_refreshing();
	delete_option( FAILURE );
	if ( '' === setting( 'feed' ) ) {
		return;
	}
	wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', REFRESH );
	refresh_copy();
}

add_action( REFRESH, __NAMESPACE__ . '\refresh_copy' );
add_action( 'add_option_' . SETTINGS, __NAMESPACE__ . '\follow_settings', 10, 0 );
add_action( 'update_option_' . SETTINGS, __NAMESPACE__ . '\follow_settings', 10, 0 );
add_action(
	'admin_init',
	function () {
		// After the plugin was switched off and on again.
		if ( '' !== setting( 'feed' ) && ! wp_next_scheduled( REFRESH ) ) {
			schedule_refresh();
		}
	}
);
