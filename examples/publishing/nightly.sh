#!/bin/sh
# Makes the feed anew and puts it on the website. In the table of cron jobs, every night at 3:17:
#
#     17 3 * * * /opt/mpg-feed/nightly.sh
#
# A good feed stays if the new one cannot be made, or has a fifth fewer records. Cron sends a mail with what the script says,
# and it says something only if the feed was not made or the check found a loss.
set -u
cd "$(dirname "$0")"

site="${SITE_FOLDER:-/var/www/html}"

quietly() {
  said="$("$@" 2>&1)" || {
    code=$?
    echo "$said"
    return "$code"
  }
}

quietly node_modules/.bin/mpg-widgets feed build mpg.config.json --out "$site/feed.json" || exit
quietly node_modules/.bin/mpg-widgets feed check "$site/feed.json" --links
