import { executeServerCommand } from '@web/test-runner-commands';

interface Media {
  type?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

/** Makes the browser report these media features, and no others, until the end of the running test. */
export async function emulate({ type, colorScheme, reducedMotion, forcedColors, contrast }: Media): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: colorScheme },
    { name: 'prefers-reduced-motion', value: reducedMotion },
    { name: 'forced-colors', value: forcedColors },
    { name: 'prefers-contrast', value: contrast },
  ].map(({ name, value = '' }) => ({ name, value }));
  await executeServerCommand('emulate', { media: type ?? '', features });
}

afterEach(() => emulate({}));
