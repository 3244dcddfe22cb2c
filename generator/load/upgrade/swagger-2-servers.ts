import { warning } from "../../fault.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import { below } from "../sources.js";
import type { Upgrading } from "./upgrading.js";

/** `host`, `basePath` and `schemes`: a server for each scheme, the safe one first. */
export function serversOf(
  root: JsonObject,
  schemes: Json | undefined,
  upgrading: Upgrading,
): Json[] | undefined {
  const { sources } = upgrading;
  const text = (key: string) => {
    const value = own(root, key);
    return typeof value === "string" ? value.trim() : "";
  };
  const [host, path] = [text("host"), text("basePath")];
  if (isUrl(path)) {
    tellOfUrl("basePath", "it is taken as the server", root, upgrading);
    return [sources.standIn({ url: path }, root)];
  }
  const basePath = path === "" || path.startsWith("/") ? path : `/${path}`;
  const azure = own(root, "x-ms-parameterized-host");
  if (isObject(azure))
    return parameterized(azure, root, usable(schemes), basePath, upgrading);
  if (host === "")
    return basePath === "" || basePath === "/"
      ? undefined
      : [sources.standIn({ url: basePath }, root)];
  const [, given, bare = host] = /^([a-z]+):\/\/(.*)$/i.exec(host) ?? [];
  if (given !== undefined)
    tellOfUrl("host", `its scheme, ${given}, is taken`, root, upgrading);
  return usable(given ?? schemes).map((scheme) =>
    sources.standIn(
      {
        url: `${scheme}://${bare.replace(/\/+$/, "")}${basePath}`,
      },
      root,
    ),
  );
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function tellOfUrl(
  key: "host" | "basePath",
  reading: string,
  root: JsonObject,
  { sources, faults }: Upgrading,
): void {
  faults.push(
    warning(
      below(sources.place(root), key),
      `\`${key}\` is a URL; ${reading}`,
      "`host` is a name alone, with a port perhaps; schemes are listed in `schemes`, and `basePath` is a path",
    ),
  );
}

/** Those that `fetch` speaks, the safe one first. */
function usable(schemes: Json | undefined): readonly string[] {
  const listed = Array.isArray(schemes) ? schemes : [schemes];
  const found = ["https", "http"].filter((name) => listed.includes(name));
  return found.length > 0 ? found : ["https"];
}

/** Azure's host of parts that callers know: a server with variables. */
function parameterized(
  azure: JsonObject,
  root: JsonObject,
  schemes: readonly string[],
  basePath: string,
  { sources }: Upgrading,
): Json[] {
  const template = own(azure, "hostTemplate");
  const given = own(azure, "parameters");
  const variables: JsonObject = {};
  for (const each of Array.isArray(given) ? given : []) {
    const parameter = isObject(each) ? targetOf(each, root) : undefined;
    const name = parameter && own(parameter, "name");
    if (!parameter || typeof name !== "string" || name === "__proto__")
      continue;
    const { description, default: usual, enum: choices } = parameter;
    variables[name] = sources.standIn(
      {
        ...(description === undefined ? {} : { description }),
        ...(usual === undefined ? {} : { default: usual }),
        ...(choices === undefined ? {} : { enum: choices }),
      },
      parameter,
    );
  }
  const prefixes =
    own(azure, "useSchemePrefix") === false
      ? [""]
      : schemes.map((scheme) => `${scheme}://`);
  return prefixes.map((prefix) => {
    const url = `${prefix}${typeof template === "string" ? template : ""}${basePath}`;
    return sources.standIn({ url, variables }, azure);
  });
}

/** An extension is data, so that references in it are still there. */
function targetOf(node: JsonObject, root: JsonObject): JsonObject | undefined {
  const reference = own(node, "$ref");
  if (typeof reference !== "string") return node;
  const name = /^#\/parameters\/(.+)$/.exec(reference)?.[1];
  const parameters = own(root, "parameters");
  const found =
    name !== undefined && isObject(parameters)
      ? own(parameters, name)
      : undefined;
  return isObject(found) ? found : undefined;
}
