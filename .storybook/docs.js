import { exampleAttributesOf } from './manuals.ts';
import page from './widget-page.mdx';

// Apart from preview.ts, which tests load too: they have nothing that reads MDX, and take pictures of the stories as
// written.

/** The first story of a widget shows what its page says to paste. */
export const argsEnhancers = [
  ({ component, name, initialArgs }) =>
    name === 'Default' ? { ...initialArgs, ...exampleAttributesOf(component) } : initialArgs,
];

export const parameters = {
  docs: {
    page,
    // The feed of the catalogue is not what a webmaster writes.
    source: { transform: (code) => code.replace(/\s+src="[^"]*feed[^"]*\.json"/g, '') },
  },
};
