import type { Schema } from "./view.js";

/** The view as a page of Markdown: a table for each of its objects, and one of what its strings are. */
export function viewTables({ $ref, $defs = {} }: Schema): string {
  const root = nameOf($ref ?? "");
  const names = [root, ...Object.keys($defs).filter((name) => name !== root)];
  const [objects, strings] = [
    names.filter((name) => $defs[name]?.type === "object"),
    names.filter((name) => $defs[name]?.type === "string"),
  ];
  return [
    "### Strings",
    "",
    "| Type | What it is safe as |",
    "| --- | --- |",
    ...strings.map(
      (name) => `| \`${name}\` | ${cell($defs[name]?.description)} |`,
    ),
    ...objects.flatMap((name) => objectSection(name, $defs[name] ?? {})),
  ].join("\n");
}

function objectSection(name: string, schema: Schema): readonly string[] {
  return [
    "",
    `### ${name}`,
    "",
    ...(schema.description ? [schema.description, ""] : []),
    "| Field | Type | Meaning |",
    "| --- | --- | --- |",
    ...rowsOf(schema, ""),
  ];
}

/** A row for each field; those of an object that has no name follow it. */
function rowsOf(schema: Schema, before: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => {
    const path = before + field;
    const row = `| \`${path}\` | ${typeOf(inner)} | ${cell(inner.description)} |`;
    const nested = unnamedIn(inner);
    return [row, ...(nested ? rowsOf(nested.schema, path + nested.step) : [])];
  });
}

/** An object without a name that a field is, or may be, or is a list of. */
function unnamedIn(
  schema: Schema,
): { readonly schema: Schema; readonly step: string } | undefined {
  if (schema.properties) return { schema, step: "." };
  const inner = schema.items ?? schema.anyOf?.find((one) => unnamedIn(one));
  const found = inner && unnamedIn(inner);
  return found && schema.items ? { ...found, step: "[]." } : found;
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const anchor = `#${name.toLowerCase()}`;
    return /View$|^Text$|^Link$/.test(name)
      ? `[${name}](${anchor})`
      : `\`${name}\``;
  }
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.anyOf)
    return schema.anyOf
      .toSorted((a, b) => Number(a.type === "null") - Number(b.type === "null"))
      .map(typeOf)
      .join(" or ");
  if (schema.enum)
    return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  return schema.properties ? "object" : String(schema.type);
}

function nameOf(ref: string): string {
  return ref.replace("#/$defs/", "");
}

function cell(text = ""): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
