import { Faults, type Fault } from "../fault.js";
import { hashOf } from "../hash.js";
import type { TemplateFile } from "../load/templates.js";
import { createCareful, type Careful } from "./careful.js";
import { plainRuntime, type PlainTemplate } from "./plain-runtime.js";
import type { Precompiling } from "./precompiled.js";
import {
  isHandlebars,
  nameOfPartial,
  parseStrictly,
  partialNames,
} from "./strict.js";

/** Renders templates by name. */
export interface Renderer {
  /** @throws {Faults} with the template's file and line, when it names a field that the view has not. */
  readonly render: (name: string, context: object) => string;
  /**
   * All that is wrong with a template where it is rendered so: what it names and is
   * not there counts as nothing from then on.
   */
  readonly faultsOf: (name: string, context: object) => readonly Fault[];
  /** Names of the templates that others include. */
  readonly included: ReadonlySet<string>;
}

/**
 * Prepares templates. Each can be used in another as a partial, under its name
 * without `.hbs`. Those that are precompiled are run as they are; the others go
 * through Handlebars, and so does what fails, for Handlebars knows where.
 *
 * @throws {Faults} one for each syntax error, unknown helper and unknown partial.
 */
export function createRenderer(
  templates: ReadonlyMap<string, TemplateFile>,
  precompiling: Precompiling = () => ({}),
): Renderer {
  const sources = [...templates.values()].filter(isHandlebars);
  const partials = partialNames(templates);
  const plain: Record<string, PlainTemplate> = {};
  const precompiled = precompiling(plainRuntime, plain);
  const faults: Fault[] = [];
  const included = new Set<string>();
  const programs = new Map<string, hbs.AST.Program>();
  const isPlain = new Set<string>();

  let made: Careful | undefined;
  const careful = () => (made ??= createCareful(sources, partials, programs));

  for (const template of sources) {
    const { name } = template;
    const known = precompiled[hashOf(template.text)];
    const parsed = known ?? parseStrictly(template, partials);
    for (const include of parsed.includes) included.add(`${include}.hbs`);
    if ("run" in parsed) {
      isPlain.add(name);
      plain[nameOfPartial(template)] = parsed.run;
      continue;
    }
    faults.push(...parsed.faults);
    if (parsed.program) programs.set(name, parsed.program);
    plain[nameOfPartial(template)] = (context, frame) =>
      careful().render(name, context, frame);
  }
  if (faults.length > 0) throw new Faults(faults);

  return {
    included,
    render(name, context) {
      const run = isPlain.has(name)
        ? plain[nameOfPartial({ name })]
        : undefined;
      try {
        if (run) return run(context, { root: context });
      } catch {
        // Of what is wrong it knows nothing.
      }
      return careful().render(name, context);
    },
    faultsOf: (name, context) => careful().faultsOf(name, context),
  };
}
