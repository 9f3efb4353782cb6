#!/bin/sh
# Brings the prerendered widgets of a site up to date. In the table of cron jobs, every night at 3:17:
#
#     17 3 * * * /opt/mpg-widgets/prerender.sh
#
# Pages are replaced only if they changed, and at once: no visitor gets half a page. If the feed cannot be loaded, they
# stay as they are, and cron sends a mail with what the command says.
set -eu
cd "$(dirname "$0")"

site="${SITE_FOLDER:-/var/www/html}"
address="${SITE_ADDRESS:-https://www.example.org/}"

report="$(node_modules/.bin/mpg-widgets prerender "$site" --base "$address" 2>&1)" || {
  echo "$report"
  exit 1
}
