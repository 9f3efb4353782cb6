<?php
/**
 * The shortcode: `[mpg widget="publication-list" year="2010-2015"]`. What is between `[mpg …]` and `[/mpg]` replaces the list of
 * links.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Takes settings as people write them: in any quotation marks, and switches without a value.
 *
 * @param mixed $given From WordPress.
 * @return array<string, string>
 */
function shortcode_settings( $given ): array {
	$settings = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$text = trim( (string) preg_replace( '/^(?:[\x{2018}-\x{201F}\x{2033}«»]|&quot;|&#82(?:16|17|20|21|43);)+|(?:[\x{2018}-\x{201F}\x{2033}«»]|&quot;|&#82(?:16|17|20|21|43);)+$/u', '', (string) $value ) );
		if ( is_int( $name ) ) {
			$settings[ strtolower( $text ) ] = '';
		} else {
			$settings[ $name ] = $text;
		}
	}
	return $settings;
}

/**
 * Says what is wrong to those who can change it, and nothing to visitors.
 *
 * @param string[] $problems Plain text.
 * @return string HTML
 */
function notes( array $problems ): string {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$html = '';
	foreach ( $problems as $problem ) {
		$html .= sprintf( '<p class="mpg-widgets-note" role="note"><strong>MPG Widgets:</strong> %s</p>', esc_html( $problem ) );
	}
	return $html;
}

/**
 * What is wrong with the settings.
 *
 * @param string                $name     Of the widget.
 * @param array<string, string> $settings Without the widget's name.
 * @return string[]
 */
function setting_problems( string $name, array $settings ): array {
	$attributes = widgets()[ $name ]['attributes'];
	$problems   = array();
	foreach ( $settings as $setting => $value ) {
		if ( ! isset( $attributes[ $setting ] ) ) {
			/* translators: 1: name of a widget, 2: name of a setting, 3: names of settings */
			$problems[] = sprintf( __( 'The widget “%1$s” has no setting “%2$s”. It has: %3$s. Only you see this note; visitors do not.', 'mpg-widgets' ), $name, $setting, implode( ', ', array_keys( $attributes ) ) );
		} elseif ( '' !== $value && null === attribute_value( $attributes[ $setting ], $value ) && 'boolean' !== $attributes[ $setting ]['type'] ) {
			/* translators: 1: value, 2: name of a setting */
			$problems[] = sprintf( __( '“%1$s” is no value for “%2$s”, so it was left out. Only you see this note; visitors do not.', 'mpg-widgets' ), $value, $setting );
		}
	}
	return $problems;
}

/**
 * Writes a widget.
 *
 * @param mixed       $given   Settings.
 * @param string|null $content Between the tags.
 * @return string HTML
 */
function shortcode( $given, $content = null ): string {
	if ( null !== $content && preg_match( '/\[mpg[\s\]]/', $content ) ) {
		// WordPress takes a shortcode without an end, and all up to the end of a later one, for one.
		return shortcode( $given ) . do_shortcode( "{$content}[/mpg]" );
	}
	$settings = shortcode_settings( $given );
	$name     = strtolower( (string) preg_replace( '/^mpg-/', '', $settings['widget'] ?? '' ) );
	unset( $settings['widget'] );
	if ( ! isset( widgets()[ $name ] ) ) {
		/* translators: 1: a name, 2: names of widgets */
		$problem = sprintf( __( 'There is no widget “%1$s”. There are: %2$s. Only you see this note; visitors do not.', 'mpg-widgets' ), $name, implode( ', ', array_keys( widgets() ) ) );
		return notes( array( $problem ) );
	}
	$values = element_values( $name, $settings );
	$own    = null === $content ? '' : trim( wp_kses_post( do_shortcode( $content ) ) );
	return notes( setting_problems( $name, $settings ) ) . element( $name, $values, '' === $own ? fallback( $name, $values ) : $own );
}

/**
 * Takes the shortcodes that name a widget, also where another plugin has a shortcode of the same name, as Multiple Page Generator has.
 *
 * @param string|false $output   What stands for the shortcode already, or false.
 * @param string       $tag      Name of the shortcode.
 * @param mixed        $settings Its settings.
 * @param string[]     $parts    What the expression for shortcodes has matched.
 * @return string|false
 */
function shared_shortcode( $output, $tag, $settings, $parts ) {
	if ( false !== $output || 'mpg' !== $tag || ! isset( shortcode_settings( $settings )['widget'] ) ) {
		return $output;
	}
	return shortcode( $settings, $parts[5] ?? null );
}

add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\shared_shortcode', 10, 4 );
add_action(
	'init',
	function () {
		if ( ! shortcode_exists( 'mpg' ) ) {
			add_shortcode( 'mpg', __NAMESPACE__ . '\shortcode' );
		}
	},
	20
);
