import type { Identifier } from "../model/api.js";
import { textOf } from "./text.js";
import type { Cell, FileName } from "./safe.js";
import type { GroupView, ModelView, OperationView } from "./view.js";

/** Who names a model. */
export interface UsedByView {
  readonly operations: readonly ModelUseView[];
  /** Other models that it is a part of. */
  readonly models: readonly {
    readonly name: Identifier;
    readonly page: FileName;
  }[];
}

/** An operation that names a model. */
export interface ModelUseView {
  readonly name: Identifier;
  readonly page: FileName;
  readonly anchor: FileName;
  /** What the model is to it: its answer, an argument by its name. */
  readonly as: readonly Cell[];
}

/**
 * The users of each model, by its name. Only those that name it themselves:
 * through the models among them a reader gets to the rest.
 */
export function usesOf(
  groups: readonly GroupView[],
  models: readonly Pick<ModelView, "name" | "files" | "models">[],
): (model: Identifier) => UsedByView | null {
  const operations = new Map<Identifier, ModelUseView[]>();
  for (const operation of groups.flatMap((group) => group.operations)) {
    for (const [model, as] of rolesIn(operation)) {
      const { name, page, anchor } = operation;
      push(operations, model, { name, page, anchor, as });
    }
  }
  const wholes = new Map<Identifier, UsedByView["models"][number][]>();
  for (const { name, files, models: parts } of models) {
    for (const part of parts) push(wholes, part, { name, page: files.page });
  }
  return (model) => {
    const uses = {
      operations: operations.get(model) ?? [],
      models: wholes.get(model) ?? [],
    };
    return uses.operations.length + uses.models.length > 0 ? uses : null;
  };
}

/** The models that an operation names, and as what. */
function rolesIn({
  result,
  pagination,
  arguments: fields,
}: OperationView): ReadonlyMap<Identifier, readonly Cell[]> {
  const roles = new Map<Identifier, Cell[]>();
  const answer = textOf("answer").cell;
  for (const model of result.models) push(roles, model, answer);
  const item = textOf("item of its pages").cell;
  for (const model of pagination?.item.models ?? []) push(roles, model, item);
  for (const { name, type } of fields) {
    for (const model of type.models) push(roles, model, name.code);
  }
  return roles;
}

function push<Key, Value>(
  lists: Map<Key, Value[]>,
  key: Key,
  value: Value,
): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
