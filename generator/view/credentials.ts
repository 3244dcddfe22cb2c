import type { Operation, SecurityScheme } from "../model/api.js";
import { literal, type Code } from "./safe.js";

/**
 * The credentials of an operation, as the runtime and the mock are told of them;
 * null where it is a bearer token, or nothing, in the whole API.
 */
export function credentialsOf(
  { security }: Pick<Operation, "security">,
  schemes: readonly SecurityScheme[],
): Code | null {
  const isPlain = schemes.every(({ kind }) => kind === "bearer");
  if (isPlain || security.length === 0) return null;
  const ways = security
    .map((uses) =>
      uses.flatMap(({ scheme }) => {
        const found = schemes.find(({ name }) => name === scheme);
        return found?.travel
          ? [
              {
                scheme,
                ...found.travel,
                ...(found.isToken && { isToken: true }),
              },
            ]
          : [];
      }),
    )
    .filter((uses) => uses.length > 0);
  return ways.length > 0 ? literal(ways) : null;
}

/** How to give a credential, in Markdown. */
export function givingText(
  { name, travel, isToken, kind }: SecurityScheme,
  schemes: readonly SecurityScheme[],
): string {
  if (!travel) return "what it takes, the platform has to give";
  const isPlain = schemes.every((scheme) => scheme.kind === "bearer");
  const value = travel.isBasic ? "{ username, password }" : "…";
  const named = `\`credentials: { ${JSON.stringify(name)}: ${value} }\``;
  if (isPlain && kind === "bearer") return "`token`";
  return isToken ? `\`token\`, or ${named}` : named;
}
