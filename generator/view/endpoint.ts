import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import { httpInfo } from "./answers.js";
import type { EndpointView, OperationView } from "./operation-view.js";
import { code, type FileName } from "./safe.js";
import { typeText } from "./type-text.js";
import type { View } from "./view.js";

/** What an endpoint is made of, beside its operation. */
interface Context {
  /** What the file of its group is imported as. */
  readonly variable: Identifier;
  readonly answer: Pick<OperationView, "result" | "info">;
  /** Whether calls take credentials of the API's own, so that their options are of its own type. */
  readonly hasOwnOptions: boolean;
}

/** The kinds: arguments that must be given or need not be, one answer, a choice of them or pages. */
export function endpointOf(
  operation: Operation,
  { variable, answer: { result, info }, hasOwnOptions }: Context,
): EndpointView {
  const { pagination, answersName } = operation;
  const optional = !needsArguments(operation);
  // Pages are of one type.
  const chosen = pagination ? null : answersName;
  const kind = `${optional ? "Optional" : ""}${pagination ? "Paged" : chosen ? "Choice" : ""}Endpoint`;
  const answers = chosen
    ? [`${variable}.${chosen}`]
    : pagination
      ? [result.code, typeText(pagination.item).code]
      : info
        ? [result.code, info]
        : // Before the type of its options, that of `withHttpInfo` has to be named.
          [
            result.code,
            ...(hasOwnOptions ? [`${httpInfo}<${result.code}>`] : []),
          ];
  return {
    type: kind as Identifier,
    typeArguments: [
      `${variable}.${operation.argumentsName}`,
      ...answers,
      ...(hasOwnOptions ? ["RequestOptions"] : []),
    ].map(code),
    chooses: chosen !== null,
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
