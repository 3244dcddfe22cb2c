import type { Identifier } from "../model/identifier.js";
import type { ApiView, SecuritySchemeView } from "./api-view.js";
import type {
  AnswerImports,
  ExtraView,
  GroupView,
  NamespaceView,
  OperationLinesView,
} from "./group-view.js";
import type { ModelView } from "./model-view.js";
import type { OperationView } from "./operation-view.js";
import type { Cell, FileName } from "./safe.js";
import type { Text } from "./text-view.js";

/**
 * What templates see, and the contract with those who write them. Nothing in
 * it is raw: each string is an identifier, or branded with what it is safe as.
 * What may be absent is null, never undefined, so that a template that names
 * an unknown field can be told from one that finds nothing.
 */
export interface View {
  /** Changes when a template that worked could stop working. */
  readonly version: 1;
  readonly package: PackageView;
  readonly api: ApiView;
  readonly client: {
    readonly name: Identifier;
    /** The namespace whose operations are members of the client itself: those without a tag. */
    readonly endpoints: Identifier | null;
    /** Hand-written members of the client itself. */
    readonly extras: readonly ExtraView[];
    /** Hand-written members behind any of its dots. */
    readonly allExtras: readonly {
      readonly dotted: Text;
      readonly maker: Identifier;
    }[];
    readonly hasExtras: boolean;
    /** Whether there is anything behind its dots. */
    readonly hasMembers: boolean;
  };
  readonly groups: readonly GroupView[];
  readonly models: readonly ModelView[];
  /** Names of the models that answers name. */
  readonly resultModels: readonly Identifier[];
  /** What the client names of the runtime in the types of answers. */
  readonly answerImports: AnswerImports;
  /** Names of the models that failures name. */
  readonly failureModels: readonly Identifier[];
  /** What the client takes from the runtime to describe and make endpoints, by file. */
  readonly endpointImports: readonly {
    readonly file: FileName;
    readonly types: readonly Identifier[];
    /** What makes endpoints, if it is this file's. */
    readonly maker: Identifier | null;
  }[];
  /** What makes endpoints: `pagedEndpoint` where one of them has pages. */
  readonly endpointMaker: Identifier;
  /** The tree behind the client's dots, children before their parents. */
  readonly namespaces: readonly NamespaceView[];
  /** The namespaces that are members of the client itself. */
  readonly roots: readonly NamespaceView[];
  readonly securitySchemes: readonly SecuritySchemeView[];
  /** How the client lists its operations. */
  readonly operationLines: OperationLinesView;
  /** Titles of the columns that its overview of operations has besides the usual ones. */
  readonly overviewColumns: readonly Cell[];
  /** What the reference's first examples call. Null where there is no operation. */
  readonly firstOperation: OperationView | null;
  /** The first one that documents what its HttpError holds. Null where none does. */
  readonly firstFailing: OperationView | null;
}

/** A module of `src/extras/` that is a way into the package. */
export interface ExtraEntryView {
  /** What it is called behind the package's name: `web-api`. */
  readonly name: Text;
  /** The same, as the path of a subpath export: `./web-api`. */
  readonly subpath: Text;
  /** The name of its files, without an ending. */
  readonly file: FileName;
}

export interface PackageView {
  readonly name: Text;
  readonly version: Text;
  readonly description: Text;
  readonly license: Text;
  readonly hasLicenseFile: boolean;
  readonly keywords: readonly Text[];
  readonly hasSchema: boolean;
  /** What depends on that in sentences about the package. */
  readonly words: {
    /** `one dependency` */
    readonly dependencies: Cell;
    /** How many ways in there are, before a noun and as a subject: `Three`, `All three`. */
    readonly ways: Cell;
    readonly allWays: Cell;
  };
  /** Whether it has hand-written code in `src/extras/`. */
  readonly hasExtras: boolean;
  /** What to import its other ways in from. */
  readonly entries: { readonly fetch: Text; readonly mock: Text };
  /** Modules of `src/extras/` that are ways in of their own. */
  readonly extraEntries: readonly ExtraEntryView[];
}
