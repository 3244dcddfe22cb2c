import type { TemplateFile } from "../load/templates.js";
import { Faults, type Fault } from "../fault.js";
import type { View } from "../view/view.js";
import {
  assertApart,
  assertMet,
  extrasOf,
  isOmitted,
  unused,
} from "./extra-outputs.js";
import { copies, outputs, type Output, type Subject } from "./outputs.js";
import { builtInPrecompiled } from "./precompiled.js";
import { createRenderer, type Renderer } from "./renderer.js";
import type { RenderedFile } from "./rendered-file.js";

/** Templates that have been read, and can be rendered for any view. */
interface Templates {
  /** For each custom template that nothing uses. */
  readonly warnings: readonly Fault[];
  /**
   * Renders a view to the files of a package, in memory, each as it is asked for.
   *
   * @throws {Faults} for templates that name unknown fields, and for extra ones
   * whose files would lie in the place of others.
   */
  readonly render: (view: View) => Generator<RenderedFile>;
}

/** @throws {Faults} for templates that are broken. */
export function prepare(
  templates: ReadonlyMap<string, TemplateFile>,
): Templates {
  const { outputs: extra, omitted } = extrasOf(templates);
  const all = [...outputs, ...extra];
  const renderer = createRenderer(templates, builtInPrecompiled());
  return {
    warnings: unused(templates, all, renderer.included),
    *render(view) {
      const tasksFor = (some: readonly Output[]) =>
        some
          .filter(({ when }) => when?.(view) ?? true)
          .flatMap((output) => tasksOf(output, view, templates));
      const ours = [...tasksFor(outputs), ...copied(view, templates)];
      assertMet(
        omitted,
        ours.map(({ path }) => path),
      );
      const kept = ours.filter(({ path }) => !isOmitted(path, omitted));
      const tasks = [
        ...kept.filter((one) => "context" in one),
        ...tasksFor(extra),
      ];
      const verbatim = kept.filter((one) => "verbatim" in one);
      if (extra.length > 0) assertApart([...tasks, ...verbatim]);
      for (const { path, name, context, source } of tasks) {
        const text = (() => {
          try {
            return renderer.render(name, context);
          } catch (cause) {
            if (cause instanceof Faults)
              throw new Faults(allFaults(renderer, tasks, cause.faults));
            throw cause;
          }
        })();
        yield { path, text, source, verbatim: false };
      }
      yield* verbatim;
    },
  };
}

/** What is wrong anywhere in the templates, each once, where one of them has failed. */
function allFaults(
  renderer: Renderer,
  tasks: readonly Task[],
  first: readonly Fault[],
): readonly Fault[] {
  const found = tasks.flatMap(({ name, context }) =>
    renderer.faultsOf(name, context),
  );
  const all = [...first, ...found].map(
    (fault) => [JSON.stringify(fault), fault] as const,
  );
  return [...new Map(all).values()];
}

/** A file that is to be rendered. */
interface Task extends Pick<RenderedFile, "path" | "source"> {
  /** The template's. */
  readonly name: string;
  readonly context: object;
}

function tasksOf(
  { template, path, for: subject }: Output,
  view: View,
  templates: ReadonlyMap<string, TemplateFile>,
): readonly Task[] {
  const name = `${template}.hbs`;
  const source = templates.get(name)?.file ?? name;
  return contextsOf(view, subject).map(({ context, names }) => ({
    path: path.replace(/\{(\w+)\}/g, (_, key: string) => names[key] ?? ""),
    name,
    context,
    source,
  }));
}

interface Context {
  readonly context: object;
  /** What stands for the names in braces in a path. */
  readonly names: Readonly<Record<string, string>>;
}

function contextsOf(view: View, subject: Subject): readonly Context[] {
  switch (subject) {
    case "package":
      return [{ context: view, names: {} }];
    case "group":
      return view.groups.map((group) => ({
        context: { ...view, group },
        names: { name: group.files.name },
      }));
    case "operation":
      return view.groups.flatMap((group) =>
        group.operations.map((operation) => ({
          context: { ...view, group, operation },
          names: { name: operation.name, group: group.files.name },
        })),
      );
    case "model":
      return view.models.map((model) => ({
        context: { ...view, model },
        names: { name: model.files.name },
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
