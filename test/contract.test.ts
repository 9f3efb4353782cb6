import { expect } from '@open-wc/testing';
import { movesToAnotherDocument } from './contract/another-document.ts';
import { canBeUsedByAll } from './contract/access.ts';
import { costsLittle } from './contract/cost.ts';
import { definesItself } from './contract/definition.ts';
import { runsFromTheRight } from './contract/direction.ts';
import { isAPoliteGuest } from './contract/guest.ts';
import { isNoWallOfItems } from './contract/height.ts';
import { livesInAPage } from './contract/lifecycle.ts';
import { showsItsStates } from './contract/states.ts';
import { fitsItsPlace } from './contract/surroundings.ts';
import { widgets } from './support/widgets.ts';

/** The rules for all widgets. Finds each folder in src/widgets and tests the first example of its docblock. */
describe('contract', () => {
  it('finds the widgets', () => {
    expect(widgets).to.not.be.empty;
  });

  for (const widget of widgets) {
    describe(`<${widget.tag}>`, () => {
      definesItself(widget);
      livesInAPage(widget);
      movesToAnotherDocument(widget);
      showsItsStates(widget);
      isAPoliteGuest(widget);
      costsLittle(widget);
      fitsItsPlace(widget);
      isNoWallOfItems(widget);
      canBeUsedByAll(widget);
      runsFromTheRight(widget);
    });
  }
});
