import type { Identifier, Operation } from "../model/api.js";
import type { FileName } from "./safe.js";
import type { EndpointView, View } from "./view.js";

/** The four kinds: arguments that must be given or need not be, one answer or pages. */
export function endpointOf(
  operation: Pick<Operation, "parameters" | "rules" | "pagination">,
): EndpointView {
  const { pagination } = operation;
  const optional = !needsArguments(operation);
  const kind = `${optional ? "Optional" : ""}${pagination ? "Paged" : ""}Endpoint`;
  return {
    type: kind as Identifier,
    // A paged endpoint of either kind is made by one function.
    maker: (pagination
      ? "pagedEndpoint"
      : optional
        ? "optionalEndpoint"
        : "endpoint") as Identifier,
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
): View["endpointImports"] {
  const endpoints = operations.map(({ endpoint }) => endpoint);
  const distinct = (names: readonly Identifier[]) => [...new Set(names)].sort();
  return [...new Set(endpoints.map(({ file }) => file))].sort().map((file) => {
    const ofFile = endpoints.filter((endpoint) => endpoint.file === file);
    return {
      file,
      types: distinct(ofFile.map(({ type }) => type)),
      makers: distinct(ofFile.map(({ maker }) => maker)),
    };
  });
}
