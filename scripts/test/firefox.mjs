/** Describes the Firefox that `npm test -- firefox` runs tests in. It is not in an npm package, and has to be installed. */
import { packagedFonts } from './chromium.mjs';

/** Returns launch options for puppeteer. The browser is the one at FIREFOX_PATH, or else Debian's. */
export async function firefox() {
  const fonts = await packagedFonts();
  return {
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    env: { ...process.env, ...fonts },
    headless: true,
    // Lets tests set what WebDriver BiDi has no commands for, such as media features.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...withoutNetwork,
      'general.smoothScroll': false,
      // Otherwise its sandbox keeps these fonts from pages.
      'security.sandbox.content.read_path_whitelist': `${fonts.FONTCONFIG_PATH}/`,
    },
  };
}

/** Tests must not send anything to other machines: all other requests go to a proxy that is not there. */
const withoutNetwork = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
};
