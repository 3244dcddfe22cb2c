import { isExtension, methods } from "../grammar.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { mendSecurity, mendServers } from "./document.js";
import { eachPath, type OperationOf } from "./each-operation.js";
import { mendParameters } from "./parameters.js";
import { quote, warn } from "./warn.js";

/** What an operation has: parameters, responses, tags, security. */
export function mendOperations(root: JsonObject, upgrading: Upgrading): void {
  for (const [path, item] of eachPath(root)) {
    leaveOutTrace(path, item, upgrading);
    mendServers(item, upgrading);
    const operations = methods.flatMap((method) => {
      const operation = own(item, method);
      if (operation === null) {
        item[method] = upgrading.sources.standIn({}, item, method);
        warn(
          upgrading,
          [item, method],
          `nothing is said of ${method.toUpperCase()} ${path}`,
          "write its parameters and responses below it",
        );
      }
      const node = own(item, method);
      return isObject(node) ? [{ path, item, method, operation: node }] : [];
    });
    mendParameters(path, item, operations, upgrading);
    for (const found of operations) {
      mendBody(found, upgrading);
      mendResponses(found, upgrading);
      mendTags(found.operation, upgrading);
      mendServers(found.operation, upgrading);
      mendSecurity(found.operation, root, upgrading);
    }
  }
}

/** A method that `fetch` throws at, whatever is sent with it. */
function leaveOutTrace(
  path: string,
  item: JsonObject,
  upgrading: Upgrading,
): void {
  if (!Object.hasOwn(item, "trace")) return;
  warn(
    upgrading,
    [item, "trace"],
    `TRACE ${path} is left out, for \`fetch\` refuses the method`,
    "remove it; who needs it sends it by other means",
  );
  Reflect.deleteProperty(item, "trace");
}

/** Methods whose requests have no body: `fetch` sends none with them. */
const bodiless: ReadonlySet<string> = new Set(["get", "head"]);

function mendBody(
  { path, method, operation }: OperationOf,
  upgrading: Upgrading,
): void {
  const body = own(operation, "requestBody");
  if (bodiless.has(method) && isObject(body)) {
    Reflect.deleteProperty(operation, "requestBody");
    if (saysNothing(body)) return;
    warn(
      upgrading,
      [operation, "requestBody"],
      `${method.toUpperCase()} ${path} has a body, which \`fetch\` does not send; it is left out`,
      "use POST, or PUT, or make its fields parameters of the query",
    );
    return;
  }
  if (isObject(body)) {
    const content = own(body, "content");
    if (!isObject(content)) withContent(body, upgrading);
    else if (Object.keys(content).length === 0) {
      Reflect.deleteProperty(operation, "requestBody");
      warn(
        upgrading,
        [operation, "requestBody"],
        "the request body lists no media type; it is left out",
        "remove it, or say which media type it has",
      );
    }
    return;
  }
  if (body !== null) return;
  Reflect.deleteProperty(operation, "requestBody");
  warn(
    upgrading,
    [operation, "requestBody"],
    "`requestBody` is empty",
    "remove it, or write what belongs below it",
  );
}

/** A body that does not say what it is, is what most are. */
function withContent(body: JsonObject, upgrading: Upgrading): void {
  // A reference that leads nowhere has its fault already.
  if (Object.hasOwn(body, "$ref") || Object.hasOwn(body, "content")) return;
  body["content"] = upgrading.sources.standIn({ "application/json": {} }, body);
  warn(
    upgrading,
    [body],
    "the request body has no `content`; it is read as JSON of any form",
    "say which media type it has, application/json for example",
  );
}

/** Whether a body has no field, as tools write it that give every operation one. */
function saysNothing(body: JsonObject): boolean {
  const content = own(body, "content");
  return (
    isObject(content) &&
    Object.values(content).every((media) => {
      const schema = isObject(media) && own(media, "schema");
      const fields = isObject(schema) && own(schema, "properties");
      return isObject(fields) && Object.keys(fields).length === 0;
    })
  );
}

function mendResponses(
  { path, method, operation }: OperationOf,
  upgrading: Upgrading,
): void {
  const given = own(operation, "responses");
  if (given !== undefined && !isObject(given)) return;
  const responses = given ?? {};
  const mended: JsonObject = {};
  for (const [status, response] of Object.entries(responses)) {
    if (isExtension(status)) continue;
    const right = statusOf(status);
    if (right !== status)
      warn(
        upgrading,
        [responses, status],
        right === undefined
          ? `${quote(status)} is no status; the response is left out`
          : `the status ${quote(status)} is read as ${quote(right)}`,
        "a status has three digits; 2XX are all that begin with 2, and `default` is every other",
      );
    if (right === undefined) continue;
    if (response === null)
      warn(
        upgrading,
        [responses, status],
        "the response has no `description`",
        "say in a sentence when it is answered",
      );
    mended[right] =
      response === null || typeof response === "string"
        ? upgrading.sources.standIn(
            { description: response ?? "" },
            responses,
            status,
          )
        : response;
    if (typeof response === "string")
      warn(
        upgrading,
        [responses, status],
        "a response must be a mapping; what stands there is read as its description",
        "write it as `description: …`",
      );
  }
  if (Object.keys(mended).length === 0) {
    mended["default"] = upgrading.sources.standIn(
      { description: "" },
      given ?? operation,
    );
    warn(
      upgrading,
      [operation, ...(given ? ["responses"] : [])],
      `${method.toUpperCase()} ${path} has no responses; nothing is known of what it answers`,
      'add at least one, `"200"` with its content for example',
    );
  }
  operation["responses"] = upgrading.sources.standIn(
    mended,
    given ?? operation,
  );
}

/** A status as OpenAPI writes it; undefined where it is none. */
function statusOf(status: string): string | undefined {
  if (/^([1-5](\d\d|XX)|default)$/.test(status)) return status;
  if (/^default$/i.test(status)) return "default";
  const [, code, range] =
    /^\s*(?:([1-5]\d\d)(?!\d)|([1-5])xx\b)/i.exec(status) ?? [];
  return code ?? (range === undefined ? undefined : `${range}XX`);
}

function mendTags(operation: JsonObject, upgrading: Upgrading): void {
  const given = own(operation, "tags");
  if (given === null) Reflect.deleteProperty(operation, "tags");
  if (given === undefined || given === null || isObject(given)) return;
  const list: readonly Json[] = Array.isArray(given) ? given : [given];
  if (Array.isArray(given) && list.every((tag) => typeof tag === "string"))
    return;
  operation["tags"] = list.flatMap((tag) => {
    const name = isObject(tag) ? own(tag, "name") : tag;
    return name === undefined || name === null || typeof name === "object"
      ? []
      : [String(name)];
  });
  warn(
    upgrading,
    [operation, "tags"],
    `\`tags\` must be a list of names; it is read as ${quote(operation["tags"])}`,
    "write it as `tags: [name]`",
  );
}
