<?php
/**
 * The widgets, what can be set in each, and the languages that they speak.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * All widgets, by name. The build makes the list from the widgets' own documentation.
 *
 * @return array<string, array{title: string, description: string, icon: string, attributes: array<string, array<string, mixed>>}>
 */
function widgets(): array {
	static $widgets = null;
	if ( null === $widgets ) {
		$widgets = require __DIR__ . '/widget-list.php';
	}
	return $widgets;
}

/**
 * The languages that the widgets speak.
 *
 * @return array<string, string> Own names of the languages, by language tag.
 */
function languages(): array {
	static $languages = null;
	if ( null === $languages ) {
		$languages = require __DIR__ . '/language-list.php';
	}
	return $languages;
}

/**
 * Takes a value as an attribute of the element has it.
 *
 * @param array<string, mixed> $attribute Its description in the list of widgets.
 * @param mixed                $value     From a block or a shortcode.
 * @return string|null Null if the attribute is not set, or its value is not one that it can have.
 */
function attribute_value( array $attribute, $value ): ?string {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( 'boolean' === $attribute['type'] ) {
		// As in HTML any value switches on, but for those that people mean the contrary by.
		return in_array( $value, array( false, 0, '0', 'false', 'no', 'off' ), true ) ? null : '';
	}
	// WordPress writes “&” as “&amp;” in what authors save, also in the settings of blocks.
	$text = trim( wp_specialchars_decode( wp_check_invalid_utf8( (string) $value ), ENT_QUOTES ) );
	if ( '' === $text ) {
		return null;
	}
	if ( 'number' === $attribute['type'] ) {
		return is_numeric( $text ) ? $text : null;
	}
	if ( isset( $attribute['values'] ) ) {
		return in_array( $text, $attribute['values'], true ) ? $text : null;
	}
	if ( ! empty( $attribute['isAddress'] ) ) {
		$address = esc_url_raw( $text, array( 'http', 'https' ) );
		return '' === $address ? null : $address;
	}
	return $text;
}
