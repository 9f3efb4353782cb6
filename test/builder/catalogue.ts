import type { Attribute, Catalogue, Token, Widget } from '../../apps/builder/src/catalogue.ts';

const attribute = (name: string, type = 'string', description = '', isOwn = false): Attribute => ({
  name,
  type,
  description,
  isOwn,
});

const token = (name: string): Token => ({ name, description: '' });

const shared: readonly Attribute[] = [
  attribute('src'),
  attribute('limit', 'number'),
  attribute('programme', 'string', 'ID of the programme to show. Lists take several, separated by commas.'),
  attribute('heading'),
  { ...attribute('theme', "'auto' | 'light' | 'dark'"), default: 'auto' },
];

const tokens = ['--mpg-color-accent', '--mpg-color-text', '--mpg-font-size'].map(token);

function widget(name: string, own: readonly Attribute[], example: Widget['example'] = {}): Widget {
  return { name, description: '', attributes: [...own, ...shared], tokens, example };
}

/** Widgets as the build describes them. */
export const catalogue: Catalogue = {
  version: '1.2.3',
  base: '../cdn/',
  integrity: 'sha384-abc+/=',
  fallback: { text: 'Migration Policy Group', url: 'https://www.migpolgroup.com/' },
  widgets: [
    widget('publication-list', [
      attribute('query', 'string', 'Text to search for.', true),
      { ...attribute('deep-links', 'boolean', '', true), default: 'false' },
      attribute('language', 'string', 'Languages to show, as BCP 47 tags.', true),
    ]),
    widget('digest', [
      attribute('kinds', 'string', 'Kinds to show, separated by commas: `news`, `event`. Default: all.', true),
    ]),
    widget('project-card', [], { project: 'mipex', heading: 'A project' }),
  ],
};

export const context = { catalogue, base: 'https://mpg.example/cdn/1/', title: 'Publications' };
