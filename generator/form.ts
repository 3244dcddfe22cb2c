import * as v from "valibot";
import { error, type Fault, type Place } from "./fault.js";
import { below } from "./load/sources.js";

/**
 * Holds a value against the form it should have. `name` is what messages call
 * it, and may be empty; `hint` says where the form is documented.
 */
export function check<Form extends v.GenericSchema>(
  form: Form,
  value: unknown,
  { place, name, hint }: { place: Place; name: string; hint: string },
):
  | { readonly value: v.InferOutput<Form> }
  | { readonly faults: readonly Fault[] } {
  const result = v.safeParse(form, value);
  if (result.success) return { value: result.output };
  return {
    faults: result.issues.map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const where = [name, ...path].filter(Boolean).join(".") || "the file";
      const message =
        issue.expected === "never"
          ? `\`${where}\` is not known`
          : `\`${where}\`: expected ${issue.expected ?? issue.message}, received ${issue.received}`;
      return error(below(place, ...path), message, hint);
    }),
  };
}
