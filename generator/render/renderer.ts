import type Handlebars from "handlebars";
import { error, Faults, type Fault } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";
import { hashOf } from "../hash.js";
import { compiler, runtime } from "./handlebars.js";
import { compilerOptions, type PrecompiledTemplates } from "./precompiled.js";
import { parseStrictly, partialNames, printName } from "./strict.js";
import { templateFault, unknownField } from "./template-faults.js";

/** Renders templates by name. */
export interface Renderer {
  /** @throws {Faults} with the template's file and line, when it names a field that the view has not. */
  readonly render: (name: string, context: object) => string;
  /** Names of the templates that others include. */
  readonly included: ReadonlySet<string>;
}

const extension = ".hbs";

/**
 * Prepares templates on a Handlebars instance of their own. Each can be used
 * in another as a partial, under its name without `.hbs`. One that is among the
 * `precompiled` ones is not compiled again.
 *
 * @throws {Faults} one for each syntax error, unknown helper and unknown partial.
 */
export function createRenderer(
  templates: ReadonlyMap<string, TemplateFile>,
  precompiled: PrecompiledTemplates = {},
): Renderer {
  const sources = [...templates.values()].filter(({ name }) =>
    name.endsWith(extension),
  );
  const partials = partialNames(templates);
  const prepared = sources.map((template) => {
    const known = precompiled[hashOf(template.text)];
    return known
      ? { template, ...known, program: null, faults: [] }
      : { template, ...parseStrictly(template, partials), code: null };
  });
  const faults = prepared.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Faults(faults);

  const isAllKnown = prepared.every(({ code }) => code !== null);
  const handlebars = (isAllKnown ? runtime() : compiler()).create();
  handlebars.registerHelper(printName, print);
  const compiled = new Map(
    prepared.map(({ template, program, code }) => [
      template.name,
      located(
        template,
        code
          ? handlebars.template<unknown>(code)
          : handlebars.compile<unknown>(program, compilerOptions),
      ),
    ]),
  );
  for (const [name, template] of compiled)
    handlebars.registerPartial(name.slice(0, -extension.length), template);
  return {
    included: new Set(
      prepared.flatMap((one) => one.includes.map((name) => name + extension)),
    ),
    render(name, context) {
      const template = compiled.get(name);
      if (!template) throw new Error(`there is no template ${name}`);
      return template(context);
    },
  };
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
