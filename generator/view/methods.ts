import { extended } from "../extended.js";
import type { Operation } from "../model/api-operation.js";
import type { Identifier } from "../model/identifier.js";
import type { MethodsView, OperationView } from "./operation-view.js";
import { code, type Code } from "./safe.js";

/** How a class has an operation: what its methods take, pass on and resolve to. */
export function methodsView(
  { answersName, optionsName }: Pick<Operation, "answersName" | "optionsName">,
  told: Pick<OperationView, "optsMark" | "result" | "info" | "credential">,
  { call }: Pick<OperationView["local"], "call">,
): MethodsView {
  const options = `operations.${optionsName}`;
  return extended(answersName ? chosen(answersName) : single(told), {
    opts: code(answersName ? `${options} & { accept?: $Accept }` : options),
    givenOpts: code(told.optsMark === "?" ? "opts ?? {}" : "opts"),
    callOptions: callOptionsOf(told.credential, call),
  });
}

/** `accept` chooses the answer, so that methods are generic. */
function chosen(answersName: Identifier) {
  const answers = `operations.${answersName}`;
  const info = `${answers}[$Accept]`;
  return {
    typeParameters: code(
      `<$Accept extends keyof ${answers} = keyof ${answers}>`,
    ),
    typeArguments: code("<$Accept>"),
    data: code(`${info}[0]`),
    info: code(info),
    cast: castTo(info),
  };
}

function single({ result, info }: Pick<OperationView, "result" | "info">) {
  return {
    typeParameters: code(""),
    typeArguments: code(""),
    data: result.code,
    info:
      info ?? code(`[data: ${result.code}, status: number, headers: Headers]`),
    cast: info === null ? code("") : castTo(info),
  };
}

/** Of several answers the engine knows only that there is one. */
function castTo(info: string): Code {
  return code(` as Promise<${info}>`);
}

/** The options of a call with its credential: one that is optional gives way to theirs. */
function callOptionsOf(
  credential: OperationView["credential"],
  call: Identifier,
): Code {
  if (!credential) return code(call);
  const { entry, required } = credential;
  return code(
    required ? `{ ...${call}, ${entry} }` : `{ ${entry}, ...${call} }`,
  );
}
