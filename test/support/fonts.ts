import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans/wght-italic.css';
import '@fontsource-variable/noto-sans/wght.css';

/** Loads Noto Sans from npm, so that text in all languages of the widgets looks the same on any machine. */
export async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}
