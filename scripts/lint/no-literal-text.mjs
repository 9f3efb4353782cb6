/**
 * ESLint rule: all text that people read or hear comes from `src/locales`, in every language. Reports literal text in
 * templates (text and readable attributes), in `content` of styles, and in what is announced or inserted into an element.
 */
import { TemplateAnalyzer } from 'eslint-plugin-lit/lib/template-analyzer.js';

/** Names that are the same in every language: of file formats, and of identifiers of publications. */
const namesEverywhere = /(?<!\p{L})(BibTeX|CSV|DOI|ISBN|JSON|RIS)(?!\p{L})/gu;

const readableAttributes = [
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'label'],
  ...['placeholder', 'summary', 'title'],
];
const readableProperties = [
  ...['alt', 'ariaDescription', 'ariaLabel', 'ariaPlaceholder', 'ariaRoleDescription', 'ariaValueText', 'innerText'],
  ...['label', 'placeholder', 'textContent', 'title'],
];
/** Names of attributes and bound properties in a parsed template, which are in lower case. */
const readableNames = new Set([...readableAttributes, ...readableProperties.map((name) => `.${name.toLowerCase()}`)]);

/** Methods that insert strings as text. */
const insertions = ['append', 'prepend', 'replaceChildren', 'createTextNode'];

const placeholder = /\{\{__Q:(\d+)__\}\}/g;
const isText = (text) => /\p{L}/u.test(text.replaceAll(placeholder, '').replaceAll(namesEverywhere, ''));
/** Indexes of the expressions in a text. */
const expressionsIn = (text) => [...text.matchAll(placeholder)].map(([, index]) => Number(index));

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
        const { texts, expressions } = readablePartsOf(node);
        for (const text of texts) report(node, text);
        for (const index of expressions) reportLiterals(node.quasi.expressions[index]);
      },
      CallExpression({ callee, arguments: [first, second] }) {
        if (isCall(callee, 'announce')) [first, second].forEach(reportLiterals);
        if (insertions.some((name) => isCall(callee, name))) [first, second].forEach(reportLiterals);
        if (isCall(callee, 'setAttribute') && readableAttributes.includes(first?.value)) reportLiterals(second);
      },
      AssignmentExpression({ left, right }) {
        if (left.type === 'MemberExpression' && readableProperties.includes(left.property.name ?? left.property.value))
          reportLiterals(right);
      },
    };
  },
};

const shortened = (text) => text.replaceAll(placeholder, '…').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
const isTag = ({ tag }, ...names) => tag.type === 'Identifier' && names.includes(tag.name);
const isCall = (callee, name) => (callee.type === 'MemberExpression' ? callee.property : callee).name === name;

/** The readable texts of a template, and the indexes of the expressions in them. */
function readablePartsOf(node) {
  const readable = [];
  TemplateAnalyzer.create(node).traverse({
    enterTextNode: ({ data }, parent) => {
      if (parent.name !== 'style') readable.push(data);
    },
    enterElement: ({ attribs }) =>
      readable.push(...Object.entries(attribs).flatMap(([name, value]) => (readableNames.has(name) ? [value] : []))),
  });
  return { texts: readable.filter(isText), expressions: readable.flatMap(expressionsIn) };
}

/** The texts that a style sheet inserts into the page. */
function generatedTexts({ quasi }) {
  const styles = quasi.quasis.map(({ value }) => value.cooked).join('');
  const declarations = [...styles.matchAll(/(?<![\w-])content:([^;}]*)/g)].map(([, value]) => value);
  const strings = declarations.flatMap((value) => value.match(/"[^"]*"|'[^']*'/g) ?? []);
  // Ignore escapes such as `\2da`, which have letters in their number.
  return strings.filter((string) => isText(string.replaceAll(/\\[\da-f]{1,6}\s?/gi, '')));
}

/** The literals, with their texts, that an expression's value may be or contain. */
function literalsOf(node, sourceCode, seen = new Set()) {
  // A function may refer to itself.
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
      return all([...separatorsOf(node), ...node.arguments.filter(({ type }) => type === 'ArrowFunctionExpression')]);
    case 'Identifier':
      return all([constantOf(node, sourceCode)]);
    default:
      return [];
  }
}

/** The separator of `join`. */
const separatorsOf = ({ callee, arguments: given }) => (isCall(callee, 'join') ? given : []);

/** The value of a name, if it is a constant of this file. */
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
