import type { Api } from "../model/api.js";
import type { Operation } from "../model/api-operation.js";
import type { SecurityUse } from "../model/api-security.js";
import { code, key, literal, type Code } from "./safe.js";
import type { OperationView } from "./operation-view.js";
import type { ParameterView } from "./parameter-view.js";

/**
 * What an example gives to the client, or to the class of the operation, so that
 * the call gets through: credentials, and where the API is if the document does
 * not say so in full. A class is not given the token that its methods take.
 *
 * @param credential The argument that carries the token, where one does
 */
export function exampleOptionsOf(
  operation: Pick<Operation, "security" | "secured">,
  api: Pick<Api, "securitySchemes" | "baseUrl">,
  credential: Pick<ParameterView, "example"> | null,
): OperationView["exampleOptions"] {
  const place = /^https?:\/\//i.test(api.baseUrl)
    ? []
    : [code(`baseUrl: ${literal(madeUpUrl(api.baseUrl))}`)];
  if (credential) {
    const token = code(`token: ${credential.example}`);
    return { client: [...place, token], api: place };
  }
  const options = [...place, ...credentialsFor(operation, api)];
  return { client: options, api: options };
}

/** A URL with the path that the document gives, which may have a variable left in it. */
function madeUpUrl(path: string): string {
  const isPath = /^[\w./~-]*$/.test(path);
  return `https://example.com${isPath ? path.replace(/^(?=[^/])/, "/") : ""}`;
}

/** The simplest of the ways to be authorized, if one is needed. */
function credentialsFor(
  { security, secured }: Pick<Operation, "security" | "secured">,
  { securitySchemes }: Pick<Api, "securitySchemes">,
): readonly Code[] {
  if (secured !== true) return [];
  const byName = new Map(
    securitySchemes.map((scheme) => [scheme.name, scheme]),
  );
  const schemeOf = ({ scheme }: SecurityUse) => byName.get(scheme);
  const ways = security
    .map((uses) => uses.flatMap((use) => schemeOf(use) ?? []))
    .map((schemes) => schemes.filter(({ travel }) => travel !== null))
    .filter((schemes) => schemes.length > 0);
  const isToken = (schemes: Api["securitySchemes"]) =>
    schemes.length === 1 && schemes.every((scheme) => scheme.isToken);
  if (ways.some(isToken)) return [code('token: "your-token"')];
  const entries = (ways[0] ?? []).map(({ name, travel }) => {
    const value = travel?.isBasic
      ? { username: "your-name", password: "your-password" }
      : "your-credential";
    return `${key(name)}: ${literal(value)}`;
  });
  return entries.length > 0
    ? [code(`credentials: { ${entries.join(", ")} }`)]
    : [];
}
