import { widgets } from '../support/widgets.ts';
import { isList, survivesTranslation } from './translation.ts';

describe('translation', () => {
  for (const widget of widgets.filter((each) => isList(each)))
    describe(`<${widget.tag}>`, () => survivesTranslation(widget));
});
