import { prerender } from 'mpg-widgets/prerender';

/** Where the pages are going to be. Relative addresses in them are resolved against this. */
const site = 'https://www.example.org/';

export default function (eleventyConfig) {
  // All pages share the feeds of one build.
  const feeds = new Map();
  eleventyConfig.on('eleventy.before', () => feeds.clear());

  eleventyConfig.addTransform('mpg-widgets', function (content) {
    const { outputPath, url } = this.page;
    if (!outputPath || !outputPath.endsWith('.html')) return content;
    const onWarning = (message) => console.warn(`${outputPath}: ${message}`);
    return prerender(content, { url: new URL(url, site), feeds, onWarning });
  });
}
