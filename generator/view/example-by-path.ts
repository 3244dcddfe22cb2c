import type { ParameterView } from "./parameter-view.js";
import { code, type Code } from "./safe.js";

/**
 * What openapi-fetch takes beside its path, as fields of an object: `params` by where
 * they travel, and `body`. All under the names that they have on the wire.
 */
export function exampleByPath(
  parameters: readonly ParameterView[],
): readonly Code[] {
  const within = (place: ParameterView["in"]) =>
    parameters.filter((parameter) => parameter.in === place);
  const params = (["path", "query", "header", "cookie"] as const).flatMap(
    (place) => objectField(place, within(place)),
  );
  const [whole] = within("body");
  return [
    ...(params.length > 0
      ? [code(`params: {\n${params.join(",\n")},\n}`)]
      : []),
    ...objectField("body", within("field"), ({ inExample }) => inExample),
    ...(whole ? [code(`body: ${whole.example}`)] : []),
  ];
}

/** A field that holds an object; none where nothing would be in that. */
function objectField(
  name: string,
  parameters: readonly ParameterView[],
  isShown: (parameter: ParameterView) => boolean = () => true,
): readonly Code[] {
  const entries = parameters
    .filter(isShown)
    .map(({ wire, example }) => `${wire.key}: ${example}`);
  return parameters.length > 0
    ? [code(`${name}: { ${entries.join(", ")} }`)]
    : [];
}
