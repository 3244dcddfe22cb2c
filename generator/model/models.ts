import { warning } from "../fault.js";
import { isObject, own, type JsonObject } from "../load/json.js";
import type { Identifier } from "./identifier.js";
import type { Model } from "./api.js";
import { annotations } from "./annotations.js";
import { withoutCircles } from "./circles.js";
import { choiceOf } from "./choice.js";
import { tellOfContradiction } from "./contradiction.js";
import { shownOf } from "./example.js";
import { flag, mapping, type Reading } from "./reading.js";
import { referenceTo } from "./reference.js";
import type { ModelNames, Schemas, SchemasByWay } from "./schema.js";
import type { Type } from "./type.js";

/** The schemas of `components` by name: a schema is a mapping, or `true` or `false`. */
export function schemasOf(
  reading: Reading,
  components: JsonObject,
): readonly (readonly [name: string, schema: JsonObject | boolean])[] {
  return Object.keys(components).flatMap(
    (name): (readonly [string, JsonObject | boolean])[] => {
      const given = own(components, name);
      const schema =
        typeof given === "boolean" ? given : mapping(reading, components, name);
      return schema === undefined ? [] : [[name, schema]];
    },
  );
}

/** The schemas of `components` as models, by name; one that is sent in another form as two. */
export function modelsOf(
  reading: Reading,
  components: JsonObject,
  names: ReadonlyMap<string, ModelNames>,
  { answer, input }: SchemasByWay,
): readonly Model[] {
  const ways: readonly Way[] = schemasOf(reading, components).flatMap(
    ([key, value]): Way[] => {
      const schema = isObject(value) ? value : {};
      const name = names.get(key);
      if (!name) return [];
      const way = (schemas: Schemas): Way => ({
        name: name[schemas.side],
        key,
        schema,
        schemas,
      });
      return name.input === name.answer
        ? [way(answer)]
        : [way(answer), way(input)];
    },
  );
  const types = new Map<Identifier, Type>(
    ways.map(({ name, key, schemas }) => [name, schemas.modelOf(key)]),
  );
  const broken = withoutCircles(types);
  return ways
    .map(({ name, key, schema, schemas }): Model => {
      const reference = referenceTo(key);
      const without = broken.get(name);
      if (without)
        reading.faults.push(
          warning(
            reading.place(schema),
            "the schema is an alternative or a part of itself, which says nothing: it is left out there",
            "let it refer to itself in a field or in the items of a list, or not at all",
          ),
        );
      const type = without ?? types.get(name) ?? { kind: "unknown" };
      const { description, hints = [], example } = annotations(reading, schema);
      // Of a schema with two forms the example may be of either.
      const { input = name, answer = name } = names.get(key) ?? {};
      if (input === answer)
        tellOfContradiction(reading, schema, { type, example }, schemas.lookup);
      return {
        name,
        twin: input === answer ? null : name === input ? answer : input,
        description,
        hints,
        deprecated: flag(reading, schema, "deprecated") ?? false,
        type,
        properties: type.kind === "object" ? type.properties : [],
        fields: without ? null : schemas.fieldsOf(reference),
        rules: schemas.rulesOf(schema),
        additional: schemas.additionalOf(reference),
        choice: choiceOf(schemas, schema),
        example:
          type.kind === "never"
            ? undefined
            : shownOf(schemas, reference, example),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A schema as a model of one of the ways. */
interface Way {
  readonly name: Identifier;
  readonly key: string;
  readonly schema: JsonObject;
  readonly schemas: Schemas;
}
