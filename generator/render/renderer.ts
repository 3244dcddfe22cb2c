import type Handlebars from "handlebars";
import { error, Faults, type Fault } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";
import { hashOf } from "../hash.js";
import { compiler, runtime } from "./handlebars.js";
import { compilerOptions, type PrecompiledTemplates } from "./precompiled.js";
import { parseStrictly, partialNames, printName, spotOf } from "./strict.js";
import {
  spotOfAbsence,
  templateFault,
  unknownField,
} from "./template-faults.js";

/** Renders templates by name. */
export interface Renderer {
  /** @throws {Faults} with the template's file and line, when it names a field that the view has not. */
  readonly render: (name: string, context: object) => string;
  /**
   * All that is wrong with a template where it is rendered so: what it names and is
   * not there counts as nothing from then on. Needs a renderer that has nothing
   * precompiled.
   */
  readonly faultsOf: (name: string, context: object) => readonly Fault[];
  /** Names of the templates that others include. */
  readonly included: ReadonlySet<string>;
}

/** More unknown fields in one file tell nobody more. */
const mostFaults = 100;

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
  handlebars.registerHelper("lookup", lookup);
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
  const register = (name: string, template: Handlebars.TemplateDelegate) => {
    compiled.set(name, template);
    handlebars.registerPartial(name.slice(0, -extension.length), template);
  };
  for (const [name, template] of compiled) register(name, template);

  function render(name: string, context: object): string {
    const template = compiled.get(name);
    if (!template) throw new Error(`there is no template ${name}`);
    return template(context);
  }

  const forgiven = new Map<string, Set<string>>();
  /** Whether that changes anything. */
  function forgive({ template, spot }: Failure): boolean {
    const spots = forgiven.get(template.name) ?? new Set();
    if (spot === null || spots.has(spot)) return false;
    forgiven.set(template.name, spots.add(spot));
    const { program } = parseStrictly(template, partials, spots);
    const run = handlebars.compile<unknown>(program, compilerOptions);
    register(template.name, located(template, run));
    return true;
  }

  return {
    included: new Set(
      prepared.flatMap((one) => one.includes.map((name) => name + extension)),
    ),
    render,
    faultsOf(name, context) {
      const faults: Fault[] = [];
      while (faults.length < mostFaults) {
        try {
          render(name, context);
          break;
        } catch (cause) {
          if (!(cause instanceof Failure)) throw cause;
          if (!cause.isConsequence) faults.push(...cause.faults);
          if (!forgive(cause)) break;
        }
      }
      return faults;
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
      throw cause instanceof Unprintable
        ? new Failure(
            unprintable(template, cause, context),
            template,
            cause.position,
            cause.isConsequence,
          )
        : new Failure(
            templateFault(template, cause, context),
            template,
            spotOfAbsence(cause),
            // The view has null for what is absent.
            context === undefined,
          );
    }
  };
}

/** A template that could not be rendered to its end. */
class Failure extends Faults {
  readonly template: TemplateFile;
  /** What failed, if another reading of it would get further. */
  readonly spot: string | null;
  /** Whether it failed because what it needs was missing before. */
  readonly isConsequence: boolean;

  constructor(
    fault: Fault,
    template: TemplateFile,
    position: hbs.AST.Position | null,
    isConsequence = false,
  ) {
    super([fault]);
    this.template = template;
    this.spot = position && spotOf(position);
    this.isConsequence = isConsequence;
  }
}

/** The field of a value that another value names. */
function lookup(value: unknown, name: unknown, { loc }: WithLocation): unknown {
  const found =
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, String(name))
      ? (value as Readonly<Record<string, unknown>>)[String(name)]
      : undefined;
  if (found === undefined)
    throw new Unprintable(undefined, loc.start, {
      field: String(name),
      isConsequence: value === undefined,
    });
  return found;
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
  /** The field that was looked up by its name. */
  readonly field: string | null;
  /** Whether what it was looked up in was missing before. */
  readonly isConsequence: boolean;

  constructor(
    value: unknown,
    position: hbs.AST.Position,
    {
      field = null,
      isConsequence = false,
    }: Partial<Pick<Unprintable, "field" | "isConsequence">> = {},
  ) {
    super("there is no text to print");
    this.value = value;
    this.position = position;
    this.field = field;
    this.isConsequence = isConsequence;
  }
}

function unprintable(
  { file, text }: TemplateFile,
  cause: Unprintable,
  context: unknown,
): Fault {
  const { line, column } = cause.position;
  if (cause.field !== null)
    return unknownField(
      { file, position: { line, column: column + 1 } },
      cause.field,
      context,
    );
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
