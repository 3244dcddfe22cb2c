import { error, type Fault } from "../fault.js";
import { nearest } from "../load/pattern.js";
import type { TemplateFile } from "../load/templates.js";
import { compiler } from "./handlebars.js";
import { misplaced } from "./text-places.js";
import { templateFault } from "./template-faults.js";

/** A template as a syntax tree, or what is wrong with it. */
type Parsed = {
  /** Names of the partials that it includes. */
  readonly includes: readonly string[];
} & (
  | { readonly program: hbs.AST.Program; readonly faults: readonly [] }
  | { readonly program: null; readonly faults: readonly Fault[] }
);

/** The helpers that a template has. */
const helpers: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "each",
  "with",
  "lookup",
]);

/** Name of the helper that prints a value; no template can spell it. */
export const printName = "(print)";

const extension = ".hbs";

/** Whether a file is a template, and no copy. */
export function isHandlebars({ name }: Pick<TemplateFile, "name">): boolean {
  return name.endsWith(extension);
}

/** The name under which a template can be included: its own, without `.hbs`. */
export function nameOfPartial({ name }: Pick<TemplateFile, "name">): string {
  return name.slice(0, -extension.length);
}

export function partialNames(
  templates: ReadonlyMap<string, TemplateFile>,
): ReadonlySet<string> {
  return new Set(
    [...templates.values()].filter(isHandlebars).map(nameOfPartial),
  );
}

/**
 * Reads a template and makes it stricter than Handlebars' own strictness: a
 * field that the view lacks is an error wherever it is named, an argument of
 * `if` included, and what is printed goes through the helper `printName`.
 *
 * `partials` are the names that a template may include. What begins at one of the
 * `forgiven` spots may lack, and is nothing then.
 */
export function parseStrictly(
  template: TemplateFile,
  partials: ReadonlySet<string>,
  forgiven: ReadonlySet<string> = new Set(),
): Parsed {
  const { parseWithoutProcessing, Visitor } = compiler();
  let program: hbs.AST.Program;
  try {
    program = parseWithoutProcessing(template.text);
  } catch (cause) {
    const faults = [templateFault(template, cause)];
    return { program: null, faults, includes: [] };
  }
  const includes: string[] = [];
  const faults: Fault[] = [];
  const complain = (
    { loc: { start } }: hbs.AST.Node,
    message: string,
    hint: string,
  ) => {
    const position = { line: start.line, column: start.column + 1 };
    faults.push(error({ file: template.file, position }, message, hint));
  };
  const assertHelper = (node: hbs.AST.Node, path: hbs.AST.Node) => {
    const name = nameOf(path);
    if (!helpers.has(name))
      complain(
        node,
        `there is no helper \`${name}\``,
        `${meant(name, helpers)}templates have if, unless, each, with and lookup; what needs more is decided in the view`,
      );
  };
  const assertPlace = (path: hbs.AST.PathExpression) => {
    const wrong = misplaced(template, path);
    if (wrong) complain(path, wrong.message, wrong.hint);
  };
  const assertPartial = (node: hbs.AST.Node, name: hbs.AST.Node) => {
    includes.push(nameOf(name));
    if (!partials.has(nameOf(name)))
      complain(
        node,
        `there is no partial \`${nameOf(name)}\``,
        `${meant(nameOf(name), partials)}a partial is another template, named by its path without .hbs`,
      );
  };

  class Strictness extends Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      // Without the first part of `a.b` there is no second to ask for.
      Object.assign(
        path,
        forgiven.has(spotOf(path.loc.start))
          ? { type: "UndefinedLiteral" }
          : { strict: true },
      );
    }

    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      const isPlain =
        node.params.length === 0 && node.path.type === "PathExpression";
      if (!isPlain) assertHelper(node, node.path);
      else assertPlace(node.path as hbs.AST.PathExpression);
      const starts = [node, ...(isPlain ? [node.path] : [])];
      if (starts.some(({ loc }) => forgiven.has(spotOf(loc.start))))
        printed(node, nothing(node));
      else if (isPlain) printed(node, node.path);
      else if (nameOf(node.path) === "lookup")
        printed(node, {
          ...node,
          type: "SubExpression",
        });
      super.MustacheStatement(node);
    }

    override SubExpression(node: hbs.AST.SubExpression): void {
      if (forgiven.has(spotOf(node.loc.start))) {
        Object.assign(node, nothing(node));
        return;
      }
      assertHelper(node, node.path);
      super.SubExpression(node);
    }

    override BlockStatement(node: hbs.AST.BlockStatement): void {
      assertHelper(node, node.path);
      super.BlockStatement(node);
    }

    override PartialStatement(node: hbs.AST.PartialStatement): void {
      assertPartial(node, node.name);
      super.PartialStatement(node);
    }

    override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
      assertPartial(node, node.name);
      super.PartialBlockStatement(node);
    }
  }
  new Strictness().accept(program);
  return faults.length > 0
    ? { program: null, faults, includes }
    : { program, faults: [], includes };
}

/** Names a place in a template; columns count from zero. */
export function spotOf({ line, column }: hbs.AST.Position): string {
  return `${String(line)}:${String(column)}`;
}

/** Turns `{{x}}` into a call of the printing helper with `x`. */
function printed(
  node: hbs.AST.MustacheStatement,
  value: hbs.AST.Expression,
): void {
  const path: hbs.AST.PathExpression = {
    type: "PathExpression",
    original: printName,
    parts: [printName],
    depth: 0,
    data: false,
    loc: value.loc,
  };
  Object.assign(node, { path, params: [value] });
}

function nothing({ loc }: hbs.AST.Node): hbs.AST.NullLiteral {
  return { type: "NullLiteral", loc };
}

/** The beginning of a hint about a name that there is not. */
function meant(name: string, known: ReadonlySet<string>): string {
  const [found] = nearest(name, known, 1);
  return found === undefined ? "" : `did you mean \`${found}\`? `;
}

function nameOf(node: hbs.AST.Node): string {
  return "original" in node ? String(node.original) : "(…)";
}
