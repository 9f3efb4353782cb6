/** Prints “wordpress” if a site starts here, and why not otherwise. */
import { startSite } from './site.mjs';

try {
  await (await startSite()).stop();
  console.log('wordpress');
} catch (error) {
  console.error(`WordPress does not start, so its tests are left out: ${error.message}`);
}
