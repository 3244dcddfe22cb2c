import { understand } from "../../generator/pipeline.js";
import type { OperationView } from "../../generator/view/operation-view.js";

/** What templates see of an operation, of a document that has no other: `GET /notes` unless said otherwise. */
export async function viewed(
  operation: object,
  {
    method = "get",
    path = "/notes",
    ...document
  }: {
    readonly method?: string;
    readonly path?: string;
    readonly [field: string]: unknown;
  } = {},
): Promise<OperationView> {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Notes", version: "1" },
    servers: [{ url: "https://example.com" }],
    paths: {
      [path]: {
        [method]: {
          operationId: "read",
          responses: { 204: { description: "" } },
          ...operation,
        },
      },
    },
    ...document,
  });
  const request = { document: "/notes.json", text, package: {}, client: {} };
  const { view } = await understand(request);
  if (!view.firstOperation) throw new Error("there is no operation");
  return view.firstOperation;
}
