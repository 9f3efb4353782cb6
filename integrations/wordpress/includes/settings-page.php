<?php
/**
 * The page of the settings.
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

const PAGE  = 'mpg-widgets';
const FETCH = 'mpg_widgets_fetch';

add_action(
	'admin_menu',
	function () {
		add_options_page( 'MPG Widgets', 'MPG Widgets', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_action(
	'admin_init',
	function () {
		add_settings_section( 'mpg', '', '__return_null', PAGE );
		$fields = array(
			'feed'     => __( 'Address of the feed', 'mpg-widgets' ),
			'lang'     => __( 'Language', 'mpg-widgets' ),
			'campaign' => __( 'Campaign', 'mpg-widgets' ),
		);
		foreach ( $fields as $name => $label ) {
			add_settings_field( $name, $label, __NAMESPACE__ . "\\{$name}_field", PAGE, 'mpg', array( 'label_for' => "mpg-widgets-$name" ) );
		}
		wp_add_privacy_policy_content( 'MPG Widgets', wp_kses_post( wpautop( __( 'Pages with a widget of the Migration Policy Group load its feed from the address in the settings, and pictures from addresses that the feed names. Their servers see the IP address of the visitor. There are no cookies. A copy of the feed is stored in the visitor’s browser, to be shown when the server of the feed cannot be reached.', 'mpg-widgets' ) ) ) );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( array $links ): array {
		$address = admin_url( 'options-general.php?page=' . PAGE );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'mpg-widgets' ) ) );
		return $links;
	}
);

/** Field for the feed's address. */
function feed_field(): void {
	printf(
		'<input type="url" class="regular-text code" dir="ltr" id="mpg-widgets-feed" name="%s[feed]" value="%s" placeholder="https://" aria-describedby="mpg-widgets-feed-help">',
		esc_attr( SETTINGS ),
		esc_attr( setting( 'feed' ) )
	);
	printf(
		'<p class="description" id="mpg-widgets-feed-help">%s</p>',
		esc_html__( 'MPG tells you the address. If you leave it empty, the widgets show the content that came with this plugin.', 'mpg-widgets' )
	);
}

/** Field for the language. */
function lang_field(): void {
	printf( '<select id="mpg-widgets-lang" name="%s[lang]" aria-describedby="mpg-widgets-lang-help">', esc_attr( SETTINGS ) );
	printf( '<option value="">%s</option>', esc_html__( 'As the page', 'mpg-widgets' ) );
	foreach ( languages() as $tag => $own_name ) {
		printf( '<option value="%1$s" lang="%1$s"%2$s>%3$s</option>', esc_attr( $tag ), selected( setting( 'lang' ), $tag, false ), esc_html( $own_name ) );
	}
	printf( '</select><p class="description" id="mpg-widgets-lang-help">%s</p>', esc_html__( 'Only needed if your theme does not say which language a page is in.', 'mpg-widgets' ) );
}

/** Field for the campaign. */
function campaign_field(): void {
	printf(
		'<input type="text" class="regular-text" id="mpg-widgets-campaign" name="%s[campaign]" value="%s" maxlength="100" aria-describedby="mpg-widgets-campaign-help">',
		esc_attr( SETTINGS ),
		esc_attr( setting( 'campaign' ) )
	);
	printf( '<p class="description" id="mpg-widgets-campaign-help">%s</p>', esc_html__( 'It is added to links to MPG’s pages as utm_campaign, so that MPG sees how many visitors come from your website. Leave it empty to add nothing.', 'mpg-widgets' ) );
}

/** Says when the feed was fetched, and what went wrong last. */
function feed_status(): void {
	$copy    = feed_copy();
	$failure = get_option( FAILURE );
	if ( is_array( $failure ) ) {
		/* translators: 1: date and time, 2: a reason */
		$text = sprintf( __( 'The feed could not be fetched (%1$s): %2$s', 'mpg-widgets' ), moment( (int) $failure['time'] ), $failure['reason'] );
		printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html( $text ) );
	}
	if ( ! $copy ) {
		printf( '<p>%s</p>', esc_html__( 'No copy of the feed is there yet. It is fetched in the background.', 'mpg-widgets' ) );
		return;
	}
	$number = count( $copy['records']['items'] );
	/* translators: 1: number of publications, events and so on, 2: date and time */
	$text = sprintf( _n( 'The copy for visitors without JavaScript has %1$s entry. It is from %2$s.', 'The copy for visitors without JavaScript has %1$s entries. It is from %2$s.', $number, 'mpg-widgets' ), number_format_i18n( $number ), moment( (int) $copy['fetched'] ) );
	printf( '<p>%s</p>', esc_html( $text ) );
}

/**
 * Date and time in the site's form.
 *
 * @param int $time Seconds since 1970.
 */
function moment( int $time ): string {
	return (string) wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
}

/** Writes the page. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>MPG Widgets</h1>';
	printf(
		/* translators: %s: a shortcode */
		'<p>' . esc_html__( 'Add a block of the category “Migration Policy Group” to a page, or write a shortcode: %s', 'mpg-widgets' ) . '</p>',
		'<code dir="ltr">[mpg widget="publication-list"]</code>'
	);
	echo '<form action="options.php" method="post">';
	settings_fields( SETTINGS );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form>';
	printf( '<h2>%s</h2>', esc_html__( 'Copy of the feed', 'mpg-widgets' ) );
	feed_status();
	if ( '' !== setting( 'feed' ) ) {
		printf( '<form action="%s" method="post"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( FETCH ) );
		wp_nonce_field( FETCH );
		submit_button( __( 'Fetch now', 'mpg-widgets' ), 'secondary', 'fetch', false );
		echo '</form>';
	}
	printf( '<h2>%s</h2><ul>', esc_html__( 'Widgets', 'mpg-widgets' ) );
	foreach ( widgets() as $name => $widget ) {
		printf( '<li><code dir="ltr">[mpg widget="%s"]</code> %s</li>', esc_html( $name ), esc_html( $widget['description'] ) );
	}
	echo '</ul></div>';
}

add_action(
	'admin_post_' . FETCH,
	function () {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'mpg-widgets' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( FETCH );
		refresh_copy();
		wp_safe_redirect( admin_url( 'options-general.php?page=' . PAGE ) );
		exit;
	}
);
