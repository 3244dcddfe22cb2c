import type { Identifier } from "../model/identifier.js";
import type { Cell, Code, FileName, Prose } from "./safe.js";
import type { Link, Text } from "./text-view.js";

export interface ApiView {
  readonly title: Text;
  readonly description: Text | null;
  readonly baseUrl: Text;
  /** Where it is, as a sentence. */
  readonly location: Prose;
  /** Null where there is no choice: one server, or none, without variables. */
  readonly servers: readonly ServerView[] | null;
  readonly docs: Link | null;
  readonly requestIdHeader: Text;
  /** What operations call the argument that carries the token. */
  readonly credential: Text | null;
  /** The credentials of operations that the document lacks; null where they take a bearer token. */
  readonly security: Code | null;
  /** What the schemes take, where they are not bearer tokens alone. */
  readonly credentials:
    | readonly {
        readonly key: Code;
        /** Of the runtime's `options.ts`. */
        readonly type: Identifier;
        readonly description: Text | null;
      }[]
    | null;
  /** Which types those are. */
  readonly credentialTypes: readonly Identifier[];
  readonly optionImports: OptionImportsView;
  readonly failure: FailureView | null;
  /** Whether failures have codes: by the document's rule, or as it describes them. */
  readonly hasErrorCodes: boolean;
  /** The codes that any operation can answer. */
  readonly errors: readonly ErrorView[];
  /** What the client does about failures by itself. */
  readonly repetition: readonly RepetitionView[];
}

/** What modules import of the types of options, by who imports it. */
export interface OptionImportsView {
  /** Of the package's `api.ts`, which has such types where there are credentials, and one of codes. */
  readonly own: {
    readonly operations: readonly Identifier[];
    /** Those of groups, and what makes openapi-fetch's client. */
    readonly classes: readonly Identifier[];
    readonly client: readonly Identifier[];
  };
  /** Of the runtime's `options.ts`. */
  readonly general: {
    readonly operations: readonly Identifier[];
    /** The client among them. */
    readonly classes: readonly Identifier[];
  };
}

/** Whether the client repeats a call that fails so. */
export interface RepetitionView {
  readonly failure: Cell;
  readonly when: Cell;
}

export interface ServerView {
  /** Its place in the document's list. */
  readonly index: number;
  readonly description: Text | null;
  /** Its URL, with variables in braces. */
  readonly template: Text;
  readonly variables: readonly {
    readonly name: Text;
    readonly key: Code;
    readonly type: Code;
    readonly description: Text | null;
    readonly default: Text;
  }[];
  /** Its URL as an expression of the parameter `variables`. */
  readonly url: Code;
}

/** How answers say that a call failed. */
export interface FailureView {
  readonly field: Text;
  readonly equals: Code;
  readonly code: Text;
  /** The same and what else is known, as the runtime takes it. */
  readonly rule: readonly FieldView[];
  /** As the mock takes it. */
  readonly mock: readonly FieldView[];
}

/** A field of an object in code. */
export interface FieldView {
  readonly name: Identifier;
  readonly value: Code;
}

export interface ErrorView {
  readonly code: Text;
  readonly description: Text;
  /** What to do about it. */
  readonly advice: Text;
}

export interface SecuritySchemeView {
  readonly name: Text;
  /** Anchor of its section in the package's README. */
  readonly anchor: FileName;
  readonly type: Text;
  readonly description: Text | null;
  /** What there is to know of it, by what that is called: its type, how the client takes it, where requests have it. */
  readonly facts: readonly { readonly name: Cell; readonly value: Cell }[];
  readonly authorization: Link | null;
  readonly token: Link | null;
  readonly scopes: readonly {
    readonly name: Text;
    readonly description: Text | null;
  }[];
}
