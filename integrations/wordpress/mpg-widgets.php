<?php
/**
 * Plugin Name:       MPG Widgets
 * Description:       Blocks and a shortcode that show the work of the Migration Policy Group: publications, events, projects and milestones.
 * Version:           __version__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Migration Policy Group
 * Author URI:        https://www.migpolgroup.com/
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       mpg-widgets
 * Domain Path:       /languages
 *
 * @package MPG_Widgets
 */

namespace MPG_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '__version__';
const FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/feed-records.php';
require __DIR__ . '/includes/feed-copy.php';
require __DIR__ . '/includes/selection.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'mpg-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
register_deactivation_hook( FILE, __NAMESPACE__ . '\stop_refreshing' );
