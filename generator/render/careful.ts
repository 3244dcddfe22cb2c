import type Handlebars from "handlebars";
import { error, Faults, type Fault } from "../fault.js";
import type { TemplateFile } from "../load/templates.js";
import { compiler } from "./handlebars.js";
import type { Frame } from "./plain-runtime.js";
import { nameOfPartial, parseStrictly, printName, spotOf } from "./strict.js";
import {
  endless,
  spotOfAbsence,
  templateFault,
  unknownField,
} from "./template-faults.js";

/** Renders templates by Handlebars, and knows what is wrong with them. */
export interface Careful {
  /**
   * `data` is Handlebars' own, where another template has this one as a partial.
   *
   * @throws {Faults} with the template's file and line, when it names a field that the view has not.
   */
  readonly render: (name: string, context: unknown, data?: Frame) => string;
  /**
   * All that is wrong with a template where it is rendered so: what it names and is
   * not there counts as nothing from then on.
   */
  readonly faultsOf: (name: string, context: object) => readonly Fault[];
}

/** More unknown fields in one file tell nobody more. */
const mostFaults = 100;

const compilerOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { [printName]: true },
  preventIndent: true,
} as const;

/**
 * Templates on a Handlebars instance of their own. Each is compiled when it is first
 * rendered, and parsed then, unless it is among `programs`.
 */
export function createCareful(
  templates: readonly TemplateFile[],
  partials: ReadonlySet<string>,
  programs: ReadonlyMap<string, hbs.AST.Program>,
): Careful {
  const handlebars = compiler().create();
  handlebars.registerHelper(printName, print);
  handlebars.registerHelper("lookup", lookup);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const nesting = { depth: 0 };
  const register = (
    template: TemplateFile,
    program: () => hbs.AST.Program | null | undefined,
  ) => {
    let run: Handlebars.TemplateDelegate | undefined;
    const delegate = located(template, nesting, (context, runtimeOptions) => {
      run ??= handlebars.compile<unknown>(program(), compilerOptions);
      return run(context, runtimeOptions);
    });
    compiled.set(template.name, delegate);
    handlebars.registerPartial(nameOfPartial(template), delegate);
  };
  for (const template of templates)
    register(
      template,
      () =>
        programs.get(template.name) ??
        parseStrictly(template, partials).program,
    );

  function render(name: string, context: unknown, data?: Frame): string {
    const template = compiled.get(name);
    if (!template) throw new Error(`there is no template ${name}`);
    return template(context, data && { data });
  }

  const forgiven = new Map<string, Set<string>>();
  /** Whether that changes anything. */
  function forgive({ template, spot }: Failure): boolean {
    const spots = forgiven.get(template.name) ?? new Set();
    if (spot === null || spots.has(spot)) return false;
    forgiven.set(template.name, spots.add(spot));
    register(template, () => parseStrictly(template, partials, spots).program);
    return true;
  }

  return {
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

/** The most templates that may include each other: where the stack ends, not even a message can be made. */
const deepest = 100;

/** A template whose errors name its file, also when it runs as a partial of another. */
function located(
  template: TemplateFile,
  nesting: { depth: number },
  run: Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  return (context, runtimeOptions) => {
    if (nesting.depth >= deepest)
      throw new Failure(endless(template), template, null);
    nesting.depth += 1;
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
    } finally {
      nesting.depth -= 1;
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
