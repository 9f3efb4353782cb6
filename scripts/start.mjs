/**
 * `npm start`: builds `dist` and the catalogue, and serves them together with pages like those of partners. With
 * `--no-build` it serves the last build. `PORT` is the first port to try.
 */
import { build } from './build.mjs';
import { buildCatalogue } from './catalogue.mjs';
import { serve } from './serve.mjs';

if (!process.argv.includes('--no-build')) {
  console.log('Building dist …');
  await build({ isQuiet: true });
  console.log('Building the catalogue …');
  await buildCatalogue();
}
const { url } = await serve({ port: Number(process.env.PORT) || 6006, tries: 20 });
console.log(`\n${url}/`);
