import { componentsIn } from "../components.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { typeNamed } from "./schema-type.js";
import { mendTexts } from "./texts.js";
import { quote, warn } from "./warn.js";

/** What stands at the top of a document: info, paths, tags, servers, security. */
export function mendDocument(root: JsonObject, upgrading: Upgrading): void {
  for (const name of ["servers", "tags", "security"])
    leaveOutEmpty(root, name, upgrading);
  mendInfo(root, upgrading);
  mendTags(root, upgrading);
  mendServers(root, upgrading);
  mendSchemes(root, upgrading);
  mendSecurity(root, root, upgrading);
  mendSchemas(root, upgrading);
  if (!Object.hasOwn(root, "paths")) {
    root["paths"] = {};
    if (!Object.hasOwn(root, "components") || Object.hasOwn(root, "webhooks"))
      warn(
        upgrading,
        [root],
        "the document has no `paths`, so that there is nothing to call",
        "webhooks are calls to you, and are not made",
      );
  }
}

/** A dash with nothing behind it is no entry. */
function leaveOutEmpty(
  root: JsonObject,
  name: string,
  upgrading: Upgrading,
): void {
  const list = own(root, name);
  if (!Array.isArray(list) || !list.includes(null)) return;
  list.forEach((entry, index) => {
    if (entry === null)
      warn(
        upgrading,
        [root, name, index],
        `an entry of \`${name}\` is empty`,
        "remove it, or write what belongs below it",
      );
  });
  root[name] = list.filter((entry) => entry !== null);
}

function mendInfo(root: JsonObject, upgrading: Upgrading): void {
  const info = own(root, "info");
  if (isObject(info)) {
    mendTexts(info, "info", upgrading);
    mendTitle(info, upgrading);
  }
  if (typeof info === "string") {
    root["info"] = { title: info };
    warn(
      upgrading,
      [root, "info"],
      `\`info\` is text; it is read as ${quote(info)}, the title`,
      "write it as `title` below `info`",
    );
  }
  if (info !== undefined && info !== null) return;
  root["info"] = { title: "API", version: "0.0.0" };
  warn(
    upgrading,
    [root, ...(info === null ? ["info"] : [])],
    "the document has no `info`; it is called API, version 0.0.0",
    "add `info` with `title` and `version`",
  );
}

/** Packages are called after it. */
function mendTitle(info: JsonObject, upgrading: Upgrading): void {
  const title = own(info, "title");
  if (title !== undefined && (typeof title !== "string" || title.trim() !== ""))
    return;
  info["title"] = "API";
  warn(
    upgrading,
    [info, ...(title === undefined ? [] : ["title"])],
    "the document has no title; it is called API",
    "add a `title` below `info`",
  );
}

/** Schemas in components are mappings, true or false: a type's name and nothing have a mapping that says the same. */
function mendSchemas(root: JsonObject, upgrading: Upgrading): void {
  const schemas = componentsIn(root, "schemas");
  if (!schemas) return;
  for (const [name, schema] of Object.entries(schemas)) {
    if (
      typeof schema === "object" ? schema !== null : typeof schema === "boolean"
    )
      continue;
    const type = typeof schema === "string" ? typeNamed(schema) : undefined;
    schemas[name] = upgrading.sources.standIn(type ?? {}, schemas, name);
    warn(
      upgrading,
      [schemas, name],
      `a schema must be a mapping; ${schema === null ? "nothing" : quote(schema)} is read as ${type ? quote(type) : "anything"}`,
      "write it as `type: …` or `$ref: …`",
    );
  }
}

function mendTags(root: JsonObject, upgrading: Upgrading): void {
  const tags = own(root, "tags");
  if (tags === null) Reflect.deleteProperty(root, "tags");
  if (!Array.isArray(tags)) return;
  root["tags"] = tags.map((tag, index): Json => {
    if (isObject(tag)) {
      mendTexts(tag, "tag", upgrading);
      // What OpenAPI 3.2 has for a line about a tag.
      const summary = own(tag, "summary");
      if (summary !== undefined) tag["description"] ??= summary;
      return tag;
    }
    if (typeof tag !== "string") return tag;
    warn(
      upgrading,
      [root, "tags", index],
      `a tag must be a mapping; ${quote(tag)} is read as its name`,
      "write it as `name: …`",
    );
    return upgrading.sources.standIn({ name: tag }, tags, index);
  });
}

