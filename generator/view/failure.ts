import type { Api } from "../model/api.js";
import type { ErrorClass, ErrorCode, Failure } from "../model/api-failure.js";
import type { Identifier } from "../model/identifier.js";
import type { FailureView, FieldView } from "./api-view.js";
import { literal } from "./safe.js";
import { textOf } from "./text.js";

/** How answers say that a call failed, for people, for the runtime and for the mock. */
export function failureView(
  api: Pick<Api, "errorCodes" | "groups">,
  failure: Failure,
): FailureView {
  const { field, equals, code, needed, provided, warnings, messages } = failure;
  const commonOf = byClass(api.errorCodes);
  const anywhere = byClass([
    ...api.errorCodes,
    ...api.groups.flatMap((group) =>
      group.operations.flatMap((operation) => operation.errorCodes),
    ),
  ]);
  const said = { field, equals, code };
  const rule = {
    ...said,
    transient: commonOf("transient"),
    interrupted: commonOf("interrupted"),
    throttled: anywhere("throttled"),
    expired: anywhere("expired"),
    needed,
    provided,
    warnings: orNull(warnings),
    messages: orNull(messages),
  };
  return {
    field: textOf(field),
    equals: literal(equals),
    code: textOf(code),
    rule: fieldsOf(rule),
    mock: fieldsOf({
      ...said,
      roles: failure.roles,
      messages: orNull(messages),
    }),
  };
}

/** Some codes by what the client does about them. */
function byClass(
  errors: readonly ErrorCode[],
): (wanted: ErrorClass) => readonly string[] {
  const known = new Map(errors.map((error) => [error.code, error.class]));
  return (wanted) =>
    [...known].filter(([, has]) => has === wanted).map(([code]) => code);
}

function orNull<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}

/** Those that the document says anything of; its failing value can be null. */
function fieldsOf(
  values: Readonly<Record<string, unknown>>,
): readonly FieldView[] {
  return Object.entries(values)
    .filter(([name, value]) => value !== null || name === "equals")
    .map(([name, value]) => ({
      name: name as Identifier,
      value: literal(value),
    }));
}
