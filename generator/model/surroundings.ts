import type { JsonObject } from "../load/json.js";
import type { HttpMethod } from "./api-operation.js";
import type { SecurityScheme } from "./api-security.js";
import type { Conventions } from "./conventions.js";
import type { Reading } from "./reading.js";
import type { SchemasByWay } from "./schema.js";

/** What reading an operation needs to know of the rest of the document. */
export interface Surroundings {
  readonly reading: Reading;
  readonly root: JsonObject;
  readonly schemas: SchemasByWay;
  readonly schemes: readonly SecurityScheme[];
  readonly conventions: Conventions;
}

/** An operation in the document. */
export interface OperationNode {
  readonly path: string;
  readonly item: JsonObject;
  readonly method: HttpMethod;
  readonly node: JsonObject;
}
