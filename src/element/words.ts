// All of English, for widgets that say more than every widget does: `import '../../element/words.ts';`
import '../locales/en.ts';
