import { error } from "../fault.js";
import { type JsonObject, own } from "../load/json.js";
import type { Operation } from "./api-operation.js";
import type { SecurityScheme, SecurityUse, Travel } from "./api-security.js";
import {
  at,
  entries,
  list,
  mapping,
  mappings,
  text,
  type Reading,
} from "./reading.js";

/** The security schemes of a document, in its order. */
export function schemesIn(
  reading: Reading,
  components: JsonObject,
): readonly SecurityScheme[] {
  const schemes = entries(reading, components, "securitySchemes");
  const isBearer = ([, node]: (typeof schemes)[number]) =>
    travelsAsBearer(reading, node, text(reading, node, "type") ?? "");
  const tokens = schemes.some(isBearer)
    ? schemes.filter(isBearer)
    : schemes.filter(([, node]) => own(node, "type") === "apiKey").slice(0, 1);
  const tokenNames = new Set(tokens.map(([name]) => name));
  return schemes.map(([name, node]) => {
    const type = text(reading, node, "type") ?? "";
    const flows = entries(reading, node, "flows").map(([, flow]) => flow);
    const fromFlows = (key: string) =>
      flows.map((flow) => text(reading, flow, key)).find(Boolean) ?? null;
    return {
      name,
      type,
      kind: travelsAsBearer(reading, node, type) ? "bearer" : "other",
      travel: travelOf(reading, node, type),
      isToken: tokenNames.has(name),
      description: text(reading, node, "description") ?? "",
      authorizationUrl: fromFlows("authorizationUrl"),
      tokenUrl: fromFlows("tokenUrl"),
      scopes: scopesOf(reading, flows),
    };
  });
}

function travelOf(
  reading: Reading,
  node: JsonObject,
  type: string,
): Travel | null {
  const header = { in: "header", name: "authorization" } as const;
  if (travelsAsBearer(reading, node, type))
    return { ...header, prefix: "Bearer " };
  if (type === "http") {
    const scheme = text(reading, node, "scheme") ?? "";
    if (scheme.toLowerCase() === "basic")
      return { ...header, prefix: "Basic ", isBasic: true };
    // Of any other scheme the caller knows what follows its name.
    return /^[\w!#$%&'*+.^`|~-]+$/.test(scheme)
      ? { ...header, prefix: `${scheme} ` }
      : null;
  }
  const place = text(reading, node, "in");
  const name = text(reading, node, "name");
  return type === "apiKey" &&
    name !== undefined &&
    (place === "header" || place === "query" || place === "cookie")
    ? { in: place, name }
    : null;
}

function travelsAsBearer(
  reading: Reading,
  node: JsonObject,
  type: string,
): boolean {
  return (
    type === "oauth2" ||
    type === "openIdConnect" ||
    (type === "http" &&
      text(reading, node, "scheme")?.toLowerCase() === "bearer")
  );
}

function scopesOf(
  reading: Reading,
  flows: readonly JsonObject[],
): SecurityScheme["scopes"] {
  const scopes = new Map<string, string>();
  for (const flow of flows) {
    const named = mapping(reading, flow, "scopes") ?? {};
    for (const name of Object.keys(named))
      scopes.set(name, text(reading, named, name) ?? "");
  }
  return [...scopes].map(([name, description]) => ({ name, description }));
}

/** What an operation needs: its own requirements, or else the document's. */
export function securityOf(
  reading: Reading,
  operation: JsonObject,
  root: JsonObject,
  schemes: readonly SecurityScheme[],
): Pick<Operation, "security" | "isOpen" | "secured"> {
  const owner = own(operation, "security") === undefined ? root : operation;
  const travelByName = new Map(
    schemes.map(({ name, travel }) => [name, travel]),
  );
  const all = mappings(reading, owner, "security").map((requirement) =>
    Object.keys(requirement).map((scheme): SecurityUse => {
      if (!travelByName.has(scheme))
        reading.faults.push(
          error(
            at(reading, requirement, scheme),
            `there is no security scheme called ${JSON.stringify(scheme)}`,
            "define it in `components.securitySchemes`, or correct the name",
          ),
        );
      const scopes = list(reading, requirement, scheme) ?? [];
      return { scheme, scopes: scopes.map(String) };
    }),
  );
  // What does not travel in a request, as the platform's certificate, none waits for.
  const travels = ({ scheme }: SecurityUse) =>
    (travelByName.get(scheme) ?? null) !== null;
  const security = all.filter((uses) => uses.length > 0);
  const isOptional = all.some((uses) => uses.length === 0);
  const needsNothing = security.some((uses) => !uses.some(travels));
  const isTaken = security.some((uses) => uses.some(travels));
  return {
    security,
    isOpen: isOptional || security.length === 0,
    secured: isOptional || needsNothing ? isTaken && "optional" : isTaken,
  };
}
