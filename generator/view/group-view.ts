import type { Identifier } from "../model/identifier.js";
import type { OperationView } from "./operation-view.js";
import type { Code, FileName } from "./safe.js";
import type { Link, Text } from "./text-view.js";

export interface GroupView {
  readonly className: Identifier;
  readonly tag: Text;
  readonly description: Text | null;
  readonly docs: Link | null;
  readonly operations: readonly OperationView[];
  readonly files: {
    readonly name: FileName;
    /** Link to its page from the pages beside it. */
    readonly page: FileName;
    /** Anchor of the page's title. */
    readonly anchor: FileName;
  };
  /** The types of the runtime that describe its operations. */
  readonly descriptions: readonly Identifier[];
  /** What its operations take of the runtime, by file. */
  readonly partImports: readonly {
    readonly file: FileName;
    readonly names: readonly Identifier[];
  }[];
  /** What else they bring of it for their parameters, by file. */
  readonly functions: readonly {
    readonly file: FileName;
    readonly names: readonly Identifier[];
  }[];
  /** What is named of the runtime in the types of answers, by what names it. */
  readonly answerImports: {
    /** The types of those operations whose answer is chosen. */
    readonly inTypes: AnswerImports;
    /** The signatures of its class. */
    readonly inSignatures: AnswerImports;
    /** What its operations answer, whether it is chosen or not. */
    readonly inResults: AnswerImports;
  };
  /** Whether one of its operations takes bodies of several media types. */
  readonly hasPositions: boolean;
  /** Its class name, as a variable. */
  readonly variable: Identifier;
  /** Whether the runtime's `Binary` is named by its arguments, and by the signatures of its class. */
  readonly binary: {
    readonly inArguments: boolean;
    readonly inSignatures: boolean;
  };
  /** The models that its operations name. */
  readonly models: {
    readonly arguments: readonly Identifier[];
    /** Those in the answers. */
    readonly results: readonly Identifier[];
    /** Those in the signatures and answers of its class. */
    readonly all: readonly Identifier[];
  };
}

export interface NamespaceView {
  /** Name of its interface. */
  readonly name: Identifier;
  /** Name of the variable that holds it. */
  readonly variable: Identifier;
  /** Its name behind the dot. */
  readonly member: Identifier;
  /** Its path; empty for the one of operations that are members of the client itself. */
  readonly dotted: Code;
  /** Of its group; else where it is. */
  readonly description: Text;
  /** Variable of the group whose operations are its members. */
  readonly group: Identifier | null;
  readonly children: readonly NamespaceView[];
  readonly operations: readonly OperationView[];
  /** Its hand-written members. */
  readonly extras: readonly ExtraView[];
}

/** A member that a function of `src/extras/` makes of the client. */
export interface ExtraView {
  readonly member: Identifier;
  readonly maker: Identifier;
}

/** All operations, most of them in lines: see the runtime's `operationsOf`. */
export interface OperationLinesView {
  /** Whether a line tells any of them. */
  readonly hasLines: boolean;
  /** The groups with an operation that no line can tell. */
  readonly groups: readonly GroupView[];
  readonly entries: readonly {
    /** A namespace and operations in it; null where it is the other. */
    readonly line: Text | null;
    /** One that no line can tell, by its name and its group's variable. */
    readonly operation: {
      readonly variable: Identifier;
      readonly name: Identifier;
    } | null;
  }[];
  /** Calls a minute that most are allowed; 0 where the document names no limit. */
  readonly perMinute: Code;
  /** What most of those that are read page by page have in common. Null where none is. */
  readonly pages: {
    readonly cursor: Text;
    readonly next: readonly Text[];
  } | null;
}

/** What types of answers name of the runtime, by file. */
export type AnswerImports = readonly {
  readonly file: FileName;
  readonly names: readonly Identifier[];
}[];
