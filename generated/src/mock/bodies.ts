/** Reads the body of a request as its content type says. */

import { mediaType } from "./media-type.js";
import type { RecordedFile } from "./requests.js";

export type FieldValue = string | RecordedFile;

export type DecodedBody =
  | { readonly kind: "none" }
  | { readonly kind: "malformed"; readonly reason: string }
  /** A form: the values of each name in the order they came. */
  | {
      readonly kind: "form";
      readonly fields: ReadonlyMap<string, readonly FieldValue[]>;
    }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: Uint8Array };

/** Reads a body; what its content type does not fit is `malformed`. */
export async function decodeBody(
  contentType: string | null,
  body: Uint8Array,
): Promise<DecodedBody> {
  if (body.byteLength === 0) return { kind: "none" };
  const type = mediaType(contentType) ?? "";
  try {
    if (type === "application/x-www-form-urlencoded") {
      return { kind: "form", fields: parseForm(decodeText(body)) };
    }
    if (type === "multipart/form-data") {
      const fields = await parseMultipart(contentType ?? "", body);
      return { kind: "form", fields };
    }
    if (/^application\/(?:.+\+)?json$/.test(type)) {
      return { kind: "json", value: JSON.parse(decodeText(body)) as unknown };
    }
    if (type.startsWith("text/")) {
      return { kind: "text", value: decodeText(body) };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "malformed", reason };
  }
  return { kind: "bytes", value: body };
}

/** `fatal`: bytes that are no UTF-8 are a fault, not a replacement sign. */
function decodeText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/**
 * `URLSearchParams` takes anything for a form; this throws where an escape is
 * incomplete or does not spell UTF-8.
 */
function parseForm(text: string): Map<string, FieldValue[]> {
  const pairs = text.split("&").filter((pair) => pair !== "");
  return collect(
    pairs.map((pair) => {
      const [name = "", ...value] = pair
        .split("=")
        .map((part) => part.replaceAll("+", " "));
      return [
        decodeURIComponent(name),
        decodeURIComponent(value.join("=")),
      ] as const;
    }),
  );
}

async function parseMultipart(
  contentType: string,
  body: Uint8Array,
): Promise<Map<string, FieldValue[]>> {
  const headers = { "content-type": contentType };
  const response = new Response(body.slice(), { headers });
  // Node's types advise against it for servers that are open to the world.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await response.formData();
  return collect(
    await Promise.all(
      [...form.entries()].map(
        async ([name, value]) =>
          [
            name,
            typeof value === "string" ? value : await recordFile(value),
          ] as const,
      ),
    ),
  );
}

async function recordFile(
  file: Pick<File, "name" | "type" | "arrayBuffer">,
): Promise<RecordedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { filename: file.name, type: file.type, bytes };
}

function collect(
  pairs: readonly (readonly [string, FieldValue])[],
): Map<string, FieldValue[]> {
  const fields = new Map<string, FieldValue[]>();
  for (const [name, value] of pairs) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return fields;
}
