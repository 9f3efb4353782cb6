<?php
/**
 * Writes a widget's element, for blocks and shortcodes alike.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Takes the values that a widget knows, and adds the site's defaults.
 *
 * @param string               $name  Of the widget.
 * @param array<string, mixed> $given From a block or a shortcode.
 * @return array<string, string> Attributes of the element.
 */
function element_values( string $name, array $given ): array {
	$values = array();
	foreach ( widgets()[ $name ]['attributes'] as $attribute => $description ) {
		$value = isset( $given[ $attribute ] ) ? attribute_value( $description, $given[ $attribute ] ) : null;
		if ( null !== $value ) {
			$values[ $attribute ] = $value;
		}
	}
	foreach ( array( 'lang', 'campaign' ) as $default ) {
		if ( ! isset( $values[ $default ] ) && '' !== setting( $default ) ) {
			$values[ $default ] = setting( $default );
		}
	}
	if ( isset( $values['lang'] ) ) {
		$values['dir'] = 'ar' === $values['lang'] ? 'rtl' : 'ltr';
	}
	return $values;
}

/**
 * Writes the element, and loads the script and the styles that keep its space free.
 *
 * @param string                $name    Of the widget.
 * @param array<string, string> $values  Attributes of the element.
 * @param string                $content What is between the tags: HTML, escaped.
 * @param string                $wrapper Further attributes, escaped.
 * @return string HTML
 */
function element( string $name, array $values, string $content, string $wrapper = '' ): string {
	if ( is_feed() ) {
		// Feed readers run no script.
		return $content;
	}
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( SCRIPT );
	$attributes = '' === $wrapper ? '' : " $wrapper";
	foreach ( $values as $attribute => $value ) {
		$attributes .= '' === $value ? " $attribute" : sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return sprintf( '<mpg-%1$s%2$s>%3$s</mpg-%1$s>', $name, $attributes, $content );
}
