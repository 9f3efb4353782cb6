/** Finds the values that a property's type allows. The analyzer cannot, because it does not resolve imported types. */
import { join } from 'node:path';
import ts from 'typescript';

/** The text of a union of string literals, such as `'date' | 'title'`, without `undefined`. Undefined for other types. */
function literals(type) {
  const { types = [type] } = type.getNonNullableType();
  return types.every((one) => one.isStringLiteral()) ? types.map(({ value }) => `'${value}'`).join(' | ') : undefined;
}

/** @returns {(path: string, name: string) => string | undefined} values that a property in a file allows, as text */
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
    return member && literals(checker.getTypeAtLocation(member));
  };
}
