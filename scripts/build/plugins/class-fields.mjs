/**
 * Vite plugin that rewrites what Safari 15 cannot read in classes: static blocks, which are a syntax error there, and values of
 * fields, where it confuses variables (https://webkit.org/b/236843). Fields keep their declarations and get their values in the
 * constructor; static ones after the class. The compiler can do so too, but only with a WeakMap for each private field, which
 * is longer and slower.
 */
export function classFields() {
  return {
    name: 'mpg:class-fields',
    renderChunk: {
      order: 'post',
      handler(code) {
        return { code: rewrittenClasses(code, this.parse(code)), map: null };
      },
    },
  };
}

/** Calls a function for each node of a syntax tree, from the outside in. */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}

const isField = ({ type, value }) => type === 'PropertyDefinition' && value !== null && value.type !== 'Literal';

/**
 * Rewrites the classes of a script.
 * @param {string} code
 * @param {import('vite').ESTree.Program} program its syntax tree
 * @throws Error if a class cannot be rewritten
 */
export function rewrittenClasses(code, program) {
  /** @type {{ start: number, end: number, text: () => string }[]} */
  const edits = [];
  const insert = (at, text) => edits.push({ start: at, end: at, text });

  /** The code between two positions, with the edits in it. */
  function render(start, end) {
    let text = '';
    let from = start;
    const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
    for (const edit of within.sort((a, b) => a.start - b.start || a.end - b.end)) {
      // Code that was moved has its edits where it is now.
      if (edit.start < from) continue;
      text += code.slice(from, edit.start) + edit.text();
      from = edit.end;
    }
    return text + code.slice(from, end);
  }

  const nameOf = ({ key, computed }) => (computed ? fail(key) : code.slice(key.start, key.end));
  const assignment = (field) => {
    const name = nameOf(field);
    return `this${/^[#\p{ID_Start}$_]/u.test(name) ? `.${name}` : `[${name}]`} = ${render(field.value.start, field.value.end)};`;
  };

  function fail({ start, end }) {
    throw new Error(`The values of this class cannot be moved out of it: ${code.slice(start, end).slice(0, 200)}`);
  }

  function moveInstanceFields({ body, superClass }, fields) {
    const assignments = () => fields.map(assignment).join(' ');
    for (const { key, value } of fields) edits.push({ start: key.end, end: value.end, text: () => '' });
    const own = body.body.find(({ kind }) => kind === 'constructor');
    if (!own) {
      const call = superClass ? 'super(...values); ' : '';
      insert(body.start + 1, () => ` constructor(${superClass ? '...values' : ''}) { ${call}${assignments()} }`);
      return;
    }
    const first = superClass
      ? own.value.body.body.find(({ expression }) => expression?.callee?.type === 'Super')
      : undefined;
    if (superClass && !first) fail(own);
    // In the constructor, names could mean its parameters and variables.
    const isApart = fields.some(({ value }) => hasNameOf(own.value, value));
    if (isApart) insert(body.start + 1, () => ` #fieldValues() { ${assignments()} }`);
    insert(first?.end ?? own.value.body.start + 1, () => (isApart ? ' this.#fieldValues();' : ` ${assignments()} `));
  }

  function moveStatics(node, statics) {
    for (const each of statics) {
      edits.push({ start: each.start, end: each.end, text: () => '' });
      walk(each.body ?? each.value, (inner) => inner.type === 'PrivateIdentifier' && fail(each));
    }
    const run = () => {
      const lines = statics.map((each) =>
        each.type === 'StaticBlock' ? render(code.indexOf('{', each.start) + 1, each.end - 1) : assignment(each),
      );
      return `(function () { ${lines.join(' ')} }).call`;
    };
    const name = node.id?.name ?? 'Class';
    if (node.type === 'ClassDeclaration') insert(node.end, () => ` ${run()}(${name});`);
    else {
      insert(node.start, () => `((${name}) => (${run()}(${name}), ${name}))(`);
      insert(node.end, () => ')');
    }
  }

  walk(program, (node) => {
    if (!node.type.startsWith('Class') || node.type === 'ClassBody') return;
    const members = node.body.body;
    const fields = members.filter((member) => isField(member) && !member.static);
    const statics = members.filter((member) => member.type === 'StaticBlock' || (isField(member) && member.static));
    if (fields.length) moveInstanceFields(node, fields);
    if (statics.length) moveStatics(node, statics);
  });
  return render(0, code.length);
}

/** Whether a function has a parameter or a variable with a name that another piece of code uses. */
function hasNameOf(own, other) {
  const names = new Set();
  const note = (pattern) => walk(pattern, ({ type, name }) => type === 'Identifier' && names.add(name));
  own.params.forEach(note);
  walk(own.body, ({ type, id }) => type === 'VariableDeclarator' && note(id));
  const properties = new Set();
  let isShared = false;
  walk(other, (node) => {
    if (!node.computed) properties.add(node.property ?? node.key);
    isShared ||= node.type === 'Identifier' && names.has(node.name) && !properties.has(node);
  });
  return isShared;
}
