import * as v from "valibot";
import { manifestName } from "../manifest-name.js";
import { error, Faults, warning, type Fault, type Place } from "../fault.js";
import { check, mappingOf } from "../form.js";
import { parseValue } from "../load/read.js";
import { below } from "../load/sources.js";
import { templatesFile, type TemplateFile } from "../load/templates.js";
import { matcher, nearest } from "../load/pattern.js";
import {
  copies,
  outputs,
  pathNames,
  subjects,
  type Output,
} from "./outputs.js";
import type { RenderedFile } from "./rendered-file.js";

/** `templates.yaml`, as a person writes it. */
export const templatesForm = mappingOf(
  v.strictObject({
    omit: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description(
          "Files of ours that are not made, by their paths below the output folder: `*` stands for anything but a slash, `**` for anything.",
        ),
      ),
    ),
    render: v.optional(
      v.array(
        mappingOf(
          v.strictObject({
            template: v.pipe(
              v.string(),
              v.description("The template, by its path without `.hbs`."),
            ),
            for: v.pipe(
              v.picklist(subjects),
              v.description(
                "What it is rendered for: the package once, or each group, operation or model.",
              ),
            ),
            output: v.pipe(
              v.string(),
              v.description(
                "The file that is made, below the output folder: `{name}` stands for the name of the group, operation or model, `{group}` for that of an operation's group.",
              ),
            ),
          }),
        ),
      ),
    ),
  }),
);

const hint = "docs/templates.md explains the file";

/** What the folder of custom templates has rendered besides, and what of ours it leaves out. */
interface Extras {
  readonly outputs: readonly Output[];
  readonly omitted: readonly Omission[];
}

/** Files of ours that are not made. */
interface Omission {
  readonly pattern: string;
  readonly matches: (path: string) => boolean;
  readonly place: Place;
}

/** @throws {Faults} one for each entry that cannot be followed. */
export function extrasOf(templates: ReadonlyMap<string, TemplateFile>): Extras {
  const source = templates.get(templatesFile);
  if (!source) return { outputs: [], omitted: [] };
  const place = { file: source.file, pointer: [] };
  const value = parseValue(source.text, source.file);
  const result = check(templatesForm, value, { place, name: "", hint });
  if ("faults" in result) throw new Faults(result.faults);
  const { render = [], omit = [] } = result.value;
  const extra = render.map(({ template, output: path, for: subject }) => ({
    template: template.replace(/\.hbs$/, ""),
    path,
    for: subject,
  }));
  const faults = extra.flatMap((output, index) =>
    faultsOf(output, templates, below(place, "render", index)),
  );
  if (faults.length > 0) throw new Faults(faults);
  return {
    outputs: extra,
    omitted: omit.map((pattern, index) => ({
      pattern,
      matches: matcher(pattern),
      place: below(place, "omit", index),
    })),
  };
}

/** Whether a file of ours is not made. */
export function isOmitted(path: string, omitted: readonly Omission[]): boolean {
  return omitted.some(({ matches }) => matches(path));
}

/** @throws {Faults} one for each pattern that no file of ours meets, which is likely mistyped */
export function assertMet(
  omitted: readonly Omission[],
  paths: readonly string[],
): void {
  const faults = omitted
    .filter(({ matches }) => !paths.some(matches))
    .map(({ pattern, place }) =>
      error(
        place,
        `no file is made that ${JSON.stringify(pattern)} could leave out`,
        didYouMean(
          pattern,
          new Map(paths.map((path) => [path, null])),
          "`templates list` shows what each template makes",
        ),
      ),
    );
  if (faults.length > 0) throw new Faults(faults);
}

function faultsOf(
  { template, path, for: subject }: Output,
  templates: ReadonlyMap<string, TemplateFile>,
  place: Place,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (!templates.has(`${template}.hbs`))
    faults.push(
      error(
        below(place, "template"),
        `there is no template ${template}.hbs`,
        didYouMean(`${template}.hbs`, templates, hint),
      ),
    );
  const complain = (message: string, advice: string) =>
    faults.push(error(below(place, "output"), message, advice));
  const known = pathNames[subject];
  const used = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  for (const name of used)
    if (!known.includes(name))
      complain(
        `\`output\` has no \`{${name}}\` for ${subject}`,
        known.length > 0
          ? `there is ${known.map((one) => `{${one}}`).join(", ")}`
          : "the package is rendered once: its path needs no name",
      );
  if (known.length > 0 && !used.includes("name"))
    complain(
      `\`output\` is one path for each ${subject}`,
      "put {name} into it, so that each gets a file of its own",
    );
  if (!isPath(path))
    complain(
      `\`output\` must be a path below the output folder, and is ${JSON.stringify(path)}`,
      "letters, digits, - _ . and names in braces, with / between them",
    );
  return faults;
}

/** What can be the path of a file everywhere: no part of it is hidden from this check by a name, which is safe by itself. */
function isPath(path: string): boolean {
  return path
    .replace(/\{\w*\}/g, "name")
    .split("/")
    .every(
      (part) =>
        /^[\w.-]*[\w-]$/.test(part) &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part),
    );
}

/** @throws {Faults} where two files would lie in one place, on any disk. */
export function assertApart(
  files: readonly Pick<RenderedFile, "path" | "source">[],
): void {
  const sources = new Map([[manifestName, "openapi-handlebars itself"]]);
  const faults: Fault[] = [];
  for (const { path, source } of files) {
    const other = sources.get(path.toLowerCase());
    if (other !== undefined)
      faults.push(
        error(
          { file: source },
          `makes ${path}, and so does ${other}`,
          `give one of them another output in ${templatesFile}`,
        ),
      );
    sources.set(path.toLowerCase(), source);
  }
  if (faults.length > 0) throw new Faults(faults);
}

/** A warning for each custom template that nothing uses, since its name is likely mistyped. */
export function unused(
  templates: ReadonlyMap<string, TemplateFile>,
  rendered: readonly Output[],
  included: ReadonlySet<string>,
): readonly Fault[] {
  const used = new Set([
    templatesFile,
    ...included,
    ...rendered.map(({ template }) => `${template}.hbs`),
  ]);
  return [...templates.values()]
    .filter(
      ({ name, isCustom = false }) =>
        isCustom &&
        !used.has(name) &&
        !copies.some(({ from }) => name.startsWith(from)),
    )
    .map(({ name, file }) =>
      warning(
        { file },
        "nothing uses this template",
        didYouMean(
          name,
          new Map(outputs.map(({ template }) => [`${template}.hbs`, null])),
          `a template replaces the built-in one of its name, is included as a partial, or is listed in ${templatesFile}`,
        ),
      ),
    );
}

function didYouMean(
  name: string,
  candidates: ReadonlyMap<string, unknown>,
  otherwise: string,
): string {
  const [found] = nearest(name, candidates.keys(), 1);
  return found === undefined
    ? otherwise
    : `did you mean ${found}? ${otherwise}`;
}
