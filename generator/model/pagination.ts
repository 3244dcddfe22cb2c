import { error } from "../fault.js";
import type { Json, JsonObject } from "../load/json.js";
import type { Pagination } from "./api-operation.js";
import type { Parameter } from "./api-parameter.js";
import { successSchema } from "./answer.js";
import { extension } from "./extensions.js";
import type { Surroundings } from "./surroundings.js";
import { at } from "./reading.js";
import type { Schemas } from "./schema.js";

/** What `x-pagination` says of an operation, held against its arguments and its answer. */
export function paginationOf(
  { reading, schemas: { answer: schemas } }: Surroundings,
  operation: JsonObject,
  parameters: readonly Parameter[],
): Pagination | null {
  const given = extension(reading, operation, "x-pagination");
  if (!given) return null;
  const fault = (key: string, message: string, hint: string) =>
    reading.faults.push(
      error(at(reading, operation, "x-pagination", key), message, hint),
    );
  const { cursor } = given;
  const next = given.next.split(".");
  const items = given.items.split(".");
  if (!parameters.some(({ name }) => name === cursor))
    fault(
      "cursor",
      `there is no argument called ${JSON.stringify(cursor)}`,
      "name the argument that takes the cursor",
    );
  const answer = successSchema(reading, operation);
  if (schemaAt(schemas, answer, next) === undefined)
    fault(
      "next",
      `the answer has no field ${given.next}`,
      "name the field of the next cursor, its parents in front, with dots",
    );
  const list = schemas.typeOf(
    schemas.resolve(schemaAt(schemas, answer, items)),
  );
  if (list.kind !== "array")
    fault(
      "items",
      `the answer has no list ${given.items}`,
      "name the list of items, its parents in front, with dots",
    );
  return {
    cursor,
    first: given.first ?? null,
    next,
    items,
    item: list.kind === "array" ? list.items : { kind: "unknown" },
  };
}

/** The schema of a field below a schema, by the names on the way. */
function schemaAt(
  schemas: Schemas,
  schema: Json | undefined,
  path: readonly string[],
): Json | undefined {
  return path.reduce<Json | undefined>(
    (parent, name) => schemas.fieldSchema(parent, name),
    schema,
  );
}
