import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { sentenceCase } from './sentence-case.ts';

const ink = '#1d2433';
const blue = '#0b5c8e';

addons.setConfig({
  sidebar: { renderLabel: ({ name, type }) => (type === 'story' ? sentenceCase(name) : name) },
  theme: create({
    base: 'light',
    brandTitle: 'MPG Widgets',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    colorPrimary: blue,
    colorSecondary: blue,
    textColor: ink,
    appBg: '#f5f6f8',
    appBorderRadius: 4,
  }),
});
