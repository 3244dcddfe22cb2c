/** What an example in the pages does, read from its syntax tree. */

import ts from "typescript";

export interface Example {
  /** The calls on objects, `a.b.c(…)`, in order. */
  readonly calls: readonly Call[];
  /** The constants that it declares. */
  readonly constants: readonly string[];
  /** The classes of errors that its `catch` clauses ask for. */
  readonly caught: readonly string[];
  /** Names behind `new`. */
  readonly made: readonly string[];
}

export interface Call {
  /** What is called, `admin.users.list`, without the object's own name. */
  readonly path: string;
  /** Arguments as written; of an object literal its keys in braces. */
  readonly arguments: readonly string[];
  /** Names that the result is destructured into, if it is. */
  readonly into: readonly string[];
}

export function readExample(code: string): Example {
  const source = ts.createSourceFile(
    "example.ts",
    code,
    ts.ScriptTarget.Latest,
    true,
  );
  const nodes = descendants(source);
  return {
    calls: nodes.filter(ts.isCallExpression).map(callOf),
    constants: nodes
      .filter(ts.isVariableDeclaration)
      .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])),
    caught: nodes
      .filter(ts.isCatchClause)
      .flatMap(descendants)
      .filter(ts.isBinaryExpression)
      .filter(
        ({ operatorToken }) =>
          operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword,
      )
      .map(({ right }) => right.getText()),
    made: nodes
      .filter(ts.isNewExpression)
      .map(({ expression }) => expression.getText()),
  };
}

function callOf(call: ts.CallExpression): Call {
  const [, ...path] = call.expression.getText().split(".");
  const awaited = ts.isAwaitExpression(call.parent) ? call.parent : call;
  const declaration = awaited.parent;
  const into =
    ts.isVariableDeclaration(declaration) &&
    ts.isArrayBindingPattern(declaration.name)
      ? declaration.name.elements.map((element) => element.getText())
      : [];
  return { path: path.join("."), arguments: call.arguments.map(written), into };
}

function written(argument: ts.Expression): string {
  if (!ts.isObjectLiteralExpression(argument)) return argument.getText();
  const keys = argument.properties.map((each) => each.name?.getText() ?? "…");
  return `{ ${keys.join(", ")} }`;
}

function descendants(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}
