import { error, type Place } from "../fault.js";
import { own, type Json, type JsonObject } from "../load/json.js";
import type { Parameter } from "./api.js";
import { shownOfArgument } from "./example.js";
import { extension } from "./extensions.js";
import { namesBeside } from "./names.js";
import type { OperationNode, Surroundings } from "./operation.js";
import { at, flag, mappings, text, type Reading } from "./reading.js";
import { reservedParameters } from "./reserved.js";
import { annotations } from "./schema.js";
import type { Property } from "./type.js";

/** A field of the request body that is an argument of its own, or the whole body. */
export type BodyField = Property & { readonly in: "field" | "body" };

/**
 * The arguments of an operation: its parameters and those of its path, in the
 * document's order, then what its body takes.
 */
export function parametersOf(
  surroundings: Surroundings,
  found: OperationNode,
  fields: readonly BodyField[],
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
    ...fields.map((parameter) => ({ parameter, place: body })),
  ];
  assertDistinct(reading, all);
  assertPathParameters(reading, found, parameters);
  const names = namesBeside(reservedParameters);
  return all.map(({ parameter }) => ({
    ...parameter,
    identifier: names.claim(parameter.name, "parameter"),
  }));
}

type Unnamed = Omit<Parameter, "identifier">;

/** An argument, and where the document declares it. */
interface Declared {
  readonly parameter: Unnamed;
  readonly place: Place;
}

/** In words for a message, where an argument travels. */
const travels: Readonly<Record<Parameter["in"], string>> = {
  credential: "the credential",
  path: "in path",
  query: "in query",
  header: "in header",
  field: "in the body",
  body: "the body itself",
};

function assertDistinct(reading: Reading, all: readonly Declared[]): void {
  const taken = new Map<string, Parameter["in"]>();
  for (const { parameter, place } of all) {
    const { name, in: location } = parameter;
    const other = taken.get(name);
    if (other === undefined) taken.set(name, location);
    else
      reading.faults.push(
        error(
          place,
          `two arguments are called ${JSON.stringify(name)}, one ${travels[other]} and one ${travels[location]}`,
          "arguments share one object, whether they travel in path, query, header or body: rename one",
        ),
      );
  }
}

function declared(
  surroundings: Surroundings,
  owner: JsonObject,
): readonly (Declared & { readonly key: string })[] {
  const { reading } = surroundings;
  const seen = new Set<string>();
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
    const place = at(reading, owner, "parameters", index);
    if (seen.has(key)) {
      reading.faults.push(
        error(
          place,
          `the parameter ${JSON.stringify(name)} in ${location} is declared twice`,
          "remove one of them",
        ),
      );
      return [];
    }
    seen.add(key);
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
  const type = schemas.typeOf(schemaOf(node));
  const said = annotations(reading, node);
  const common = {
    ...said,
    type,
    example: shownOfArgument(
      schemas,
      schemaOf(node),
      said.example ?? said.default,
    ),
  };
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
    return {
      ...common,
      name: credential.name ?? name,
      in: "credential",
      required: true,
    };
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase()))
    return null;
  if (location !== "path" && location !== "query" && location !== "header") {
    reading.faults.push(
      error(
        at(reading, node, "in"),
        `parameters in ${JSON.stringify(location)} are not supported`,
        "`in` is path, query or header",
      ),
    );
    return null;
  }
  return {
    ...common,
    name,
    in: location,
    required: location === "path" || (flag(reading, node, "required") ?? false),
  };
}

function schemaOf(node: JsonObject): Json | undefined {
  return own(node, "schema");
}

function assertPathParameters(
  reading: Reading,
  { path, node }: OperationNode,
  parameters: readonly Declared[],
): void {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const inDocument = parameters.filter(
    ({ parameter }) => parameter.in === "path",
  );
  for (const name of new Set(inPath)) {
    if (inPath.filter((other) => other === name).length > 1)
      reading.faults.push(
        error(
          at(reading, node),
          `the path has {${name}} twice`,
          "give each a name of its own",
        ),
      );
    if (!inDocument.some(({ parameter }) => parameter.name === name))
      reading.faults.push(
        error(
          at(reading, node),
          `the path has {${name}}, and no parameter of that name is declared`,
          `add a parameter with \`name: ${name}\` and \`in: path\``,
        ),
      );
  }
  for (const { parameter, place } of inDocument)
    if (!inPath.includes(parameter.name))
      reading.faults.push(
        error(
          place,
          `the path parameter ${JSON.stringify(parameter.name)} does not occur in ${path}`,
          `write {${parameter.name}} in the path, or remove the parameter`,
        ),
      );
}
