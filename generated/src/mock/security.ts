/** Whether a request has the credentials that an operation needs. */

import type { MockSecurityUse } from "./description.js";
import type { Refusal } from "./failures.js";
import { decoded, rawPairs } from "./styles.js";

/** Whether a token is one that the API has given out. */
export type AcceptToken = (token: string) => boolean;

/** What is wrong with the credentials of a request, or nothing. */
export function credentialsFault(
  alternatives: readonly (readonly MockSecurityUse[])[],
  isOptional: boolean,
  search: string,
  headers: Headers,
  accepts: AcceptToken,
): Refusal | undefined {
  const given = alternatives.map((uses) =>
    uses.map((use) => credentialIn(use, search, headers)),
  );
  const complete = given.filter((all) => all.every((one) => one !== undefined));
  if (complete.some((all) => all.every((one) => accepts(one)))) {
    return undefined;
  }
  if (complete.length > 0) {
    const details = ["the credentials are not accepted ones"];
    return { role: "invalidToken", details };
  }
  if (isOptional && given.flat().every((one) => one === undefined)) {
    return undefined;
  }
  const ways = alternatives.map((uses) =>
    uses.map(({ scheme }) => scheme).join(" with "),
  );
  const details = [`missing credentials: ${ways.join(", or ")}`];
  return { role: "unauthenticated", details };
}

/** The query without credentials, which are no arguments. */
export function withoutCredentials(
  search: string,
  alternatives: readonly (readonly MockSecurityUse[])[],
): string {
  const names = alternatives
    .flat()
    .flatMap((use) => (use.in === "query" ? use.name : []));
  return rawPairs(search.replace(/^\?/, ""))
    .filter(([name]) => !names.includes(decoded(name)))
    .map((pair) => pair.join("="))
    .join("&");
}

function credentialIn(
  { in: place, name, prefix = "" }: MockSecurityUse,
  search: string,
  headers: Headers,
): string | undefined {
  const pairs =
    place === "query"
      ? rawPairs(search.replace(/^\?/, ""))
      : place === "cookie"
        ? rawPairs((headers.get("cookie") ?? "").replaceAll(" ", ""), ";")
        : [];
  const value =
    place === "header"
      ? headers.get(name)
      : pairs.find(([key]) => decoded(key) === name)?.[1];
  if (!value?.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  const credential = value.slice(prefix.length);
  return place === "query" ? decoded(credential) : credential;
}
