/**
 * Documents that are out to exhaust who reads them. Each is made when it is its
 * turn: some are 50 MB.
 */
export interface Case {
  readonly name: string;
  /** Name of the file: its ending says what it is in. */
  readonly file: string;
  readonly text: () => string;
  /** What the command ends with: "package", or an error that contains it; "": either. */
  readonly ends: string;
}

export const head =
  "openapi: 3.1.0\ninfo: { title: Notes, version: 1.0.0 }\nservers: [{ url: https://notes.example }]\n";

export const get = (schema: unknown, id = "read") => ({
  operationId: id,
  responses: {
    "200": {
      description: "",
      content: { "application/json": { schema } },
    },
  },
});

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A document of one operation, whose answer is `schema`, and of schemas. */
export function documentOf(
  schema: unknown,
  schemas: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Notes", version: "1.0.0" },
    servers: [{ url: "https://notes.example" }],
    paths: { "/notes": { get: get(schema) } },
    components: { schemas },
    ...more,
  });
}

/** `count` schemas, each made of the next by `link`. */
export function chain(
  count: number,
  link: (next: string) => unknown,
  end: unknown = { type: "object", properties: { id: { type: "string" } } },
): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `S${String(n)}`,
      n === count - 1 ? end : link(`S${String(n + 1)}`),
    ]),
  );
}

export const many = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));

export const named = (count: number, value: (index: number) => unknown) =>
  Object.fromEntries(many(count, (n) => [`name${String(n)}`, value(n)]));

export const deepInside = "nested deeper than";

/** Text of JSON that nests `depth` times, around a string. */
export const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + '"x"' + close.repeat(depth);

/** Schemas in which each of a level is twice one of the next: 2^n in all. */
export const doubling = (link: (next: string) => unknown) => chain(40, link);
