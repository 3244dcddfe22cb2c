import type { Api } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import type { SecurityScheme, Travel } from "../model/api-security.js";
import { key, literal, type Cell, type Code } from "./safe.js";
import { linkTo, optionalText, textOf } from "./text.js";
import type { ApiView, SecuritySchemeView } from "./api-view.js";

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
  const byName = new Map(schemes.map((scheme) => [scheme.name, scheme]));
  const ways = security
    .map((uses) =>
      uses.flatMap(({ scheme }) => {
        const found = byName.get(scheme);
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

/** The credentials of the API: what a client takes, and what calls get that the document lacks. */
export function apiCredentials({
  security,
  securitySchemes,
}: Pick<Api, "security" | "securitySchemes">): Pick<
  ApiView,
  "security" | "credentials" | "credentialTypes"
> {
  const taken = securitySchemes.filter(({ travel }) => travel !== null);
  const isPlain = securitySchemes.every(({ kind }) => kind === "bearer");
  const isBasic = ({ travel }: SecurityScheme) => travel?.isBasic === true;
  const credentials =
    isPlain || taken.length === 0
      ? null
      : taken.map((scheme) => ({
          key: key(scheme.name),
          type: (isBasic(scheme) ? "Credential" : "TokenSource") as Identifier,
          description: optionalText(scheme.description),
        }));
  // Where no requirement holds everywhere, any one scheme may do.
  const each = taken.map(({ name }) => [{ scheme: name, scopes: [] }]);
  return {
    security:
      credentialsOf({ security }, securitySchemes) ??
      credentialsOf({ security: each }, securitySchemes),
    credentials,
    credentialTypes: [
      ...new Set((credentials ?? []).map(({ type }) => type)),
    ].sort(),
  };
}

/** What there is to know of a scheme, by what that is called. */
export function schemeFacts(
  scheme: SecurityScheme,
  all: readonly SecurityScheme[],
): SecuritySchemeView["facts"] {
  const address = (url: string | null) => {
    const link = linkTo(url);
    return link && (`<${link.url}>` as Cell);
  };
  const facts: readonly (readonly [name: string, value: Cell | null])[] = [
    ["Type", textOf(scheme.type).cell],
    ["Option of the client", textOf(givingText(scheme, all)).cell],
    ["Sent", scheme.travel && textOf(sentText(scheme.travel)).cell],
    ["Authorization URL", address(scheme.authorizationUrl)],
    ["Token URL", address(scheme.tokenUrl)],
  ];
  return facts.flatMap(([name, value]) =>
    value === null ? [] : [{ name: textOf(name).cell, value }],
  );
}

/** How to give a credential, in Markdown. */
function givingText(
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

/** Where requests have a credential, in Markdown. */
function sentText({ in: place, name, prefix = "" }: Travel): string {
  const where = {
    header: "the header",
    query: "the query parameter",
    cookie: "the cookie",
  }[place];
  const shown = place === "header" && prefix ? "Authorization" : name;
  return `in ${where} \`${shown}\`${prefix && `, behind \`${prefix.trim()}\``}`;
}
