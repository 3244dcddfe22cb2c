import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import type { FileName } from "./safe.js";
import type { EndpointView } from "./operation-view.js";
import type { View } from "./view.js";

/** The kinds: arguments that must be given or need not be, one answer, a choice of them or pages. */
export function endpointOf(
  operation: Pick<
    Operation,
    "parameters" | "rules" | "pagination" | "answersName"
  >,
): EndpointView {
  const { pagination, answersName } = operation;
  const optional = !needsArguments(operation);
  // Pages are of one type.
  const chooses = answersName !== null && !pagination;
  const kind = `${optional ? "Optional" : ""}${pagination ? "Paged" : chooses ? "Choice" : ""}Endpoint`;
  return {
    chooses,
    type: kind as Identifier,
    file: (pagination ? "paged-endpoint" : "endpoint") as FileName,
  };
}

/** Whether it cannot be called without any argument but the credential. */
export function needsArguments({
  parameters,
  rules,
}: Pick<Operation, "parameters" | "rules">): boolean {
  return (
    rules.some(({ kind }) => kind !== "together") ||
    parameters.some(
      (parameter) => parameter.required && parameter.in !== "credential",
    )
  );
}

/** What of the runtime these kinds need, by file. */
export function endpointImports(
  operations: readonly { readonly endpoint: EndpointView }[],
): Pick<View, "endpointImports" | "endpointMaker"> {
  const endpoints = operations.map(({ endpoint }) => endpoint);
  const files = [...new Set(endpoints.map(({ file }) => file))].sort();
  // What makes those with pages makes the others too.
  const last = files.at(-1);
  const endpointMaker = makers.get(last) ?? plainMaker;
  return {
    endpointMaker,
    endpointImports: files.map((file) => ({
      file,
      types: [
        ...new Set(
          endpoints
            .filter((endpoint) => endpoint.file === file)
            .map(({ type }) => type),
        ),
      ].sort(),
      maker: file === last ? endpointMaker : null,
    })),
  };
}

const plainMaker = "endpoint" as Identifier;
const makers = new Map<string | undefined, Identifier>([
  ["paged-endpoint", "pagedEndpoint" as Identifier],
]);
