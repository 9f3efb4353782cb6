/**
 * ESLint rule: what people read or hear is said by `src/locales`, in every language; nowhere else stands a word for
 * them. It looks at text and readable attributes of templates, at `content` in styles, and at what is announced or
 * put into an element.
 */
import { TemplateAnalyzer } from 'eslint-plugin-lit/lib/template-analyzer.js';

/** Names that every language writes alike: of file formats, and of numbers that publications have. */
const namesEverywhere = /(?<!\p{L})(BibTeX|CSV|DOI|ISBN|JSON|RIS)(?!\p{L})/gu;

const readAttributes = [
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'label'],
  ...['placeholder', 'summary', 'title'],
];
const readProperties = [
  ...['alt', 'ariaDescription', 'ariaLabel', 'ariaPlaceholder', 'ariaRoleDescription', 'ariaValueText', 'innerText'],
  ...['label', 'placeholder', 'textContent', 'title'],
];
/** Bound attributes and properties come in lower case out of a template. */
const bound = new Set([...readAttributes, ...readProperties.map((name) => `.${name.toLowerCase()}`)]);

/** What puts strings into an element as text. */
const insertions = ['append', 'prepend', 'replaceChildren', 'createTextNode'];

const placeholder = /\{\{__Q:(\d+)__\}\}/g;
const isText = (text) => /\p{L}/u.test(text.replaceAll(placeholder, '').replaceAll(namesEverywhere, ''));
const placesIn = (text) => [...text.matchAll(placeholder)].map(([, place]) => Number(place));

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: '“{{ text }}” is for people to read: it belongs in src/locales, in every language.' },
  },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'literal', data: { text: shortened(text) } });
    const reportLiterals = (node) => {
      for (const [literal, text] of literalsOf(node, context.sourceCode)) if (isText(text)) report(literal, text);
    };
    return {
      TaggedTemplateExpression(node) {
        if (isTag(node, 'css')) for (const text of generatedTexts(node)) report(node, text);
        if (!isTag(node, 'html', 'svg')) return;
        const { texts, places } = readBy(node);
        for (const text of texts) report(node, text);
        for (const place of places) reportLiterals(node.quasi.expressions[place]);
      },
      CallExpression({ callee, arguments: [first, second] }) {
        if (isCall(callee, 'announce')) [first, second].forEach(reportLiterals);
        if (insertions.some((name) => isCall(callee, name))) [first, second].forEach(reportLiterals);
        if (isCall(callee, 'setAttribute') && readAttributes.includes(first?.value)) reportLiterals(second);
      },
      AssignmentExpression({ left, right }) {
        if (left.type === 'MemberExpression' && readProperties.includes(left.property.name ?? left.property.value))
          reportLiterals(right);
      },
    };
  },
};

const shortened = (text) => text.replaceAll(placeholder, '…').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
const isTag = ({ tag }, ...names) => tag.type === 'Identifier' && names.includes(tag.name);
const isCall = (callee, name) => (callee.type === 'MemberExpression' ? callee.property : callee).name === name;

/** What a template says itself, and the places of those of its expressions that are said too. */
function readBy(node) {
  const read = [];
  TemplateAnalyzer.create(node).traverse({
    enterTextNode: ({ data }, parent) => {
      if (parent.name !== 'style') read.push(data);
    },
    enterElement: ({ attribs }) =>
      read.push(...Object.entries(attribs).flatMap(([name, value]) => (bound.has(name) ? [value] : []))),
  });
  return { texts: read.filter(isText), places: read.flatMap(placesIn) };
}

/** Words that a style sheet puts into the page. */
function generatedTexts({ quasi }) {
  const styles = quasi.quasis.map(({ value }) => value.cooked).join('');
  const declarations = [...styles.matchAll(/(?<![\w-])content:([^;}]*)/g)].map(([, value]) => value);
  const strings = declarations.flatMap((value) => value.match(/"[^"]*"|'[^']*'/g) ?? []);
  // A character may be written by its number, which may hold letters.
  return strings.filter((string) => isText(string.replaceAll(/\\[\da-f]{1,6}\s?/gi, '')));
}

/** Each literal that may be an expression's value, or a piece of it, with its text. */
function literalsOf(node, sourceCode, seen = new Set()) {
  // A function may name itself.
  if (seen.has(node)) return [];
  seen.add(node);
  const all = (nodes) => nodes.flatMap((inner) => literalsOf(inner, sourceCode, seen));
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [[node, node.value]] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map((quasi) => [quasi, quasi.value.cooked]), ...all(node.expressions)];
    case 'ConditionalExpression':
      return all([node.consequent, node.alternate]);
    case 'LogicalExpression':
      return all([node.left, node.right]);
    case 'BinaryExpression':
      return node.operator === '+' ? all([node.left, node.right]) : [];
    case 'ArrayExpression':
      return all(node.elements);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return all([node.expression]);
    case 'ArrowFunctionExpression':
      return all([node.body]);
    case 'CallExpression':
      return all([...joints(node), ...node.arguments.filter(({ type }) => type === 'ArrowFunctionExpression')]);
    case 'Identifier':
      return all([constantOf(node, sourceCode)]);
    default:
      return [];
  }
}

/** What stands between the pieces of a list. */
const joints = ({ callee, arguments: given }) => (isCall(callee, 'join') ? given : []);

/** What a name stands for, where it stands for one thing in this file. */
function constantOf(node, sourceCode) {
  for (let scope = sourceCode.getScope(node); scope; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (!variable) continue;
    const [definition] = variable.defs;
    const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const';
    return isConstant && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
  }
  return undefined;
}
