import { error } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { withDiscriminator } from "./discriminating.js";
import type { Identifier } from "./identifier.js";
import type { Side } from "./object-type.js";
import type { Reading } from "./reading.js";
import { resolverIn } from "./reference.js";
import { fieldsIn, type Fields } from "./schema-fields.js";
import { typeOfSchema, type TypeReading } from "./schema-type.js";
import type { Survey } from "./survey.js";
import type { Lookup, Type } from "./type.js";

/** Turns schemas into types, for what the API answers or for what is sent to it. */
export interface Schemas extends Fields {
  readonly side: Side;
  /** The type of a schema; `unknown` where there is none. */
  readonly typeOf: (schema: Json | undefined) => Type;
  /** The values by which a discriminator knows a model, by field. */
  readonly valuesOf: (
    name: string,
  ) => ReadonlyMap<string, readonly string[]> | undefined;
  /** What a model is; undefined where it is none, or one that is being read. */
  readonly lookup: Lookup;
  /** What the model of that name in `components.schemas` is. */
  readonly modelOf: (name: string) => Type;
  /** The schema that a reference leads to. */
  readonly resolve: (schema: Json | undefined) => Json | undefined;
}

/** What schemas become, by the way that values go. */
export type SchemasByWay = Readonly<Record<Side, Schemas>>;

/** What the name of a schema in `components` is as a model. */
export interface ModelNames {
  readonly answer: Identifier;
  /** The same, but where what is sent has another form. */
  readonly input: Identifier;
}

/** What reading schemas needs to know of the document. */
interface SchemaContext {
  readonly reading: Reading;
  /** `components.schemas` */
  readonly components: JsonObject;
  readonly survey: Survey;
  /** By the names of `components.schemas`. */
  readonly modelNames: ReadonlyMap<string, ModelNames>;
  /** Whether strings that an enum does not list are admitted. */
  readonly openEnums: boolean;
}

export function schemasIn(context: SchemaContext): SchemasByWay {
  return {
    answer: schemasOneWay(context, "answer"),
    input: schemasOneWay(context, "input"),
  };
}

function schemasOneWay(context: SchemaContext, side: Side): Schemas {
  const { reading, components, survey, modelNames, openEnums } = context;
  /** Schemas being read: one that contains itself, as YAML aliases allow, has no end. */
  const open = new Set<JsonObject>();
  const known = new WeakMap<JsonObject, Type>();
  const keyOfModel = new Map(
    [...modelNames].map(([key, names]) => [names[side], key]),
  );
  const models = new Map<string, Type | undefined>();
  /** The models being read, the one that is read for the others last. */
  const current: string[] = [];
  const resolve = resolverIn(components);
  const modelName = (key: string) => modelNames.get(key)?.[side];
  const types: TypeReading = {
    ...{ reading, side, components, openEnums },
    ...{ typeOf, resolve, lookup, modelName },
    current: () => current.at(-1),
  };

  /** What a model is; undefined while it is being read. */
  function lookup(name: Identifier): Type | undefined {
    const key = keyOfModel.get(name);
    if (key === undefined) return undefined;
    if (!models.has(key)) {
      models.set(key, undefined);
      models.set(key, readModel(key));
    }
    return models.get(key);
  }

  function readModel(key: string): Type {
    current.push(key);
    let type = typeOf(own(components, key));
    for (const [field, values] of survey.discriminated.get(key) ?? [])
      type = withDiscriminator(types, survey, { key, field, values }, type);
    current.pop();
    return type;
  }

  function typeOf(schema: Json | undefined): Type {
    if (schema === false) return { kind: "never" };
    if (!isObject(schema)) return { kind: "unknown" };
    const done = known.get(schema);
    if (done) return done;
    if (open.has(schema)) {
      reading.faults.push(
        error(
          reading.place(schema),
          "a schema contains itself",
          "name it in `components.schemas` and refer to it by `$ref`",
        ),
      );
      return { kind: "unknown" };
    }
    open.add(schema);
    const type = typeOfSchema(types, schema);
    open.delete(schema);
    known.set(schema, type);
    return type;
  }

  return {
    side,
    typeOf,
    lookup,
    resolve,
    valuesOf: (key) => survey.discriminated.get(key),
    modelOf(key) {
      const name = modelName(key);
      return (name && lookup(name)) ?? { kind: "unknown" };
    },
    ...fieldsIn({ typeOf, lookup, resolve }),
  };
}
