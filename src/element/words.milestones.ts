// The English of milestones alone: `import '../../element/words.milestones.ts';`
import '../locales/en-milestones.ts';
