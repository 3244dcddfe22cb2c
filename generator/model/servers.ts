import { warning } from "../fault.js";
import { own, type Json, type JsonObject } from "../load/json.js";
import type { Server, ServerVariable } from "./api.js";
import {
  at,
  entries,
  list,
  mapping,
  mappings,
  text,
  type Reading,
} from "./reading.js";

/**
 * The servers of a document, or those of a path or an operation; of a relative one
 * the whole URL, where the document was read from the web.
 */
export function serversOf(
  reading: Reading,
  owner: JsonObject,
): readonly Server[] {
  return mappings(reading, owner, "servers").map((server) => {
    const template = resolved(reading, server);
    const variables = entries(reading, server, "variables").map(
      ([name, node]): ServerVariable => ({
        name,
        description: text(reading, node, "description") ?? "",
        default: inTemplate(template, name, literalText(own(node, "default"))),
        enum: (list(reading, node, "enum") ?? []).map(literalText),
      }),
    );
    const url = template.replace(/\{([^{}]*)\}/g, (braces, name: string) =>
      inTemplate(template, name, defaultOf(reading, server, name, braces)),
    );
    return {
      description: text(reading, server, "description") ?? "",
      template: trimmed(template),
      url: trimmed(url),
      variables: variables.filter(({ name }) => template.includes(`{${name}}`)),
    };
  });
}

/**
 * The URL of the server that calls go to, its variables at their defaults, without a
 * slash at its end; a path where the document says no more. Empty where there is none.
 */
export function baseUrlOf(
  reading: Reading,
  root: JsonObject,
  servers: readonly Server[],
): string {
  const [first] = servers;
  const { file } = reading.place(root);
  // By the specification it is `/`, wherever the document is.
  if (!first && isAbsolute(file)) return new URL(file).origin;
  const usual = usualOf(servers);
  if (!first)
    reading.faults.push(
      warning(
        at(reading, root),
        "the document names no server, so that clients need the option `baseUrl`",
        "add one to `servers`: `- url: https://example.com/api`",
      ),
    );
  else if (!isAbsolute(first.url))
    reading.faults.push(
      warning(
        at(reading, mappings(reading, root, "servers")[0] ?? root, "url"),
        `the server's URL is ${JSON.stringify(first.url || "/")}, which is no absolute http(s) URL, ${usual === first ? "so that clients need the option `baseUrl`" : `so that calls go to ${JSON.stringify(usual?.url)}`}`,
        "write it in full, https://example.com/api for example",
      ),
    );
  return usual?.url ?? "";
}

/** The first server that calls can go to: before it others have `/` for where they stand, or wss. */
function usualOf(servers: readonly Server[]): Server | undefined {
  return servers.find(({ url }) => isAbsolute(url)) ?? servers[0];
}

/** The server of an operation that has its own, or whose path has; null where it is the document's. */
export function serverOf(
  reading: Reading,
  item: JsonObject,
  operation: JsonObject,
  root: JsonObject,
): string | null {
  const owner = [operation, item].find(
    (node) => mappings(reading, node, "servers").length > 0,
  );
  const server = usualOf(owner ? serversOf(reading, owner) : []);
  if (!server?.url) return null;
  const common = usualOf(serversOf(reading, root));
  return server.url === common?.url ? null : server.url;
}

function isAbsolute(url: string): boolean {
  return /^https?:\/\/[^\s{}?#]+$/i.test(url);
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, "");
}

/** A value without a slash that the template has before it: API Gateway exports `/prod` for `/{basePath}`. */
function inTemplate(template: string, name: string, value: string): string {
  return template.includes(`/{${name}}`) ? value.replace(/^\//, "") : value;
}

function literalText(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : "";
}

/** The URL with its braces, which are left as they are. */
function resolved(reading: Reading, server: JsonObject): string {
  const given = addressOf(reading, server);
  const { file } = reading.place(server);
  if (/^[a-z{][a-z0-9+.{}-]*:/i.test(given) || !/^https?:/i.test(file))
    return given;
  // Braces are no characters of a URL, and would be encoded.
  const marked = given.replaceAll("{", "~(").replaceAll("}", ")~");
  return URL.canParse(marked, file)
    ? new URL(marked, file).href.replaceAll("~(", "{").replaceAll(")~", "}")
    : given;
}

/** As it is given, but for what no URL has: blanks around it, and a host without a scheme. */
function addressOf(reading: Reading, server: JsonObject): string {
  const given = (text(reading, server, "url") ?? "")
    .trim()
    .replace(/\s/g, encodeURIComponent);
  if (!bareHost.test(given)) return given;
  const read = `${/^(localhost|127\.)/.test(given) ? "http" : "https"}://${given}`;
  reading.faults.push(
    warning(
      at(reading, server, "url"),
      `the server's URL has no scheme; it is read as ${JSON.stringify(read)}`,
      "write it in full",
    ),
  );
  return read;
}

/** What is a host to everybody, though as a URL it is a path: `v1.0` and `api.php` are none. */
const bareHost =
  /^(localhost|\d+\.\d+\.\d+\.\d+|[\w-]+(\.[\w-]+)+\.[a-z]{2,}|[\w-]+\.(com|org|net|io|dev|app|co|ai|gov|edu|cloud|de|uk|eu))(:\d+)?(\/|$)/i;

function defaultOf(
  reading: Reading,
  server: JsonObject,
  name: string,
  braces: string,
): string {
  const all = mapping(reading, server, "variables") ?? {};
  const variable = mapping(reading, all, name);
  const value = variable && own(variable, "default");
  if (typeof value === "string" || typeof value === "number")
    return String(value);
  const [first] = (variable && list(reading, variable, "enum")) ?? [];
  reading.faults.push(
    warning(
      at(reading, server, "url"),
      `the variable ${braces} of the server's URL has no default`,
      "give it one in the server's `variables`",
    ),
  );
  return typeof first === "string" ? first : braces;
}
