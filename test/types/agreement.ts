import { fileOf, type Made } from "../generator/make.js";
import { pascalCase } from "../../generator/model/names.js";
import type { GroupView } from "../../generator/view/group-view.js";
import type { OperationView } from "../../generator/view/operation-view.js";

/** Two types that are to be the same, and what they are the types of. */
export interface Claim {
  readonly about: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Every model that alone is called after its schema, and the arguments of every operation. */
export function claimsOf(made: Made): readonly Claim[] {
  const models = made.view.models.flatMap(({ name }): Claim[] => {
    const [key, another] = Object.keys(schemasOf(made)).filter(
      (each) => pascalCase(each) === name,
    );
    return key === undefined || another !== undefined
      ? []
      : [
          {
            about: name,
            ours: name,
            theirs: oneWay(made, "Readable", at("components", "schemas", key)),
          },
        ];
  });
  const operations = made.view.groups.flatMap((group) =>
    group.operations.map((operation) => claimAbout(made, operation, group)),
  );
  return [...models, ...operations];
}

/**
 * A module of a package that compiles if the claims are true: each pair can be
 * assigned to each other, both ways. The literal that stands in a complaint's
 * line says what the pair is about.
 */
export function agreementOf(made: Made, claims: readonly Claim[]): string {
  const compared = new Set(claims.map(({ ours }) => ours));
  const models = made.view.models
    .filter(({ name }) => compared.has(name))
    .map(
      ({ name, files }) =>
        `import type { ${name} } from "./models/${files.name}.js";`,
    );
  const groups = made.view.groups
    .filter(({ variable }) =>
      claims.some(({ ours }) => ours.startsWith(`${variable}.`)),
    )
    .map(
      ({ variable, files }) =>
        `import type * as ${variable} from "./operations/${files.name}.js";`,
    );
  return [
    'import type { components, paths } from "./schema.js";',
    ...(isMarked(made)
      ? ['import type { Readable, Writable } from "./schema.js";']
      : []),
    ...models,
    ...groups,
    helpers,
    ...claims.map(
      ({ about, ours, theirs }, index) =>
        `export const claim${String(index)}: Agree<${JSON.stringify(about)}, ${ours}, ${theirs}> = ${JSON.stringify(about)};`,
    ),
    `export type Used = [components, paths${isMarked(made) ? ", Readable<0>, Writable<0>" : ""}];`,
    "",
  ].join("\n");
}

/**
 * Our enums admit strings that the document does not list, which theirs do
 * not: closed, so that the rest can be compared.
 */
export function closed(text: string): string {
  return text.replace(/\s*\|\s*\(string & \{\}\)/g, "");
}

const helpers = `
export type IsAny<T> = 0 extends 1 & T ? true : false;
export type Flat<T> = T extends object ? { [K in keyof T]: T[K] } : T;
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export type Agree<Name, A, B> =
  IsAny<A> extends true ? { any: "ours" }
  : IsAny<B> extends true ? { any: "theirs" }
  : Same<keyof A, keyof B> extends false ? { ourKeys: keyof A; theirKeys: keyof B }
  : Same<A, B> extends true ? Name
  : Same<Flat<A>, Flat<B>> extends true ? Name
  : { ours: A; theirs: B };
export type Part<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>;
export type Ignored = "Accept" | "Content-Type" | "Authorization";
export type Located<O extends { parameters: { path?: unknown; query?: unknown; header?: unknown } }> =
  Part<O["parameters"]["path"]> & Part<O["parameters"]["query"]> & Omit<Part<O["parameters"]["header"]>, Ignored>;
export type Body<O> = O extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: infer C } ? C[keyof C] : never
  : never;
`;

function claimAbout(
  made: Made,
  operation: OperationView,
  { variable }: GroupView,
): Claim {
  const theirs = at(
    "paths",
    JSON.parse(operation.path.template.literal) as string,
    operation.path.method.toLowerCase(),
  );
  const { wholeBody, inBody } = operation;
  const sent = oneWay(made, "Writable", `Body<${theirs}>`);
  const body = wholeBody
    ? ` & { body${wholeBody.mark}: ${sent} }`
    : inBody.length > 0
      ? ` & ${sent}`
      : "";
  return {
    about: `arguments of ${operation.name}`,
    ours: `${variable}.${operation.argumentsName}`,
    theirs: `Located<${theirs}>${body}`,
  };
}

/** Theirs are one type for both ways, with marks, where the two differ. */
function oneWay(
  made: Made,
  way: "Readable" | "Writable",
  theirs: string,
): string {
  return isMarked(made) ? `${way}<${theirs}>` : theirs;
}

function isMarked(made: Made): boolean {
  return fileOf(made, "src/schema.ts").includes("export type Readable<");
}

function at(root: string, ...keys: readonly string[]): string {
  return root + keys.map((key) => `[${JSON.stringify(key)}]`).join("");
}

function schemasOf(made: Made): object {
  const { components } = made.document.root as {
    components?: { schemas?: object };
  };
  return components?.schemas ?? {};
}
