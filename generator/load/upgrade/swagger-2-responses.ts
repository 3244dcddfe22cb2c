import { isObject, own, type Json, type JsonObject } from "../json.js";
import { headerOf } from "./swagger-2-parameters.js";
import type { Upgrading } from "./upgrading.js";

/** A response, with its schema under each media type that the operation produces. */
export function responseOf(
  node: Json,
  produces: readonly string[],
  upgrading: Upgrading,
): Json {
  if (!isObject(node) || Object.hasOwn(node, "$ref")) return node;
  const { schema, examples, headers, ...rest } = node;
  const content = contentOf(node, produces, upgrading);
  return upgrading.sources.standIn(
    {
      ...rest,
      ...(headers === undefined
        ? {}
        : { headers: headersOf(headers, upgrading) }),
      ...(content ? { content } : {}),
    },
    node,
  );
}

function headersOf(headers: Json, upgrading: Upgrading): Json {
  if (!isObject(headers)) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, each]) => [
      name,
      headerOf(each, upgrading),
    ]),
  );
}

function contentOf(
  node: JsonObject,
  produces: readonly string[],
  { sources }: Upgrading,
): JsonObject | undefined {
  const schema = own(node, "schema");
  const given = own(node, "examples");
  const examples = isObject(given) ? given : {};
  const isFile = isObject(schema) && own(schema, "type") === "file";
  const listed = isFile
    ? produces.filter((type) => !isJson(type))
    : schema === undefined
      ? []
      : produces;
  const types =
    isFile && listed.length === 0 ? ["application/octet-stream"] : listed;
  const all = [
    ...new Set([...types, ...Object.keys(examples).filter(isMedia)]),
  ];
  if (all.length === 0) return undefined;
  return Object.fromEntries(
    all.map((type) => {
      const example = own(examples, type);
      const media: JsonObject = {
        ...(schema === undefined ? {} : { schema }),
        ...(example === undefined ? {} : { example }),
      };
      return [type, sources.standIn(media, node)];
    }),
  );
}

function isMedia(name: string): boolean {
  return /^[^/\s]+\/[^/\s]+/.test(name);
}

function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType);
}
