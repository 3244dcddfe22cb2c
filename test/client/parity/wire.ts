/** What a request says, read back from its bytes. */

import type { ReceivedRequest } from "../../contract/loopback.js";

/** A request, without what only describes the client that sent it. */
export interface Wire {
  /** Whose server got it, where it was not the API's. */
  readonly server?: "another";
  /** `POST /api/users.list HTTP/1.1` */
  readonly line: string;
  /** All Authorization headers. One is what there should be. */
  readonly authorization: readonly string[];
  /** The media type without its parameters. */
  readonly mediaType: string;
  /** The fields in the order in which they were sent. */
  readonly fields: readonly Field[];
  /** The body as it came, where two equal ones have to be equal in each byte. */
  readonly body?: string;
}

export type Field = readonly [name: string, value: string | Part];

/** A file of a multipart body. */
export interface Part {
  readonly filename: string;
  readonly type: string;
  /** In hexadecimal. */
  readonly bytes: string;
}

/** @throws TypeError for a multipart body that cannot be read */
export async function readWire(request: ReceivedRequest): Promise<Wire> {
  const valuesOf = (wanted: string): readonly string[] =>
    request.headers
      .filter(([name]) => name.toLowerCase() === wanted)
      .map(([, value]) => value);
  const contentType = valuesOf("content-type").join(", ");
  const [essence = ""] = contentType.split(";");
  const head = {
    line: request.line,
    authorization: valuesOf("authorization"),
    mediaType: essence.trim().toLowerCase(),
  };
  if (head.mediaType !== "multipart/form-data") {
    const fields = [...new URLSearchParams(request.body)];
    return { ...head, fields, body: request.body };
  }
  // Its bytes hold a boundary, which is another one in each request.
  return { ...head, fields: await partsOf(request.body, contentType) };
}

async function partsOf(body: string, contentType: string): Promise<Field[]> {
  const response = new Response(Buffer.from(body, "latin1"), {
    headers: { "content-type": contentType },
  });
  const fields: Field[] = [];
  // Node's types advise against it for servers that are open to the world.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- undici warns servers of large bodies; these are small
  for (const [name, value] of await response.formData()) {
    fields.push([name, typeof value === "string" ? value : await part(value)]);
  }
  return fields;
}

async function part(file: Blob & { readonly name: string }): Promise<Part> {
  const bytes = Buffer.from(await file.arrayBuffer()).toString("hex");
  return { filename: file.name, type: file.type, bytes };
}
