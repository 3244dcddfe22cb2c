import type { JsonObject } from "../load/json.js";
import type { ResponseHeader } from "./api-answer.js";
import { parameterSchema } from "./parameter-style.js";
import { entries, type Reading } from "./reading.js";
import { annotations } from "./annotations.js";
import type { Schemas } from "./schema.js";

/** The headers of a response; its content type is the business of its content. */
export function responseHeadersOf(
  reading: Reading,
  schemas: Schemas,
  response: JsonObject,
): readonly ResponseHeader[] {
  return entries(reading, response, "headers")
    .filter(([name]) => name.toLowerCase() !== "content-type")
    .map(([name, header]) => {
      const { description, deprecated } = annotations(reading, header);
      const type = schemas.typeOf(parameterSchema(reading, header));
      return { name, type, description, deprecated };
    });
}
