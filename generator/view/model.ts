import { extended } from "../extended.js";
import type { Model } from "../model/api.js";
import type { Operation } from "../model/api-operation.js";
import type { Property } from "../model/type.js";
import { fileOf, pageOf } from "./files.js";
import { fieldRuleView } from "./field-rules.js";
import { propertyView, withHints } from "./parameter.js";
import { literal } from "./safe.js";
import { sentOnly } from "./sent-only.js";
import { optionalText, textOf } from "./text.js";
import { indexType, typeText, type Bytes, type TypeText } from "./type-text.js";
import { usesOf } from "./uses.js";
import type { GroupView } from "./group-view.js";
import type { ModelView } from "./model-view.js";

export function modelViews(
  models: readonly Model[],
  operations: readonly Operation[],
  groups: readonly GroupView[],
): readonly ModelView[] {
  const sent = sentOnly(models, operations);
  const views = models.map((model) =>
    modelView(model, sent.has(model.name) ? "Binary" : "Blob"),
  );
  const usedBy = usesOf(groups, views);
  return views.map((view) => extended(view, { usedBy: usedBy(view.name) }));
}

function indexOf({ fields, additional }: Model, bytes: Bytes): TypeText | null {
  const index = additional && indexType(fields ?? [], additional);
  return index && index.kind !== "unknown" ? typeText(index, { bytes }) : null;
}

function modelView(model: Model, bytes: Bytes): Omit<ModelView, "usedBy"> {
  const type = typeText(model.type, { bytes });
  const view = (property: Property) => propertyView(property, bytes);
  const isObject = model.type.kind === "object" && model.properties.length > 0;
  return {
    name: model.name,
    files: { name: fileOf(model.name), page: pageOf(model.name) },
    description: optionalText(withHints(model)),
    deprecated: model.deprecated,
    models: type.models.filter((name) => name !== model.name),
    properties: isObject ? model.properties.map(view) : null,
    fields: model.fields?.map(view) ?? null,
    rules: model.rules.map((rule) =>
      fieldRuleView(rule, model.fields ?? [], bytes),
    ),
    open: model.additional !== null,
    index: indexOf(model, bytes),
    choice: model.choice && {
      field: textOf(model.choice.field),
      options: model.choice.options.map((option) => ({
        value: typeText(option.value, { bytes }),
        type: typeText(option.type, { bytes }),
      })),
    },
    type,
    example: model.example === undefined ? null : literal(model.example),
  };
}
