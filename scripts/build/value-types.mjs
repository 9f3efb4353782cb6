/** What the analyzer cannot say, since it reads file by file: which words a type allows that is defined elsewhere. */
import { join } from 'node:path';
import ts from 'typescript';

/** `'date' | 'title'` for a type of that name, whatever may be undefined left out; nothing for types of other kinds. */
function words(type) {
  const { types = [type] } = type.getNonNullableType();
  return types.every((one) => one.isStringLiteral()) ? types.map(({ value }) => `'${value}'`).join(' | ') : undefined;
}

/** @returns {(path: string, name: string) => string | undefined} the words that a property of a file's classes can hold */
export function valueTypes(root, files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  return (path, name) => {
    const classes = program.getSourceFile(join(root, path)).statements.filter(ts.isClassDeclaration);
    const member = classes.flatMap(({ members }) => members).find((one) => one.name?.getText() === name);
    return member && words(checker.getTypeAtLocation(member));
  };
}
