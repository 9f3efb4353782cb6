/** English texts that the autoloader needs too, which has no other text. */
export const failureTexts = {
  $code: 'en',
  $dir: 'ltr',
  failed: 'This content could not be loaded.',
  tryAgain: 'Try again',
} as const;
