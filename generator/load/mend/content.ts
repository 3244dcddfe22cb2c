import { isObject, own, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { quote, warn } from "./warn.js";

/** A response has a description. */
export function mendResponse(node: JsonObject, upgrading: Upgrading): void {
  if (Object.hasOwn(node, "$ref")) return;
  if (!Object.hasOwn(node, "description")) {
    node["description"] = "";
    warn(
      upgrading,
      [node],
      "the response has no `description`",
      "say in a sentence when it is answered",
    );
  }
}

/** What a response or body says of its content stands below a media type. */
export function mendSchemaOfContent(
  node: JsonObject,
  what: "response" | "body",
  upgrading: Upgrading,
): void {
  const schema = own(node, "schema");
  if (schema === undefined || Object.hasOwn(node, "content")) return;
  Reflect.deleteProperty(node, "schema");
  node["content"] = {
    "application/json": upgrading.sources.standIn({ schema }, node),
  };
  warn(
    upgrading,
    [node, "schema"],
    `\`schema\` stands in the ${what} itself, as in Swagger 2.0; it is read as that of application/json`,
    "since 3.0 it is written as `content: { application/json: { schema: … } }`",
  );
}

/** A media type that is empty takes or answers anything; what is called by no media type is JSON, or nothing. */
export function mendContent(node: JsonObject, upgrading: Upgrading): void {
  const content = own(node, "content");
  if (!isObject(content)) return;
  for (const [type, media] of Object.entries(content)) {
    if (!type.includes("/")) mendMediaType(node, content, type, upgrading);
    else if (media === null) {
      content[type] = upgrading.sources.standIn({}, content, type);
      warn(
        upgrading,
        [node, "content", type],
        `nothing is said of ${type}; anything is taken`,
        "write its `schema` below it",
      );
    }
  }
}

function mendMediaType(
  node: JsonObject,
  content: JsonObject,
  type: string,
  upgrading: Upgrading,
): void {
  const media = own(content, type);
  const isOnly = Object.keys(content).length === 1;
  const meant = meantBy(type) ?? (isOnly ? "application/json" : null);
  const isRead =
    meant !== null && isObject(media) && !Object.hasOwn(content, meant);
  warn(
    upgrading,
    [node, "content", type],
    `${quote(type)} is no media type; it is ${isRead ? `read as ${meant}` : "left out"}`,
    "below `content` stand media types, `application/json` for example",
  );
  Reflect.deleteProperty(content, type);
  if (isRead) content[meant] = media;
}

/** What people call formats; null for other words. */
function meantBy(word: string): string | null {
  if (word === "*") return "*/*";
  if (/^(json|xml|yaml)$/i.test(word)) return `application/${word}`;
  if (/^(html|csv)$/i.test(word)) return `text/${word}`;
  if (/^(text|txt|plain|string)$/i.test(word)) return "text/plain";
  return /^(xlsx?|docx?|pdf|zip|gzip|gz|tar|png|jpe?g|gif|svg|mp[34]|binary|file)$/i.test(
    word,
  )
    ? "application/octet-stream"
    : null;
}

/** Examples stand below names, each as `value`; a list of them is JSON Schema's. */
export function mendExamples(node: JsonObject, upgrading: Upgrading): void {
  const given = own(node, "examples");
  if (given === undefined || given === null) {
    if (given === null) Reflect.deleteProperty(node, "examples");
    return;
  }
  const hint = "write them as `examples: { name: { value: … } }`";
  if (!isObject(given)) {
    Reflect.deleteProperty(node, "examples");
    const first = Array.isArray(given) ? given[0] : given;
    if (first !== undefined) node["example"] ??= first;
    warn(
      upgrading,
      [node, "examples"],
      "`examples` must be a mapping; the first is read",
      hint,
    );
    return;
  }
  for (const [name, example] of Object.entries(given)) {
    if (isObject(example)) continue;
    given[name] = upgrading.sources.standIn({ value: example }, given, name);
    warn(
      upgrading,
      [node, "examples", name],
      "an example must be a mapping; what stands there is read as its value",
      hint,
    );
  }
}
