import Handlebars from "handlebars";
import { error, Faults, type Fault } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";
import { parseStrictly, printName } from "./strict.js";
import { templateFault, unknownField } from "./template-faults.js";

/** Renders templates by name. */
export interface Renderer {
  /** @throws {Faults} with the template's file and line, when it names a field that the view has not. */
  readonly render: (name: string, context: object) => string;
  /** Names of the templates that others include. */
  readonly included: ReadonlySet<string>;
}

const options = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { [printName]: true },
  preventIndent: true,
} as const;

const extension = ".hbs";

/**
 * Prepares templates on a Handlebars instance of their own. Each can be used
 * in another as a partial, under its name without `.hbs`.
 *
 * @throws {Faults} one for each syntax error, unknown helper and unknown partial.
 */
export function createRenderer(
  templates: ReadonlyMap<string, TemplateFile>,
): Renderer {
  const handlebars = Handlebars.create();
  const sources = [...templates.values()].filter(({ name }) =>
    name.endsWith(extension),
  );
  const partials = new Set(sources.map(({ name }) => partialName(name)));
  const parsed = sources.map((template) => ({
    template,
    ...parseStrictly(template, partials),
  }));
  const faults = parsed.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Faults(faults);

  handlebars.registerHelper(printName, print);
  const compiled = new Map(
    parsed.map(({ template, program }) => [
      template.name,
      located(template, handlebars.compile<unknown>(program, options)),
    ]),
  );
  for (const [name, template] of compiled)
    handlebars.registerPartial(partialName(name), template);
  return {
    included: new Set(
      parsed.flatMap((one) => one.includes.map((name) => name + extension)),
    ),
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
  template: TemplateFile,
  run: Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  return (context, runtimeOptions) => {
    try {
      return run(context, runtimeOptions);
    } catch (cause) {
      if (cause instanceof Faults) throw cause;
      throw new Faults([
        cause instanceof Unprintable
          ? unprintable(template, cause, context)
          : templateFault(template, cause, context),
      ]);
    }
  };
}

/** Prints a scalar, and nothing for null. */
function print(value: unknown, { loc }: WithLocation): string {
  if (value === null) return "";
  if (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return String(value);
  throw new Unprintable(value, loc.start);
}

/** Handlebars tells helpers where they are called; its types do not. */
interface WithLocation extends Handlebars.HelperOptions {
  readonly loc: hbs.AST.SourceLocation;
}

/** An object or a list was to be printed, or what only objects inherit; columns count from zero. */
class Unprintable extends Error {
  readonly value: unknown;
  readonly position: hbs.AST.Position;

  constructor(value: unknown, position: hbs.AST.Position) {
    super("there is no text to print");
    this.value = value;
    this.position = position;
  }
}

function unprintable(
  { file, text }: TemplateFile,
  cause: Unprintable,
  context: unknown,
): Fault {
  const { line, column } = cause.position;
  const tag = (text.split("\n")[line - 1] ?? "").slice(column);
  const [, braces = "{{", path = ""] =
    /^(\{\{\{?[~&]?)\s*([^\s}~]+)/.exec(tag) ?? [];
  const position = { line, column: column + braces.length + 1 };
  return cause.value === undefined
    ? unknownField({ file, position }, path, context)
    : error(
        { file, position },
        `\`${path}\` is no text to print`,
        "name one of its fields: literal, comment, line, prose, cell, name or code of a text",
      );
}
