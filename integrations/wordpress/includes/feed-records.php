<?php
/**
 * Reads a feed into short records, as many as lists of links need. Feeds come from elsewhere: nothing in them is trusted.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

/** Most records that are kept. */
const MAX_RECORDS = 2000;

/**
 * Plain text of a feed.
 *
 * @param mixed $text From the feed.
 * @return string At most 300 characters.
 */
function plain_text( $text ): string {
	if ( ! is_string( $text ) ) {
		return '';
	}
	$plain = html_entity_decode( wp_strip_all_tags( $text, true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return mb_substr( trim( wp_check_invalid_utf8( $plain ) ), 0, 300 );
}

/**
 * Whether something is a tag as `lang` has it.
 *
 * @param mixed $tag From the feed.
 */
function is_language_tag( $tag ): bool {
	return is_string( $tag ) && 1 === preg_match( '/^[a-z]{2,8}(-[a-z\d]{1,8})*$/iD', $tag );
}

/**
 * A text of the feed by language.
 *
 * @param mixed  $text     One text, or several by language tag.
 * @param string $language Language of a single text.
 * @return array<string, string>
 */
function texts( $text, string $language ): array {
	$texts = array_map( __NAMESPACE__ . '\plain_text', is_array( $text ) ? $text : array( $language => $text ) );
	return array_filter(
		$texts,
		function ( string $plain, $tag ): bool {
			return '' !== $plain && is_language_tag( $tag );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * An absolute address that is safe to link to.
 *
 * @param mixed  $address From the feed.
 * @param string $base    Address of the feed.
 */
function safe_address( $address, string $base ): string {
	if ( ! is_string( $address ) || '' === trim( $address ) ) {
		return '';
	}
	$absolute = '' === $base ? $address : \WP_Http::make_absolute_url( $address, $base );
	$safe     = esc_url_raw( $absolute, array( 'http', 'https' ) );
	return wp_parse_url( $safe, PHP_URL_HOST ) ? $safe : '';
}

/**
 * Strings in a list of the feed.
 *
 * @param mixed $list From the feed.
 * @return string[]
 */
function strings( $list ): array {
	return is_array( $list ) ? array_values( array_filter( $list, 'is_string' ) ) : array();
}

/**
 * A date of the feed, only as precise as it is there.
 *
 * @param mixed ...$dates The first one that is a date counts.
 */
function partial_date( ...$dates ): string {
	foreach ( $dates as $date ) {
		if ( is_string( $date ) && preg_match( '/^\d{4}(-\d{2}(-\d{2})?)?(?=T|$)/', $date, $match ) ) {
			return $match[0];
		}
	}
	return '';
}

/**
 * A record of an item.
 *
 * @param array<string, mixed> $item     From the feed.
 * @param string               $language Language of the feed.
 * @param string               $base     Address of the feed.
 * @return array<string, mixed>|null Null if there is nothing to show.
 */
function item_record( array $item, string $language, string $base ): ?array {
	$own      = isset( $item['_mpg'] ) && is_array( $item['_mpg'] ) ? $item['_mpg'] : array();
	$language = is_language_tag( $item['language'] ?? null ) ? $item['language'] : $language;
	$titles   = texts( $item['title'] ?? '', $language );
	foreach ( is_array( $own['translations'] ?? null ) ? $own['translations'] : array() as $tag => $translation ) {
		if ( is_array( $translation ) ) {
			$titles += texts( $translation['title'] ?? '', (string) $tag );
		}
	}
	$kinds = array( 'publication', 'report', 'news', 'event', 'milestone' );
	if ( ! $titles ) {
		return null;
	}
	$years = array_filter( is_array( $own['years'] ?? null ) ? $own['years'] : array(), 'is_int' );
	return array(
		'kind'     => in_array( $own['kind'] ?? '', $kinds, true ) ? $own['kind'] : 'news',
		'id'       => plain_text( $item['id'] ?? '' ),
		'title'    => $titles,
		'url'      => safe_address( $item['url'] ?? '', $base ),
		'date'     => partial_date( $own['start'] ?? null, $own['date'] ?? null, $item['date_published'] ?? null, $years ? (string) max( $years ) : null ),
		'type'     => plain_text( $own['type'] ?? '' ),
		'belongs'  => array(
			'programme' => strings( $own['programmes'] ?? null ),
			'project'   => strings( $own['projects'] ?? null ),
			'activity'  => strings( $own['activities'] ?? null ),
		),
	);
}

/**
 * Records of the things that items belong to.
 *
 * @param mixed  $list     From the feed.
 * @param string $language Language of the feed.
 * @param string $base     Address of the feed.
 * @return array<int, array<string, mixed>>
 */
function term_records( $list, string $language, string $base ): array {
	$records = array();
	foreach ( is_array( $list ) ? $list : array() as $term ) {
		$titles = is_array( $term ) ? texts( $term['title'] ?? $term['name'] ?? '', $language ) : array();
		if ( $titles ) {
			$records[] = array(
				'id'      => plain_text( $term['id'] ?? '' ),
				'title'   => $titles,
				'url'     => safe_address( $term['url'] ?? '', $base ),
				'group'   => plain_text( $term['group'] ?? '' ),
				'belongs' => array( 'programme' => strings( $term['programmes'] ?? null ) ),
			);
		}
		if ( count( $records ) >= MAX_RECORDS ) {
			break;
		}
	}
	return $records;
}

/**
 * Reads a feed.
 *
 * @param string $json The feed.
 * @param string $base Its address.
 * @return array<string, mixed>|\WP_Error Records by list: `items`, `programmes`, `projects`, `activities`, `supporters`, `networks`; and `organisation`.
 */
function read_feed( string $json, string $base ) {
	$feed = json_decode( $json, true, 64 );
	if ( ! is_array( $feed ) || ! isset( $feed['items'] ) || ! is_array( $feed['items'] ) ) {
		return new \WP_Error( 'mpg_no_feed', __( 'The answer is not a JSON Feed.', 'mpg-widgets' ) );
	}
	$own = isset( $feed['_mpg'] ) && is_array( $feed['_mpg'] ) ? $feed['_mpg'] : array();
	if ( (int) ( $own['contract'] ?? 1 ) > 1 ) {
		return new \WP_Error( 'mpg_newer_feed', __( 'The feed needs a newer version of this plugin.', 'mpg-widgets' ) );
	}
	$language = is_language_tag( $feed['language'] ?? null ) ? $feed['language'] : 'und';
	$items    = array();
	foreach ( $feed['items'] as $item ) {
		$record = is_array( $item ) ? item_record( $item, $language, $base ) : null;
		if ( $record ) {
			$items[] = $record;
		}
		if ( count( $items ) >= MAX_RECORDS ) {
			break;
		}
	}
	$organisation = isset( $own['organisation'] ) && is_array( $own['organisation'] ) ? $own['organisation'] : array();
	$records      = array(
		'items'        => $items,
		'organisation' => array(
			'title'   => texts( $organisation['name'] ?? $feed['title'] ?? '', $language ),
			'mission' => texts( $organisation['mission'] ?? '', $language ),
			'url'     => safe_address( $organisation['url'] ?? $feed['home_page_url'] ?? '', $base ),
		),
	);
	foreach ( array( 'programmes', 'projects', 'activities', 'supporters', 'networks' ) as $list ) {
		$records[ $list ] = term_records( $own[ $list ] ?? null, $language, $base );
	}
	return $records;
}
