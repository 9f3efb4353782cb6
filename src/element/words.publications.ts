// The English of publications alone: `import '../../element/words.publications.ts';`
import '../locales/en-publications.ts';
