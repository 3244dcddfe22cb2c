import type { Identifier } from "../model/identifier.js";
import { textOf } from "./text.js";
import type { Cell } from "./safe.js";
import type { GroupView } from "./group-view.js";
import type { ModelUseView, ModelView, UsedByView } from "./model-view.js";
import type { OperationView } from "./operation-view.js";

/**
 * The users of each model, by its name: those that name it themselves. Through
 * the models among them a reader gets to the rest; but one that a single
 * operation has for its own, as a rule its answer, is told by that operation.
 */
export function usesOf(
  groups: readonly GroupView[],
  models: readonly Pick<ModelView, "name" | "files" | "models">[],
): (model: Identifier) => UsedByView | null {
  const direct = new Lists<Identifier, ModelUseView>();
  for (const operation of groups.flatMap((group) => group.operations)) {
    const { name, page, anchor } = operation;
    for (const [model, as] of rolesIn(operation).all) {
      direct.add(model, { name, page, anchor, as });
    }
  }
  const wholes = new Lists<Identifier, (typeof models)[number]>();
  for (const model of models) {
    for (const part of model.models) wholes.add(part, model);
  }
  /** The one operation that has a model for its own; undefined where none has. */
  const ownerOf = (model: Identifier): ModelUseView | undefined => {
    const [owner, ...others] = direct.of(model);
    const isShared = others.length > 0 || wholes.of(model).length > 0;
    return isShared ? undefined : owner;
  };
  return (model) => {
    const own = direct.of(model);
    const users = wholes.of(model);
    const owners = users
      .flatMap(({ name }) => ownerOf(name) ?? [])
      // One that names the model besides has been told.
      .filter(({ name }) => !own.some((use) => use.name === name));
    const operations = [
      ...own,
      ...owners.map((owner) => ({ ...owner, as: owner.as.map(partOf) })),
    ];
    const others = users
      .filter(({ name }) => !ownerOf(name))
      .map(({ name, files: { page } }) => ({ name, page }));
    return operations.length + others.length > 0
      ? { operations, models: others }
      : null;
  };
}

function partOf(role: Cell): Cell {
  return `in ${role}` as Cell;
}

/** The models that an operation names, and as what. */
function rolesIn({
  result,
  pagination,
  arguments: fields,
}: OperationView): Lists<Identifier, Cell> {
  const roles = new Lists<Identifier, Cell>();
  const answer = textOf("answer").cell;
  for (const model of result.models) roles.add(model, answer);
  const item = textOf("page item").cell;
  for (const model of pagination?.item.models ?? []) roles.add(model, item);
  for (const { name, type } of fields) {
    for (const model of type.models) roles.add(model, name.code);
  }
  return roles;
}

/** A list for each key, empty until something is added. */
class Lists<Key, Value> {
  readonly all = new Map<Key, Value[]>();

  add(key: Key, value: Value): void {
    const list = this.all.get(key);
    if (list) list.push(value);
    else this.all.set(key, [value]);
  }

  of(key: Key): readonly Value[] {
    return this.all.get(key) ?? [];
  }
}
