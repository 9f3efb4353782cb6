/** Builds Pagefind's index of publications, which it would make of their pages. */
import { publicationsOf } from '../content/publications.js';
import { searchText } from '../peers/search.js';

/**
 * Puts an index on the site, under /pagefind/<name>/.
 * @param {object} document a feed
 */
export async function addPagefind(site, name, document) {
  // Imported here, because `npm run bench` may just have installed it.
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const item of publicationsOf(document))
    await index.addCustomRecord({
      url: item.url,
      content: searchText(item),
      language: 'en',
      meta: { title: item.title },
    });
  const { files } = await index.getFiles();
  for (const { path, content } of files) site.add(`/pagefind/${name}/${path}`, content);
  await close();
}
