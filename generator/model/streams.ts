import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import type { StreamEvent } from "./api-answer.js";
import { essence } from "../media-type.js";
import { sampleOf, showcaseOf } from "./sample.js";
import type { Schemas } from "./schema.js";
import type { Type } from "./type.js";

/** Whether a body of this type is read as it comes: server-sent events, or values one after the other. */
export function streamOf(mediaType: string): "events" | "values" | null {
  const kind = essence(mediaType);
  if (kind === "text/event-stream") return "events";
  return /^application\/((x-)?(ndjson|jsonl|jsonlines|json-lines)|([^/]+\+)?json-seq)$/.test(
    kind,
  )
    ? "values"
    : null;
}

/** The type of each value of a stream of values. */
export function valueTypeOf(schemas: Schemas, media: JsonObject): Type {
  const [item, schema] = [own(media, "itemSchema"), own(media, "schema")];
  const type = schemas.typeOf(schema);
  return item === undefined && type.kind === "array"
    ? type.items
    : schemas.typeOf(item ?? schema);
}

/** The events of a stream, told apart by their names where the document does. */
export function eventsOf(
  schemas: Schemas,
  media: JsonObject,
): readonly StreamEvent[] {
  return kindsOfEvents(schemas, media).map(({ names, data }) => ({
    names,
    data: schemas.typeOf(data),
  }));
}

/** What a stream shows where the document has no example: an event of each kind, or a value. */
export function partsOf(
  schemas: Schemas,
  mediaType: string,
  media: JsonObject,
): Json {
  if (streamOf(mediaType) === "events")
    return kindsOfEvents(schemas, media).map(({ names: [name], data }) => ({
      ...(name !== undefined && { event: name }),
      data: sampleOf(data, schemas),
    }));
  const item = own(media, "itemSchema");
  return item === undefined
    ? showcaseOf(own(media, "schema"), schemas)
    : [sampleOf(item, schemas)];
}

interface KindOfEvent {
  /** Empty where it may have any. */
  readonly names: readonly string[];
  /** The schema of its data. */
  readonly data: Json | undefined;
}

/**
 * `itemSchema` describes events by their fields, or, where it has no `data` among
 * them, the data of events. So do the entries of a `schema` that is a list, which a
 * stream is as a whole; any other that names no events describes the data.
 */
function kindsOfEvents(
  schemas: Schemas,
  media: JsonObject,
): readonly KindOfEvent[] {
  const schema = own(media, "schema");
  const item = own(media, "itemSchema") ?? entriesOf(schemas, schema);
  const described = item ?? schema;
  if (described === undefined) return [{ names: [], data: described }];
  const field = (alternative: Json, name: string) =>
    schemas.fieldSchema(alternative, name) ??
    schemas.fieldSchema(described, name);
  const kinds = alternativesOf(schemas, described).map((alternative) => {
    const data = field(alternative, "data");
    const names = textsOf(schemas, field(alternative, "event"));
    // What is in a text, where that is said.
    const held = isObject(data) ? own(data, "contentSchema") : undefined;
    return { names, data: held ?? data };
  });
  return kinds.every(
    ({ names, data }) =>
      data !== undefined && (item !== undefined || names.length > 0),
  )
    ? kinds
    : [{ names: [], data: described }];
}

/** What each entry of a list is; undefined of anything else. */
function entriesOf(
  schemas: Schemas,
  schema: Json | undefined,
): Json | undefined {
  const target = schemas.resolve(schema);
  return isObject(target) ? own(target, "items") : undefined;
}

/** The alternatives of a schema; itself where it has none. */
function alternativesOf(schemas: Schemas, schema: Json): readonly Json[] {
  const target = schemas.resolve(schema);
  if (!isObject(target)) return [schema];
  const lists = (["oneOf", "anyOf"] as const).map((key) => own(target, key));
  return (
    lists.find(
      (list): list is Json[] => Array.isArray(list) && list.length > 0,
    ) ?? [schema]
  );
}

/** The texts that a schema admits, where it lists them. */
function textsOf(
  schemas: Schemas,
  schema: Json | undefined,
): readonly string[] {
  const target = schemas.resolve(schema);
  if (!isObject(target)) return [];
  const constant = own(target, "const");
  const listed = constant === undefined ? own(target, "enum") : [constant];
  return Array.isArray(listed)
    ? listed.filter((one): one is string => typeof one === "string")
    : [];
}
