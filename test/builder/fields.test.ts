import { expect } from '@open-wc/testing';
import { guardWord } from '../../apps/builder/src/fields/colours.ts';
import { fieldKind } from '../../apps/builder/src/fields/field-kind.ts';
import { feedChoices } from '../../apps/builder/src/preview/feed-choices.ts';
import en from '../../apps/builder/src/texts/en.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import mpg from '../../stories/feed/feed.json';
import { catalogue } from './catalogue.ts';

const [list, digest, card] = catalogue.widgets as [
  (typeof catalogue.widgets)[0],
  (typeof catalogue.widgets)[0],
  (typeof catalogue.widgets)[0],
];
const programme = [{ value: 'p', label: 'Programme' }];

const kindOf = (widget: typeof list, name: string, choices = {}) =>
  fieldKind(
    widget.attributes.find((attribute) => attribute.name === name)!,
    widget,
    choices,
  );

describe('fields of the embed builder', () => {
  it('follow from the type and the documentation of a setting', () => {
    expect(kindOf(list, 'deep-links')).to.deep.equal({ kind: 'switch' });
    expect(kindOf(list, 'limit')).to.deep.equal({ kind: 'number' });
    expect(kindOf(list, 'query')).to.deep.equal({ kind: 'text', options: [] });
    expect(kindOf(list, 'theme')).to.deep.equal({
      kind: 'one',
      options: [{ value: 'auto' }, { value: 'light' }, { value: 'dark' }],
    });
    expect(kindOf(digest, 'kinds')).to.deep.equal({
      kind: 'several',
      options: [{ value: 'news' }, { value: 'event' }],
    });
  });

  it('offer what the feed has: several for a list, one for a card', () => {
    expect(kindOf(list, 'programme', { programme })).to.deep.equal({ kind: 'several', options: programme });
    expect(kindOf(card, 'programme', { programme })).to.deep.equal({ kind: 'one', options: programme });
    expect(kindOf(list, 'programme')).to.deep.equal({ kind: 'text', options: [] });
  });

  it('have the names of MPG’s programmes, projects, languages and years', () => {
    const { feed } = parseFeed(mpg, 'https://mpg.example/feed.json');
    const choices = feedChoices(feed, 'fr');
    expect(choices['programme']).to.deep.include({
      value: 'diversity-integration',
      label: 'Diversity and Integration',
    });
    expect(choices['language']).to.deep.include({ value: 'de', label: 'allemand' });
    expect(choices['project']?.map(({ value }) => value)).to.include('mipex');
    expect(choices['year']?.[0]?.value).to.match(/^20\d\d$/);
  });

  it('say what the contrast guard makes of a colour', () => {
    const [white, black] = [
      [1, 1, 1],
      [0, 0, 0],
    ] as const;
    expect(guardWord(black, white, 4.5, en)).to.equal('Legible here: contrast 21 : 1.');
    const yellow = guardWord([1, 0.8, 0], white, 4.5, en);
    expect(yellow).to.match(/^Too little contrast here \(1\.5 : 1\)\. The widget shows #[0-9a-f]{6} instead\.$/);
  });
});
