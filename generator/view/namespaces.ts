import type { Extra, Namespace } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import { code } from "./safe.js";
import { textOf } from "./text.js";
import type { ExtraView, GroupView, NamespaceView } from "./group-view.js";

/** Children before their parents, as the model has them, so that each finds its own made. */
export function namespaceViews(
  namespaces: readonly Namespace[],
  groups: readonly GroupView[],
): readonly NamespaceView[] {
  const views = new Map<string, NamespaceView>();
  for (const namespace of namespaces) {
    const dotted = namespace.path.join(".");
    const group = groups.find(
      (view) => view.className === namespace.group?.className,
    );
    views.set(dotted, {
      name: namespace.name,
      variable: lowerFirst(namespace.name),
      member: namespace.path.at(-1) ?? namespace.name,
      dotted: code(dotted),
      description:
        group?.description ??
        textOf(
          dotted
            ? `What is behind \`${dotted}\`.`
            : "Operations without a tag.",
        ),
      group: group?.variable ?? null,
      children: [...views]
        .filter(([other]) => dotted && parentOf(other) === dotted)
        .map(([, view]) => view),
      operations: group?.operations ?? [],
      extras: namespace.extras.map(extraView),
    });
  }
  return [...views.values()];
}

export function extraView({ path, maker }: Extra): ExtraView {
  return { member: path.at(-1) ?? maker, maker };
}

export function isRoot(view: NamespaceView): boolean {
  return !isClient(view) && parentOf(view.dotted) === "";
}

/** Whether what it holds are members of the client itself: operations without a tag. */
export function isClient(view: NamespaceView): boolean {
  return view.dotted === "";
}

/** `AdminUsers` and `adminUsers`: unique apart from case, so they stay unique. */
export function lowerFirst(name: Identifier): Identifier {
  return (name.charAt(0).toLowerCase() + name.slice(1)) as Identifier;
}

function parentOf(dotted: string): string {
  return dotted.split(".").slice(0, -1).join(".");
}
