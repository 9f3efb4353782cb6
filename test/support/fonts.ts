import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans/wght-italic.css';
import '@fontsource-variable/noto-sans/wght.css';

/** Brings letters for all languages that widgets speak, which look the same on any machine: Noto Sans, from npm. */
export async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}
