import type { Model } from "../model/api.js";
import type { Property } from "../model/type.js";
import { fileOf, pageOf } from "./files.js";
import { fieldRuleView } from "./field-rules.js";
import { propertyView, withHints } from "./parameter.js";
import { literal } from "./safe.js";
import { optionalText, textOf } from "./text.js";
import { indexType, typeText, type TypeText } from "./type-text.js";
import { usesOf } from "./uses.js";
import type { GroupView, ModelView } from "./view.js";

export function modelViews(
  models: readonly Model[],
  groups: readonly GroupView[],
): readonly ModelView[] {
  const views = models.map(modelView);
  const usedBy = usesOf(groups, views);
  return views.map((view) => ({ ...view, usedBy: usedBy(view.name) }));
}

function indexOf({ fields, additional }: Model): TypeText | null {
  const index = additional && indexType(fields ?? [], additional);
  return index && index.kind !== "unknown" ? typeText(index) : null;
}

function modelView(model: Model): Omit<ModelView, "usedBy"> {
  const type = typeText(model.type);
  const view = (property: Property) => propertyView(property, "Blob");
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
      fieldRuleView(rule, model.fields ?? [], "Blob"),
    ),
    open: model.additional !== null,
    index: indexOf(model),
    choice: model.choice && {
      field: textOf(model.choice.field),
      options: model.choice.options.map((option) => ({
        value: typeText(option.value),
        type: typeText(option.type),
      })),
    },
    type,
    example: model.example === undefined ? null : literal(model.example),
  };
}
