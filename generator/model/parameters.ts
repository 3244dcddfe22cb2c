import { extended } from "../extended.js";
import { error, type Place } from "../fault.js";
import type { JsonObject } from "../load/json.js";
import type { Parameter, ParameterPlace } from "./api-parameter.js";
import { argumentNames, type IsReserved } from "./argument-names.js";
import { tellOfContradiction } from "./contradiction.js";
import { shownOfArgument } from "./example.js";
import { extension } from "./extensions.js";
import { camelCase, namesBeside, words } from "./names.js";
import type { OperationNode, Surroundings } from "./surroundings.js";
import { parameterSchema, serializationOf } from "./parameter-style.js";
import { at, flag, mappings, text, type Reading } from "./reading.js";
import { reservedParameters } from "./reserved.js";
import { annotations } from "./annotations.js";
import type { Property } from "./type.js";

/** A field of the request body that is an argument of its own, or the whole body. */
export type BodyField = Property & { readonly in: "field" | "body" };

/**
 * The arguments of an operation: its parameters and those of its path, in the
 * document's order, then what its body takes.
 *
 * @param isReserved Whether an argument cannot have a name
 */
export function parametersOf(
  surroundings: Surroundings,
  found: OperationNode,
  fields: readonly BodyField[],
  isReserved?: IsReserved,
): readonly Parameter[] {
  const { reading } = surroundings;
  const own = declared(surroundings, found.node);
  const inherited = declared(surroundings, found.item).filter(
    (outer) => !own.some((inner) => inner.key === outer.key),
  );
  const parameters = [...inherited, ...own];
  const body = at(reading, found.node, "requestBody");
  const all = [
    ...parameters,
    ...fields.map((field) => ({
      parameter: { ...field, wireName: field.name, serialization: null },
      place: body,
    })),
  ];
  assertNotTheCredential(reading, all);
  const names = namesBeside(reservedParameters);
  const argument = argumentNames(
    all.map(({ parameter }) => parameter),
    isReserved,
  );
  return all.map(({ parameter }) => {
    const name = argument.get(parameter) ?? parameter.wireName;
    const identifier = names.claim(spelled(name), "parameter", name);
    return extended(parameter, { name, identifier });
  });
}

/** As on the wire where that is an identifier; `X-Trace` is `xTrace`, and `filter[by]` `filterBy`. */
function spelled(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : camelCase(words(name));
}

type Unnamed = Omit<Parameter, "name" | "identifier">;

/** An argument, and where the document declares it. */
interface Declared {
  readonly parameter: Unnamed;
  readonly place: Place;
}

/** The credential travels on its own, under whatever name, so that no other argument can be told from it. */
function assertNotTheCredential(
  reading: Reading,
  all: readonly Declared[],
): void {
  const credential = all.find(({ parameter }) => parameter.in === "credential");
  for (const { parameter, place } of all)
    if (
      credential &&
      parameter.in !== "credential" &&
      parameter.wireName === credential.parameter.wireName
    )
      reading.faults.push(
        error(
          place,
          `an argument is called ${JSON.stringify(parameter.wireName)}, and so is the credential`,
          "give the credential another name in `x-credential`",
        ),
      );
}

function declared(
  surroundings: Surroundings,
  owner: JsonObject,
): readonly (Declared & { readonly key: string })[] {
  const { reading } = surroundings;
  return mappings(reading, owner, "parameters").flatMap((node, index) => {
    const name = text(reading, node, "name");
    const location = text(reading, node, "in");
    if (name === undefined || location === undefined) {
      reading.faults.push(
        error(
          at(reading, owner, "parameters", index),
          "a parameter needs both `name` and `in`",
          "add what is missing",
        ),
      );
      return [];
    }
    const key = `${location} ${name}`;
    const place = reading.place(node);
    const parameter = parameterOf(surroundings, node, name, location);
    return parameter ? [{ key, parameter, place }] : [];
  });
}

/** Headers that OpenAPI leaves to other parts of a document; parameters of these names are ignored. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

function parameterOf(
  { reading, schemas: { input: schemas }, schemes }: Surroundings,
  node: JsonObject,
  name: string,
  location: string,
): Unnamed | null {
  const schema = parameterSchema(reading, node);
  const type = schemas.typeOf(schema);
  const said = annotations(reading, node);
  tellOfContradiction(
    reading,
    node,
    { type, example: said.example },
    schemas.lookup,
  );
  const common = extended(said, {
    type,
    example: shownOfArgument(schemas, schema, said.example ?? said.default),
  });
  const credential = extension(reading, node, "x-credential");
  if (credential) {
    if (!schemes.some((scheme) => scheme.name === credential.scheme))
      reading.faults.push(
        error(
          at(reading, node, "x-credential"),
          `there is no security scheme called ${JSON.stringify(credential.scheme)}`,
          "define it in `components.securitySchemes`, or correct the name",
        ),
      );
    return extended(common, {
      wireName: credential.name ?? name,
      in: "credential" as const,
      serialization: null,
      required: true,
    });
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase()))
    return null;
  if (!isPlace(location)) {
    reading.faults.push(
      error(
        at(reading, node, "in"),
        `parameters in ${JSON.stringify(location)} are not supported`,
        "`in` is path, query, header or cookie",
      ),
    );
    return null;
  }
  return extended(common, {
    wireName: name,
    in: location,
    serialization: serializationOf(reading, node, location),
    required: location === "path" || (flag(reading, node, "required") ?? false),
  });
}

function isPlace(location: string): location is ParameterPlace {
  return ["path", "query", "header", "cookie"].includes(location);
}
