import Handlebars from "handlebars";
import { error, Faults, type Fault } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";

/** Renders templates by name. */
export interface Renderer {
  /** @throws {Faults} with the template's file and line, when it names a field that the view has not. */
  readonly render: (name: string, context: object) => string;
}

const options = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
} as const;

const extension = ".hbs";

/**
 * Prepares templates on a Handlebars instance of their own. Each can be used
 * in another as a partial, under its name without `.hbs`.
 *
 * @throws {Faults} one for each syntax error and each unknown partial.
 */
export function createRenderer(
  templates: ReadonlyMap<string, TemplateFile>,
): Renderer {
  const handlebars = Handlebars.create();
  const sources = [...templates.values()].filter(({ name }) =>
    name.endsWith(extension),
  );
  const partials = new Set(sources.map(({ name }) => partialName(name)));
  const faults = sources.flatMap((template) => problemsOf(template, partials));
  if (faults.length > 0) throw new Faults(faults);
  registerStrictBlocks(handlebars);
  const compiled = new Map(
    sources.map((template) => [template.name, located(handlebars, template)]),
  );
  for (const [name, template] of compiled)
    handlebars.registerPartial(partialName(name), template);
  return {
    render(name, context) {
      const template = compiled.get(name);
      if (!template) throw new Error(`there is no template ${name}`);
      return template(context);
    },
  };
}

function partialName(name: string): string {
  return name.slice(0, -extension.length);
}

/** A template whose errors name its file, also when it runs as a partial of another. */
function located(
  handlebars: typeof Handlebars,
  { file, text }: TemplateFile,
): Handlebars.TemplateDelegate {
  const template = handlebars.compile<unknown>(text, options);
  return (context, runtimeOptions) => {
    try {
      return template(context, runtimeOptions);
    } catch (cause) {
      throw cause instanceof Faults
        ? cause
        : new Faults([faultOf(file, text, cause)]);
    }
  };
}

/** Where Handlebars says that it failed; its columns count from zero. */
interface HandlebarsError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

function faultOf(file: string, text: string, cause: unknown): Fault {
  const { message, lineNumber, column } = cause as HandlebarsError;
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const unknown =
    /^"(.*)" not defined in/.exec(message)?.[1] ??
    (message.startsWith("unknown field")
      ? argumentOf(text, line, column ?? 0)
      : undefined);
  const place = { file, position: { line, column: (column ?? 0) + 1 } };
  return unknown === undefined
    ? error(
        place,
        `template error: ${message.replace(/ - \d+:\d+$/, "").replace(/\s*\n\s*/g, " ")}`,
        `near: ${(text.split("\n")[line - 1] ?? "").trim()}`,
      )
    : error(
        place,
        `the view has no field \`${unknown}\` here`,
        "`openapi-handlebars view` prints what there is; docs/templates.md explains it",
      );
}

/** The argument of the block at a place: `x.y` of `{{#if x.y}}`. */
function argumentOf(text: string, line: number, column: number): string {
  const block = (text.split("\n")[line - 1] ?? "").slice(column);
  return /^\{\{~?#\w+\s+([^\s}]+)/.exec(block)?.[1] ?? block;
}

/**
 * The built-in blocks take a field that does not exist for an empty one. In a
 * view, absent is null; so undefined is a mistake in the template.
 */
function registerStrictBlocks(handlebars: typeof Handlebars): void {
  for (const name of ["if", "unless", "each", "with"]) {
    const block = handlebars.helpers[name];
    handlebars.registerHelper(
      name,
      function (this: unknown, value: unknown, given: WithLocation) {
        if (value === undefined) throw unknownField(given.loc.start);
        return block?.call(this, value, given) as unknown;
      },
    );
  }
}

function unknownField({ line, column }: hbs.AST.Position): Error {
  return Object.assign(new Error("unknown field"), {
    lineNumber: line,
    column,
  } satisfies Omit<HandlebarsError, "message">);
}

/** Handlebars tells helpers where they are called; its types do not. */
interface WithLocation extends Handlebars.HelperOptions {
  readonly loc: hbs.AST.SourceLocation;
}

/** Faults that can be seen without running the template. */
function problemsOf(
  { file, text }: TemplateFile,
  partials: ReadonlySet<string>,
): readonly Fault[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (cause) {
    return [faultOf(file, text, cause)];
  }
  const faults: Fault[] = [];
  const visitor = new Handlebars.Visitor();
  visitor.PartialStatement = (node: hbs.AST.PartialStatement) => {
    const name = (node.name as hbs.AST.PathExpression).original;
    if (partials.has(name)) return;
    const { line, column } = node.loc.start;
    faults.push(
      error(
        { file, position: { line, column: column + 1 } },
        `there is no partial \`${name}\``,
        "a partial is another template, named by its path without .hbs",
      ),
    );
  };
  visitor.accept(program);
  return faults;
}
