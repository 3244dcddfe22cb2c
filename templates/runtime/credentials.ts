/** Credentials of any kind: several together, or one of several. */

import type { Authorize } from "./authorize.js";
import type { Operation, SecurityUse } from "./description.js";
import type {
  ClientOptions,
  Credential,
  RequestOptions,
  TokenSource,
} from "./options.js";

/** A credential on its way: where it goes, and what it is there. */
type Placed = readonly [place: SecurityUse["in"], name: string, value: string];

/**
 * What is asked, before each attempt, for the credentials of a call: those of the
 * first alternative that are all given. `undefined` where none are and none need
 * be.
 *
 * @throws TypeError, naming what is needed, where credentials are missing
 */
export function credentials(
  operation: Operation,
  options: ClientOptions,
  request: RequestOptions,
): TokenSource | undefined {
  const { name, security = [], secured = true } = operation;
  const from = (
    { credentials = {}, token }: ClientOptions | RequestOptions,
    { scheme, isToken }: SecurityUse,
  ): Credential | undefined =>
    (Object.hasOwn(credentials, scheme) ? credentials[scheme] : undefined) ??
    (isToken ? token : undefined);
  const given = (use: SecurityUse) => from(request, use) ?? from(options, use);
  const complete = security.filter((uses) =>
    uses.every((use) => given(use) !== undefined),
  );
  const chosen =
    complete.find((uses) =>
      uses.some((use) => from(request, use) !== undefined),
    ) ?? complete[0];
  if (chosen) {
    return async () => {
      const placed = chosen.map(async (use): Promise<Placed> => {
        const source = given(use);
        const value = typeof source === "function" ? await source() : source;
        return [use.in, use.name, valueOf(use, value)];
      });
      return encodeURIComponent(JSON.stringify(await Promise.all(placed)));
    };
  }
  if (secured === "optional") return undefined;
  const ways = security.map((uses) =>
    uses.map(({ scheme }) => JSON.stringify(scheme)).join(" with "),
  );
  throw new TypeError(
    `${name} needs credentials: give ${ways.join(" or ")} in \`credentials\` to the client`,
  );
}

/** Puts them where they go. Returns what is not to be shown anywhere. */
export const authorize: Authorize = (request, token) => {
  const all = JSON.parse(decodeURIComponent(token)) as readonly Placed[];
  const { headers } = request;
  for (const [place, name, value] of all) {
    if (place === "query") {
      const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      request.url += `${request.url.includes("?") ? "&" : "?"}${pair}`;
    } else if (place === "cookie") {
      const others = headers["cookie"];
      headers["cookie"] = `${others ? `${others}; ` : ""}${name}=${value}`;
    } else {
      headers[name.toLowerCase()] = value;
    }
  }
  return all.map(([, , value]) => ({ token: value }));
};

/** @throws TypeError, naming the scheme and not the value, for what cannot travel */
function valueOf(
  { scheme, in: place, prefix = "", isBasic }: SecurityUse,
  given: unknown,
): string {
  const refuse = (why: string) =>
    new TypeError(`the credential ${JSON.stringify(scheme)} ${why}`);
  if (isBasic) {
    const { username, password } = Object(given) as Record<string, unknown>;
    const pair =
      typeof username === "string" && typeof password === "string"
        ? `${username}:${password}`
        : given;
    if (typeof pair !== "string" || !pair.includes(":")) {
      throw refuse("must have a username and a password");
    }
    if (typeof username === "string" && username.includes(":")) {
      throw refuse("has a colon in its username");
    }
    const bytes = new TextEncoder().encode(pair);
    return `${prefix}${btoa(String.fromCharCode(...bytes))}`;
  }
  if (typeof given !== "string" || given === "") throw refuse("must be a text");
  const allowed =
    place === "query"
      ? /^[^]*$/
      : place === "cookie"
        ? /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/
        : /^[\x20-\x7e]*$/;
  if (!allowed.test(given)) throw refuse(`cannot travel in a ${place}`);
  return prefix + given;
}
