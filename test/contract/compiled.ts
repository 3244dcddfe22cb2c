/** A package of TypeScript as the compiler understands it, read as plain data. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What can be called: its parameters in order, and what it returns. */
export interface Signature {
  readonly parameters: readonly Member[];
  readonly returns: ts.Type;
}

/** A parameter, or a member of a type. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly type: ts.Type;
  /** Its doc comment. */
  readonly documentation: string;
}

export interface Compiled {
  /** What a compiler has against the files of the package but its runtime. */
  readonly errors: () => readonly string[];
  /** The public names of a module: `index`, `fetch`, `schema`. */
  readonly exportsOf: (module: string) => ReadonlyMap<string, ts.Type>;
  /** Public members in the order they are declared. */
  readonly membersOf: (type: ts.Type) => readonly Member[];
  /** The only call signature of a type; undefined where there is not just one. */
  readonly signatureOf: (type: ts.Type) => Signature | undefined;
  /** A type as one writes it: `string`, `Promise<Pet>`. */
  readonly print: (type: ts.Type) => string;
  /** What a promise resolves to; undefined where it is none. */
  readonly resolved: (type: ts.Type) => ts.Type | undefined;
  /** Labels and types of a tuple; undefined where it is none. */
  readonly tupleOf: (type: ts.Type) => readonly Member[] | undefined;
  /** The literals of a union of strings; what is no literal is left out. */
  readonly literalsOf: (type: ts.Type) => readonly string[];
}

const modules: readonly string[] = ["index", "fetch", "schema"];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  noEmit: true,
};

/**
 * Reads a package from its sources, or from what was built of them.
 *
 * @param folder The one that holds `index.ts` or `index.d.ts`.
 */
export function compile(folder: string): Compiled {
  const files = new Map(
    modules.flatMap((name) => {
      const file = [".ts", ".d.ts"]
        .map((extension) => join(folder, name + extension))
        .find(existsSync);
      return file === undefined ? [] : [[name, file] as const];
    }),
  );
  const program = ts.createProgram({
    rootNames: [...files.values()],
    options,
    host,
  });
  const checker = program.getTypeChecker();

  const declaredType = (symbol: ts.Symbol): ts.Type => {
    const target =
      symbol.flags & ts.SymbolFlags.Alias
        ? checker.getAliasedSymbol(symbol)
        : symbol;
    return target.flags & ts.SymbolFlags.Type
      ? checker.getDeclaredTypeOfSymbol(target)
      : checker.getTypeOfSymbol(target);
  };

  const memberOf = (symbol: ts.Symbol): Member => {
    const declaration = symbol.valueDeclaration;
    const optional =
      (symbol.flags & ts.SymbolFlags.Optional) !== 0 ||
      (declaration !== undefined &&
        ts.isParameter(declaration) &&
        checker.isOptionalParameter(declaration));
    const type = checker.getTypeOfSymbol(symbol);
    return {
      name: symbol.name,
      optional,
      type: optional ? checker.getNonNullableType(type) : type,
      documentation: ts.displayPartsToString(
        symbol.getDocumentationComment(checker),
      ),
    };
  };

  const argumentsOf = (type: ts.Type): readonly ts.Type[] =>
    checker.getTypeArguments(type as ts.TypeReference);

  return {
    errors: () =>
      program
        .getSourceFiles()
        .filter(({ fileName }) => fileName.startsWith(folder))
        .filter(({ fileName }) => !/\/(runtime|mock)\//.test(fileName))
        .flatMap((file) => program.getSemanticDiagnostics(file))
        .map(({ messageText }) =>
          ts.flattenDiagnosticMessageText(messageText, "\n"),
        ),
    exportsOf(module) {
      const file = files.get(module);
      const source = file === undefined ? file : program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      const found = symbol ? checker.getExportsOfModule(symbol) : [];
      return new Map(found.map((each) => [each.name, declaredType(each)]));
    },
    membersOf: (type) =>
      checker.getPropertiesOfType(type).filter(isPublic).map(memberOf),
    signatureOf(type) {
      const [signature, another] = checker.getSignaturesOfType(
        type,
        ts.SignatureKind.Call,
      );
      if (!signature || another) return undefined;
      return {
        parameters: signature.getParameters().map(memberOf),
        returns: signature.getReturnType(),
      };
    },
    print: (type) =>
      checker.typeToString(
        type,
        undefined,
        ts.TypeFormatFlags.NoTruncation |
          ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
      ),
    resolved: (type) =>
      type.symbol.name === "Promise" ? argumentsOf(type)[0] : undefined,
    tupleOf(type) {
      if (!checker.isTupleType(type)) return undefined;
      const { target } = type as ts.TupleTypeReference;
      return argumentsOf(type).map((element, index) => ({
        name: target.labeledElementDeclarations?.[index]?.name.getText() ?? "",
        optional: target.elementFlags[index] !== ts.ElementFlags.Required,
        type: element,
        documentation: "",
      }));
    },
    literalsOf: (type) =>
      (type.isUnion() ? type.types : [type]).flatMap((member) =>
        member.isStringLiteral() ? [member.value] : [],
      ),
  };
}

function isPublic(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration;
  if (!declaration) return true;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const name = ts.getNameOfDeclaration(declaration);
  return (
    (ts.getCombinedModifierFlags(declaration) & hidden) === 0 &&
    !(name && ts.isPrivateIdentifier(name))
  );
}

/** The compiler's own libraries, read once: most of the time would go there. */
const host = ((): ts.CompilerHost => {
  const plain = ts.createCompilerHost(options);
  const libraries = dirname(ts.getDefaultLibFilePath(options));
  const read = new Map<string, ts.SourceFile | undefined>();
  return {
    ...plain,
    getSourceFile(name, ...rest) {
      if (!name.startsWith(libraries))
        return plain.getSourceFile(name, ...rest);
      if (!read.has(name)) read.set(name, plain.getSourceFile(name, ...rest));
      return read.get(name);
    },
  };
})();
