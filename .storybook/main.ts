import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  previewAnnotations: ['./.storybook/docs.js'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The catalogue sends nothing to other servers.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      logLevel: 'warn',
      build: { reportCompressedSize: false, chunkSizeWarningLimit: 2_000 },
      // Otherwise two copies of Lit are loaded.
      optimizeDeps: {
        include: ['lit', 'lit/decorators.js', 'lit/directives/if-defined.js'],
      },
    }),
};
export default config;
