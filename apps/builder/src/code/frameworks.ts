/** Code for applications with a bundler. Each import registers one element. */
import { attributeOf } from '../catalogue.ts';
import { settingsOf, type Subject } from './context.ts';
import { escapeHtml, escapeTemplate, fallbackLink, globalPairs, type Pair } from './markup.ts';

const importLine = ({ widget }: Subject): string => `import 'mpg-widgets/${widget.name}';`;

/** A bundled widget has no feed in a folder beside it. */
function feedPair({ snippet, base }: Subject): readonly Pair[] {
  return snippet.settings['src'] ? [] : [['src', `${base}feed.json`]];
}

const componentName = (name: string): string =>
  name.replaceAll(/(^|-)([a-z])/g, (_, _hyphen: string, letter: string) => letter.toUpperCase());

/** A value that is not text, which frameworks set as a property: `5` or `true`; undefined for text. */
function literal({ widget }: Subject, [name, value]: Pair): string | undefined {
  if (value === undefined) return 'true';
  return attributeOf(widget, name)?.type === 'number' && /^\d+(\.\d+)?$/.test(value) ? value : undefined;
}

/** JSX reads entities in attributes as HTML does; a style is an object, and text is written as a string. */
function jsxAttributes(subject: Subject): string {
  const styles = Object.entries(subject.snippet.tokens).map(([name, value]) => `'${name}': '${value}'`);
  const plain = globalPairs(subject).filter(([name]) => name !== 'style');
  const pairs = [...settingsOf(subject), ...feedPair(subject), ...plain].map((pair) => {
    const bare = literal(subject, pair);
    return ` ${pair[0]}=${bare ? `{${bare}}` : `"${escapeHtml(pair[1] ?? '')}"`}`;
  });
  return pairs.join('') + (styles.length ? ` style={{ ${styles.join(', ')} }}` : '');
}

export function reactCode(subject: Subject): string {
  const { widget, context } = subject;
  const { text, url } = context.catalogue.fallback;
  const tag = `mpg-${widget.name}`;
  const lines = [
    importLine(subject),
    '',
    `export function ${componentName(widget.name)}() {`,
    '  return (',
    `    <${tag}${jsxAttributes(subject)}>`,
    `      <a href="${escapeHtml(url)}">{${JSON.stringify(text)}}</a>`,
    `    </${tag}>`,
    '  );',
    '}',
  ];
  return lines.join('\n');
}

/** The element in a template. @param bind writes an attribute whose value is not text */
function templateElement(subject: Subject, bind: (name: string, value: string) => string): string {
  const pairs = [...settingsOf(subject), ...feedPair(subject), ...globalPairs(subject)].map((pair) => {
    const bare = literal(subject, pair);
    return bare ? ` ${bind(pair[0], bare)}` : ` ${pair[0]}="${escapeTemplate(pair[1] ?? '')}"`;
  });
  const tag = `mpg-${subject.widget.name}`;
  return `<${tag}${pairs.join('')}>\n  ${fallbackLink(subject, escapeTemplate)}\n</${tag}>`;
}

export function vueCode(subject: Subject): string {
  const element = templateElement(subject, (name, value) => `:${name}="${value}"`);
  const indented = element.replaceAll(/^/gm, '  ');
  return `<script setup>\n${importLine(subject)}\n</script>\n\n<template>\n${indented}\n</template>`;
}

export function svelteCode(subject: Subject): string {
  const element = templateElement(subject, (name, value) => `${name}={${value}}`);
  return `<script>\n  ${importLine(subject)}\n</script>\n\n${element}`;
}
