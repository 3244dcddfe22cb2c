import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What JSON Schema says of a part of the view. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const viewFile = fileURLToPath(
  new URL("../generator/view/view.ts", import.meta.url),
);

/**
 * What templates see, as JSON Schema, made from its TypeScript types.
 *
 * @throws where a string in it is not branded with what it is safe as.
 */
export function viewSchema(source = viewFile): Schema {
  const program = ts.createProgram([source], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const symbol = file && checker.getSymbolAtLocation(file);
  const view = symbol?.exports?.get(ts.escapeLeadingUnderscores("View"));
  if (!view) throw new Error(`${source} exports no View`);
  const definitions = new Map<string, Schema>();
  const root = schemaOf(checker.getDeclaredTypeOfSymbol(view), {
    checker,
    definitions,
    path: "View",
  });
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The view of openapi-handlebars",
    description: "What templates see.",
    ...root,
    $defs: Object.fromEntries(sorted),
  };
}

interface Context {
  readonly checker: ts.TypeChecker;
  /** Named types that have been met, by name. */
  readonly definitions: Map<string, Schema>;
  /** Where the type stands, for messages. */
  readonly path: string;
}

function schemaOf(type: ts.Type, context: Context): Schema {
  const { checker, path } = context;
  if (type.isUnion()) return unionOf(type, context);
  if (type.isStringLiteral()) return { enum: [type.value] };
  if (type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.Null) return { type: "null" };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: "boolean" };
  if (type.flags & ts.TypeFlags.Number) return { type: "number" };
  if (isBranded(type))
    return named(type.aliasSymbol, context, () => ({ type: "string" }));
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item)
      return {
        type: "array",
        items: schemaOf(item, { ...context, path: `${path}[]` }),
      };
  }
  if (type.flags & ts.TypeFlags.Object)
    return type.isClassOrInterface()
      ? named(type.symbol, context, () => objectOf(type, context))
      : objectOf(type, context);
  throw new Error(
    `${path} is ${checker.typeToString(type)}: a string must be branded, and all else plain data`,
  );
}

/** A string that says what it is safe as: by an alias, `Code` or `Identifier`. */
function isBranded(type: ts.Type): boolean {
  return (
    type.isIntersection() &&
    type.types.some(({ flags }) => flags & ts.TypeFlags.String) &&
    type.aliasSymbol !== undefined
  );
}

function unionOf(type: ts.UnionType, context: Context): Schema {
  const isBoolean = ({ flags }: ts.Type) => flags & ts.TypeFlags.BooleanLiteral;
  const literals = type.types.flatMap((one) =>
    one.isStringLiteral() ? [one.value] : [],
  );
  const others = type.types
    .filter((one) => !one.isStringLiteral() && !isBoolean(one))
    .map((one) => schemaOf(one, context));
  const members: readonly Schema[] = [
    ...(literals.length > 0 ? [{ enum: literals }] : []),
    ...(type.types.some(isBoolean) ? [{ type: "boolean" }] : []),
    ...others,
  ];
  const [only] = members;
  return members.length === 1 && only ? only : { anyOf: members };
}

function objectOf(type: ts.Type, context: Context): Schema {
  const { checker, path } = context;
  const properties = checker.getPropertiesOfType(type).map((property) => {
    const inner = { ...context, path: `${path}.${property.name}` };
    const schema = schemaOf(checker.getTypeOfSymbol(property), inner);
    return [property.name, { ...described(property, checker), ...schema }];
  });
  const required = checker
    .getPropertiesOfType(type)
    .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
    .map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties) as Record<string, Schema>,
    required,
    additionalProperties: false,
  };
}

/** A reference to a type that has a name, which is defined once. */
function named(
  symbol: ts.Symbol | undefined,
  { checker, definitions }: Context,
  define: () => Schema,
): Schema {
  if (!symbol) return define();
  const { name } = symbol;
  if (!definitions.has(name)) {
    // Before it is complete, since types can hold themselves.
    definitions.set(name, {});
    definitions.set(name, { ...described(symbol, checker), ...define() });
  }
  return { $ref: `#/$defs/${name}` };
}

function described(symbol: ts.Symbol, checker: ts.TypeChecker): Schema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text === "" ? {} : { description: text.replace(/\s+/g, " ") };
}
