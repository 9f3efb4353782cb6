<?php
/**
 * What is between the tags of a widget: a list of links. Visitors without JavaScript read it, and everybody does while the feed
 * cannot be loaded.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

/** Links in a list, if the widget has no limit of its own. */
const LINKS = 10;

/** Most links in a list. */
const MAX_LINKS = 50;

/**
 * The content between the tags.
 *
 * @param string                $name   Of the widget.
 * @param array<string, string> $values Attributes of the element.
 * @return string HTML, escaped.
 */
function fallback( string $name, array $values ): string {
	$language = $values['lang'] ?? substr( get_bloginfo( 'language' ), 0, 2 );
	$heading  = isset( $values['heading'] ) ? heading( $values['heading'], $values['heading-level'] ?? '2' ) : '';
	// Of another feed there is no copy: fetching any address that an author writes would let authors reach the server's network.
	$copy    = isset( $values['src'] ) ? null : feed_copy();
	$records = $copy['records'] ?? null;
	if ( ! $records ) {
		return $heading . sprintf( '<p><a href="%s">%s</a></p>', 'https://www.migpolgroup.com/', 'Migration Policy Group' );
	}
	$campaign = $values['campaign'] ?? '';
	$chosen   = array_slice( chosen_records( $name, $values, $records ), 0, links( $values ) );
	if ( ! $chosen ) {
		return $heading . organisation( $records['organisation'], $language, $campaign, 'about' === $name );
	}
	$items = array_map(
		function ( array $record ) use ( $language, $campaign ): string {
			return list_item( $record, $language, $campaign );
		},
		$chosen
	);
	return $heading . '<ul>' . implode( '', $items ) . '</ul>';
}

/**
 * Number of links.
 *
 * @param array<string, string> $values Attributes of the element.
 */
function links( array $values ): int {
	$limit = (int) ( $values['limit'] ?? LINKS );
	return max( 1, min( $limit, MAX_LINKS ) );
}

/**
 * A heading.
 *
 * @param string $text  Of the heading.
 * @param string $level 2 to 6.
 */
function heading( string $text, string $level ): string {
	$level = max( 2, min( (int) $level, 6 ) );
	return sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( $text ) );
}

/**
 * Says who the organisation is.
 *
 * @param array<string, mixed> $organisation From the feed.
 * @param string               $language     That is wanted.
 * @param string               $campaign     Name of the campaign, or empty.
 * @param bool                 $has_mission  Whether its mission is told.
 */
function organisation( array $organisation, string $language, string $campaign, bool $has_mission ): string {
	$html = '<p>' . linked( $organisation['title'], $organisation['url'], $language, $campaign ) . '</p>';
	if ( $has_mission && $organisation['mission'] ) {
		$html .= '<p>' . linked( $organisation['mission'], '', $language, '' ) . '</p>';
	}
	return $html;
}

/**
 * A record in the list.
 *
 * @param array<string, mixed> $record   From the feed.
 * @param string               $language That is wanted.
 * @param string               $campaign Name of the campaign, or empty.
 */
function list_item( array $record, string $language, string $campaign ): string {
	$date = $record['date'] ?? '';
	$time = '' === $date ? '' : sprintf( ' <time datetime="%s">%s</time>', esc_attr( $date ), esc_html( date_text( $date ) ) );
	return '<li>' . linked( $record['title'], $record['url'], $language, $campaign ) . $time . '</li>';
}

/**
 * A text in the best language there is, as a link if there is an address.
 *
 * @param array<string, string> $texts    By language tag.
 * @param string                $url      Or empty.
 * @param string                $language That is wanted.
 * @param string                $campaign Name of the campaign, or empty.
 */
function linked( array $texts, string $url, string $language, string $campaign ): string {
	$tag = best_language( array_keys( $texts ), $language );
	if ( null === $tag ) {
		return '';
	}
	$marked = 'und' === $tag || strtok( $tag, '-' ) === $language ? '' : sprintf( ' lang="%s"', esc_attr( $tag ) );
	$text   = esc_html( $texts[ $tag ] );
	return '' === $url
		? sprintf( '<span%s dir="auto">%s</span>', $marked, $text )
		: sprintf( '<a href="%s"%s dir="auto">%s</a>', esc_url( campaign_address( $url, $campaign ) ), $marked, $text );
}

/**
 * The language that comes closest.
 *
 * @param array<int|string> $tags     There are.
 * @param string            $language That is wanted.
 * @return string|null Null if there are none.
 */
function best_language( array $tags, string $language ): ?string {
	foreach ( array( $language, 'en' ) as $wanted ) {
		foreach ( $tags as $tag ) {
			if ( strtolower( strtok( (string) $tag, '-' ) ) === $wanted ) {
				return (string) $tag;
			}
		}
	}
	return $tags ? (string) $tags[0] : null;
}

/**
 * Adds the parameters that the widgets add to outgoing links.
 *
 * @param string $url      Of the link.
 * @param string $campaign Name of the campaign, or empty.
 */
function campaign_address( string $url, string $campaign ): string {
	if ( '' === $campaign ) {
		return $url;
	}
	parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $present );
	$parameters = array(
		'utm_source'   => 'mpg-widgets',
		'utm_medium'   => 'embed',
		'utm_campaign' => rawurlencode( $campaign ),
	);
	return add_query_arg( array_diff_key( $parameters, $present ), $url );
}

/**
 * A date in the site's language, only as precise as it is known.
 *
 * @param string $date `2012`, `2012-12` or `2012-12-05`.
 */
function date_text( string $date ): string {
	if ( 4 === strlen( $date ) ) {
		return $date;
	}
	$is_month = 7 === strlen( $date );
	/* translators: how a month of a year is written, in PHP's letters for dates: https://www.php.net/manual/datetime.format.php */
	$format = $is_month ? _x( 'F Y', 'month and year', 'mpg-widgets' ) : get_option( 'date_format' );
	$zone   = new \DateTimeZone( 'UTC' );
	$day    = date_create( $is_month ? "$date-01" : $date, $zone );
	return $day ? (string) wp_date( $format, $day->getTimestamp(), $zone ) : $date;
}