/** The servers of a document, a path or an operation. */
export function mendServers(owner: JsonObject, upgrading: Upgrading): void {
  const servers = own(owner, "servers");
  if (servers === null) Reflect.deleteProperty(owner, "servers");
  if (servers === undefined || servers === null) return;
  const list = Array.isArray(servers) ? servers : [servers];
  owner["servers"] = list.flatMap((server, index): Json[] => {
    if (isObject(server) && !Object.hasOwn(server, "url")) {
      warn(
        upgrading,
        [server],
        "the server has no `url`; it is left out",
        "add its `url`",
      );
      return [];
    }
    if (isObject(server)) mendVariables(server, upgrading);
    if (typeof server !== "string") return [server];
    warn(
      upgrading,
      [owner, "servers", ...(Array.isArray(servers) ? [index] : [])],
      `a server must be a mapping; ${quote(server)} is read as its URL`,
      "write it as `url: …`",
    );
    return [upgrading.sources.standIn({ url: server }, owner, "servers")];
  });
  if (isObject(servers))
    warn(
      upgrading,
      [owner, "servers"],
      "`servers` must be a list; the server that stands there is read as its only entry",
      "write a dash before it",
    );
}

/** A variable of which there is a text alone, or nothing, is its default, or has none. */
function mendVariables(server: JsonObject, upgrading: Upgrading): void {
  const variables = own(server, "variables");
  if (
    variables === null ||
    (Array.isArray(variables) && variables.length === 0)
  )
    Reflect.deleteProperty(server, "variables");
  if (!isObject(variables)) return;
  for (const [name, variable] of Object.entries(variables)) {
    if (isObject(variable)) continue;
    const said = typeof variable === "string" ? { default: variable } : {};
    variables[name] = upgrading.sources.standIn(said, variables, name);
    warn(
      upgrading,
      [variables, name],
      `the variable ${quote(name)} must be a mapping; ${quote(variable)} is read as ${quote(said)}`,
      "write it as `default: …`",
    );
  }
}

/** Requirements of schemes that there are not are left out. */
export function mendSecurity(
  owner: JsonObject,
  root: JsonObject,
  upgrading: Upgrading,
): void {
  const given = own(owner, "security");
  if (given === null) Reflect.deleteProperty(owner, "security");
  if (isObject(given)) {
    owner["security"] = [given];
    warn(
      upgrading,
      [owner, "security"],
      "`security` must be a list; the requirement that stands there is read as its only entry",
      "write a dash before it",
    );
  }
  const list = own(owner, "security");
  if (!Array.isArray(list)) return;
  const known = schemesOf(root);
  owner["security"] = list.flatMap((given, index): Json[] => {
    const requirement =
      typeof given === "string"
        ? upgrading.sources.standIn({ [given]: [] }, owner, "security", index)
        : given;
    if (!isObject(requirement)) return [requirement];
    mendScopes(requirement, upgrading);
    const unknown = Object.keys(requirement).filter((name) => !known(name));
    if (unknown.length === 0) return [requirement];
    for (const name of unknown)
      warn(
        upgrading,
        [requirement, name],
        `there is no security scheme called ${quote(name)}; the requirement is left out`,
        "define it in `components.securitySchemes`, or correct the name",
      );
    const left = Object.entries(requirement).filter(([name]) => known(name));
    return left.length === 0
      ? []
      : [upgrading.sources.standIn(Object.fromEntries(left), requirement)];
  });
}

/** The scopes of a requirement are a list: nothing is an empty one, and a text one of its own. */
function mendScopes(requirement: JsonObject, upgrading: Upgrading): void {
  for (const [name, scopes] of Object.entries(requirement)) {
    if (scopes !== null && typeof scopes !== "string") continue;
    requirement[name] = scopes === null ? [] : [scopes];
    warn(
      upgrading,
      [requirement, name],
      `the scopes of ${quote(name)} must be a list; ${quote(scopes)} is read as ${quote(requirement[name])}`,
      "write `[]` where there are none",
    );
  }
}

/** Schemes of which nothing is said are as if they were not there; the scopes of a flow may be a list of names. */
function mendSchemes(root: JsonObject, upgrading: Upgrading): void {
  const schemes = componentsIn(root, "securitySchemes");
  if (!schemes) return;
  for (const [name, scheme] of Object.entries(schemes)) {
    if (scheme === null) {
      Reflect.deleteProperty(schemes, name);
      warn(
        upgrading,
        [schemes, name],
        `nothing is said of the security scheme ${quote(name)}`,
        "write its `type` below it",
      );
    }
    const flows = isObject(scheme) ? own(scheme, "flows") : undefined;
    if (!isObject(flows)) continue;
    for (const flow of Object.values(flows)) {
      const scopes = isObject(flow) ? own(flow, "scopes") : undefined;
      if (!isObject(flow) || !Array.isArray(scopes)) continue;
      flow["scopes"] = Object.fromEntries(
        scopes
          .filter((each) => typeof each === "string")
          .map((each) => [each, ""]),
      );
      if (scopes.length > 0)
        warn(
          upgrading,
          [flow, "scopes"],
          "`scopes` must be a mapping; its entries are read as the names",
          "write what each is for behind its name",
        );
    }
  }
}

function schemesOf(root: JsonObject): (name: string) => boolean {
  const schemes = componentsIn(root, "securitySchemes");
  return (name) => schemes !== undefined && Object.hasOwn(schemes, name);
}
