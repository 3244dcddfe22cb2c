import type { Identifier } from "../model/identifier.js";
import type { OptionImportsView } from "./api-view.js";

/** Which types of options, and of codes, modules import from `api.ts`, and which from the runtime. */
export function optionImports({
  hasCredentials,
  hasErrorCodes,
  hasOperations,
}: {
  /** Whether there are such that options have types of the API's own. */
  readonly hasCredentials: boolean;
  readonly hasErrorCodes: boolean;
  readonly hasOperations: boolean;
}): OptionImportsView {
  const some = (isWanted: boolean, name: string) =>
    isWanted ? [name as Identifier] : [];
  const [own, general] = [hasCredentials, !hasCredentials];
  return {
    own: {
      operations: [
        ...some(hasErrorCodes, "CommonErrorCode"),
        ...some(own, "RequestOptions"),
      ],
      classes: some(own, "ClientOptions"),
      client: [
        ...some(own, "ClientOptions"),
        ...some(own && hasOperations, "RequestOptions"),
      ],
    },
    general: {
      operations: some(general, "RequestOptions"),
      classes: some(general, "ClientOptions"),
    },
  };
}
