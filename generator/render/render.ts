import type { TemplateFile } from "../load/templates.js";
import type { View } from "../view/view.js";
import { copies, outputs } from "./outputs.js";
import { createRenderer } from "./renderer.js";

/** Text of a file, before it has been laid out, and where it comes from. */
export interface RenderedFile {
  /** Path below the output folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The template's file, for messages. */
  readonly source: string;
  /** Whether it is a copy, to be written as it is. */
  readonly verbatim: boolean;
}

/**
 * Renders a view to the files of a package, in memory, each as it is asked for.
 *
 * @throws {Faults} for templates that are broken or name unknown fields.
 */
export function* render(
  view: View,
  templates: ReadonlyMap<string, TemplateFile>,
): Generator<RenderedFile> {
  const renderer = createRenderer(templates);
  for (const { template, path, for: subject, when } of outputs) {
    if (when && !when(view)) continue;
    const name = `${template}.hbs`;
    const source = templates.get(name)?.file ?? name;
    for (const { context, fileName } of contextsOf(view, subject))
      yield {
        path: path.replace("{name}", () => fileName),
        text: renderer.render(name, context),
        source,
        verbatim: false,
      };
  }
  yield* copied(view, templates);
}

function contextsOf(
  view: View,
  subject: "package" | "group" | "model",
): readonly { readonly context: object; readonly fileName: string }[] {
  switch (subject) {
    case "package":
      return [{ context: view, fileName: "" }];
    case "group":
      return view.groups.map((group) => ({
        context: { ...view, group },
        fileName: group.files.name,
      }));
    case "model":
      return view.models.map((model) => ({
        context: { ...view, model },
        fileName: model.files.name,
      }));
  }
}

/** The way in through openapi-fetch's own types comes with the schema only. */
const schemaOnly = new Set(["runtime/fetch-client.ts"]);

function copied(
  view: View,
  templates: ReadonlyMap<string, TemplateFile>,
): readonly RenderedFile[] {
  return copies.flatMap(({ from, to }) =>
    [...templates.values()]
      .filter(({ name }) => name.startsWith(from) && name.endsWith(".ts"))
      .filter(({ name }) => view.package.hasSchema || !schemaOnly.has(name))
      .map(({ name, file, text }) => ({
        path: to + name.slice(from.length),
        text,
        source: file,
        verbatim: true,
      })),
  );
}
