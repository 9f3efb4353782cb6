<?php
/**
 * Chooses the records that a widget's list of links shows.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Values of an attribute that takes several, separated by commas or spaces.
 *
 * @param array<string, string> $values Attributes of the element.
 * @param string                $name   Of the attribute.
 * @return string[]
 */
function several( array $values, string $name ): array {
	return preg_split( '/[\s,]+/', $values[ $name ] ?? '', -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * Whether a date is in a range. Dates are compared only as precisely as both are known.
 *
 * @param string $date Of a record; empty if it is not known.
 * @param string $from First date, or empty.
 * @param string $to   Last date, or empty.
 */
function is_within( string $date, string $from, string $to ): bool {
	if ( '' === $from && '' === $to ) {
		return true;
	}
	if ( '' === $date ) {
		return false;
	}
	$precisely = function ( string $limit ) use ( $date ): int {
		return min( strlen( $date ), strlen( $limit ) );
	};
	return ( '' === $from || strncmp( $date, $from, $precisely( $from ) ) >= 0 )
		&& ( '' === $to || strncmp( $date, $to, $precisely( $to ) ) <= 0 );
}

/**
 * Whether a date is in one of the years that a visitor can ask for: `2012`, `2010-2015`, `2010-`, `-2015`, `unknown`.
 *
 * @param string   $date  Of a record; empty if it is not known.
 * @param string[] $years None means all.
 */
function is_in_years( string $date, array $years ): bool {
	foreach ( $years as $year ) {
		if ( 'unknown' === $year ) {
			$is_in = '' === $date;
		} elseif ( preg_match( '/^(\d{4})?(-?)(\d{4})?$/', $year, $match ) && '' !== $year ) {
			$from  = $match[1] ?? '';
			$to    = '' === $match[2] ? $from : ( $match[3] ?? '' );
			$is_in = '' !== $date && is_within( $date, $from, $to );
		} else {
			$is_in = false;
		}
		if ( $is_in ) {
			return true;
		}
	}
	return ! $years;
}

/**
 * Items of the kinds that a widget shows, newest first.
 *
 * @param array<string, mixed>  $records From the feed.
 * @param string[]              $kinds   Of the items.
 * @param array<string, string> $values  Attributes of the element.
 * @return array<int, array<string, mixed>>
 */
function chosen_items( array $records, array $kinds, array $values ): array {
	$types = several( $values, 'type' );
	$years = several( $values, 'year' );
	$today = wp_date( 'Y-m-d' );
	$from  = $values['since'] ?? $values['from'] ?? '';
	$to    = $values['to'] ?? '';
	if ( 'upcoming' === ( $values['when'] ?? '' ) ) {
		$from = $today;
	} elseif ( 'past' === ( $values['when'] ?? '' ) ) {
		$to = $today;
	}
	$id     = $values['publication'] ?? $values['event'] ?? '';
	$chosen = array_filter(
		$records['items'],
		function ( array $record ) use ( $kinds, $values, $types, $years, $from, $to, $id ): bool {
			return in_array( $record['kind'], $kinds, true )
				&& ( '' === $id || $record['id'] === $id )
				&& ( ! $types || in_array( $record['type'], $types, true ) )
				&& is_in_years( $record['date'], $years )
				&& is_within( $record['date'], $from, $to )
				&& belongs( $record, $values );
		}
	);
	usort(
		$chosen,
		function ( array $one, array $other ): int {
			return strcmp( $other['date'], $one['date'] );
		}
	);
	return 'oldest' === ( $values['order'] ?? '' ) ? array_reverse( $chosen ) : $chosen;
}

/**
 * Whether a record belongs to the programmes, projects and activities that an element names.
 *
 * @param array<string, mixed>  $record From the feed.
 * @param array<string, string> $values Attributes of the element.
 */
function belongs( array $record, array $values ): bool {
	foreach ( $record['belongs'] as $name => $ids ) {
		$wanted = several( $values, $name );
		if ( $wanted && ! array_intersect( $wanted, $ids ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Terms of a list, such as projects.
 *
 * @param array<string, mixed>  $records   From the feed.
 * @param string                $list      Of the feed.
 * @param string                $attribute That names some of them.
 * @param array<string, string> $values    Attributes of the element.
 * @return array<int, array<string, mixed>>
 */
function chosen_terms( array $records, string $list, string $attribute, array $values ): array {
	$ids    = several( $values, $attribute );
	$groups = several( $values, 'group' );
	$others = array_diff_key( $values, array( $attribute => '' ) );
	return array_values(
		array_filter(
			$records[ $list ],
			function ( array $record ) use ( $ids, $groups, $others, $list ): bool {
				return ( ! $ids || in_array( $record['id'], $ids, true ) )
					&& ( ! $groups || in_array( $record['group'], $groups, true ) )
					&& ( 'projects' !== $list || belongs( $record, $others ) );
			}
		)
	);
}

/**
 * The records that a widget shows.
 *
 * @param string                $name    Of the widget.
 * @param array<string, string> $values  Attributes of the element.
 * @param array<string, mixed>  $records From the feed.
 * @return array<int, array<string, mixed>>
 */
function chosen_records( string $name, array $values, array $records ): array {
	switch ( $name ) {
		case 'publication-list':
			return chosen_items( $records, array( 'publication' ), $values );
		case 'publication-card':
			return array_slice( chosen_items( $records, array( 'publication', 'report' ), $values ), 0, 1 );
		case 'annual-reports':
			return chosen_items( $records, array( 'report' ), $values );
		case 'news-list':
			return chosen_items( $records, array( 'news' ), $values );
		case 'event-list':
			return chosen_items( $records, array( 'event' ), $values );
		case 'event-card':
			return array_slice( chosen_items( $records, array( 'event' ), $values ), 0, 1 );
		case 'milestone-timeline':
			return chosen_items( $records, array( 'milestone' ), $values );
		case 'digest':
			$kinds = several( $values, 'kinds' );
			return chosen_items( $records, $kinds ? $kinds : array( 'news', 'publication', 'event', 'report' ), $values );
		case 'programme-card':
			return array_slice( chosen_terms( $records, 'programmes', 'programme', $values ), 0, 1 );
		case 'programme-list':
			return chosen_terms( $records, 'programmes', 'programme', $values );
		case 'project-card':
			return array_slice( chosen_terms( $records, 'projects', 'project', $values ), 0, 1 );
		case 'project-list':
			return chosen_terms( $records, 'projects', 'project', $values );
		case 'programme':
		case 'project':
			$terms = array_slice( chosen_terms( $records, "{$name}s", $name, $values ), 0, 1 );
			$items = chosen_items( $records, array( 'publication', 'report', 'news', 'event', 'milestone' ), $values );
			return array_merge( $terms, $items );
		case 'supporter-list':
			return chosen_terms( $records, 'supporters', 'supporter', $values );
		case 'network-list':
			return chosen_terms( $records, 'networks', 'network', $values );
		default:
			return array();
	}
}
