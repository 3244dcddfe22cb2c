// The document as Prism can read it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * Writes `spec/` as one file. Prism reads no JSON in a form, so the fields that
 * are lists or objects are described as what they are on the wire: text.
 * Answers are the same for all operations.
 */
export function writeDocument() {
  const folder = mkdtempSync(join(tmpdir(), "prism-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const path = join(folder, "document.json");
  // Redocly's reading, not ours: what judges us should not depend on us.
  execFileSync(
    join(root, "node_modules/.bin/redocly"),
    ["bundle", join(root, "spec/slack.yaml"), "--output", path],
    { cwd: root, stdio: "pipe" },
  );
  const document = JSON.parse(readFileSync(path, "utf8"));
  const resolve = (node) =>
    node?.$ref === undefined ? node : resolve(at(document, node.$ref));
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(resolve(item))) {
      // Requests are judged. Of answers Prism unfolds each schema, Block Kit's
      // recursive ones too, for which it needs more than ten minutes.
      operation.responses = { 200: answer };
      for (const media of formsOf(resolve(operation.requestBody))) {
        const schema = resolve(media.schema);
        const properties = Object.entries(schema?.properties ?? {}).map(
          ([name, property]) => [name, onTheWire(resolve(property))],
        );
        delete media.encoding;
        // Which arguments go together is left out: a call with all of them, and
        // one with the required ones alone, are made of every operation.
        media.schema = {
          type: "object",
          required: schema?.required ?? [],
          properties: Object.fromEntries(properties),
        };
      }
    }
  delete document.components.schemas;
  delete document.components.responses;
  writeFileSync(path, JSON.stringify(document));
  return path;
}

const answer = {
  description: "The call worked.",
  content: { "application/json": { example: { ok: true } } },
};

function formsOf(body) {
  return Object.entries(body?.content ?? {})
    .filter(([type]) =>
      /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type),
    )
    .map(([, media]) => media);
}

function onTheWire(schema) {
  const scalars = ["string", "integer", "number", "boolean", "null"];
  const types = [schema.type].flat();
  if (types.every((type) => scalars.includes(type))) return schema;
  const wire = { type: "string" };
  if (schema.type === "array") wire.pattern = String.raw`^\[[^]*\]$`;
  if (schema.type === "object") wire.pattern = String.raw`^\{[^]*\}$`;
  return wire;
}

function at(document, pointer) {
  return pointer
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((node, key) => node[decodeURIComponent(key)], document);
}
