import { printName } from "./strict.js";

/**
 * A template, as `parseStrictly` reads it, as a JavaScript function of its context and
 * of Handlebars' data, where the functions of `plain-runtime.ts` are known as `r`, and
 * `partials` by their names.
 *
 * What Handlebars makes of a template tells, for each value, where in the template it
 * stands, which takes longer than all the rest. Here no place is known: what fails is
 * rendered again by Handlebars, which says why. Only what our own templates need is
 * there.
 *
 * @throws where a template, whose `name` is then told, needs more.
 */
export function plainCode(program: hbs.AST.Program, name: string): string {
  const text = textOf(program, { contexts: ["c0"], frame: "f0", name });
  return `function(c0,f0){return ${text}}`;
}

/** What is around a piece of a template: names of variables, mostly. */
interface Scope {
  /** Of contexts, the innermost last. */
  readonly contexts: readonly string[];
  /** Of Handlebars' data. */
  readonly frame: string;
  /** The template's. */
  readonly name: string;
}

function textOf(program: hbs.AST.Program | undefined, scope: Scope): string {
  const pieces = (program?.body ?? [])
    .filter((statement) => statement.type !== "CommentStatement")
    .map((statement) => statementOf(statement, scope));
  return pieces.length > 0 ? pieces.join("+") : '""';
}

function statementOf(statement: hbs.AST.Statement, scope: Scope): string {
  if (is("ContentStatement", statement)) return JSON.stringify(statement.value);
  if (is("MustacheStatement", statement)) return printed(statement, scope);
  if (is("PartialStatement", statement)) return included(statement, scope);
  if (is("BlockStatement", statement)) return chosen(statement, scope);
  return refuse(statement, scope);
}

function printed(
  { path, params, ...node }: hbs.AST.MustacheStatement,
  scope: Scope,
): string {
  const [value] = params;
  return nameOf(path) === printName && value
    ? `r.text(${valueOf(value, scope)})`
    : refuse(node, scope);
}

function chosen(block: hbs.AST.BlockStatement, scope: Scope): string {
  const [subject, ...more] = block.params;
  // Each of them may be missing, whatever their types say.
  const { program, hash } = block as Partial<hbs.AST.BlockStatement>;
  const names = program?.blockParams;
  if (!subject || more.length > 0 || names || hash) return refuse(block, scope);
  const value = thereOf(subject, scope);
  const name = nameOf(block.path);
  const otherwise = textOf(block.inverse, scope);
  if (name === "if" || name === "unless") {
    const then = textOf(program, scope);
    const [yes, no] = name === "if" ? [then, otherwise] : [otherwise, then];
    return `(r.isTrue(${value})?${yes}:${no})`;
  }
  if (name !== "each" && name !== "with") return refuse(block, scope);
  const depth = String(scope.contexts.length);
  const inner = {
    ...scope,
    contexts: [...scope.contexts, `c${depth}`],
    frame: `f${depth}`,
  };
  const item = `(c${depth},f${depth})=>${textOf(program, inner)}`;
  return `r.${name}(${value},${scope.frame},${item},()=>${otherwise})`;
}

function included(
  { name, params, hash, indent }: hbs.AST.PartialStatement,
  scope: Scope,
): string {
  const [given] = params;
  const context = given ? thereOf(given, scope) : scope.contexts.at(-1);
  const fields = (hash as hbs.AST.Hash | undefined)?.pairs.map(
    ({ key, value }) => `${JSON.stringify(key)}:${thereOf(value, scope)}`,
  );
  const extended = fields
    ? `Object.assign({},${String(context)},{${fields.join(",")}})`
    : context;
  const text = `partials[${JSON.stringify(nameOf(name))}](${String(extended)},${scope.frame})`;
  // It stands before what is included, and not before each of its lines.
  return indent ? `${JSON.stringify(indent)}+${text}` : text;
}

/** A value that has to be there. */
function thereOf(expression: hbs.AST.Expression, scope: Scope): string {
  return `r.there(${valueOf(expression, scope)})`;
}

function valueOf(expression: hbs.AST.Expression, scope: Scope): string {
  if (is("StringLiteral", expression)) return JSON.stringify(expression.value);
  if (!is("PathExpression", expression)) return refuse(expression, scope);
  const { data, depth, parts } = expression;
  const start = data ? scope.frame : scope.contexts.at(-1 - depth);
  if (start === undefined || (data && depth > 0))
    return refuse(expression, scope);
  return [start, ...parts.map((name) => `[${JSON.stringify(name)}]`)].join("");
}

/** What is known of the node of a syntax tree by its type. */
interface Nodes {
  readonly ContentStatement: hbs.AST.ContentStatement;
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly PartialStatement: hbs.AST.PartialStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly PathExpression: hbs.AST.PathExpression;
  readonly StringLiteral: hbs.AST.StringLiteral;
}

function is<Type extends keyof Nodes>(
  type: Type,
  node: hbs.AST.Node,
): node is Nodes[Type] {
  return node.type === type;
}

function nameOf(node: hbs.AST.Node): string {
  return "original" in node ? String(node.original) : "";
}

function refuse(
  { type, loc: { start } }: Pick<hbs.AST.Node, "type" | "loc">,
  { name }: Scope,
): never {
  throw new Error(
    `${name}:${String(start.line)}:${String(start.column + 1)}: no plain code for ${type}: use something else, or teach it that`,
  );
}
