import type { HttpMethod } from "../model/api-operation.js";
import type { Identifier } from "../model/identifier.js";
import type { ErrorView, FieldView } from "./api-view.js";
import type { ArgumentsView } from "./arguments-view.js";
import type { KindView } from "./kind.js";
import type { ParameterView } from "./parameter-view.js";
import type { OperationLinkView } from "./replacement.js";
import type { Cell, Code, FileName, Prose } from "./safe.js";
import type { Link, Text } from "./text-view.js";
import type { TypeText } from "./type-text.js";

export interface OperationView extends ArgumentsView {
  readonly name: Identifier;
  readonly nameWithHttpInfo: Identifier;
  /** Its name for languages that write `admin_users_session_reset`. */
  readonly snakeName: Identifier;
  readonly member: Identifier;
  /** Anchor of its section on the page of its group. */
  readonly anchor: FileName;
  readonly anchorWithHttpInfo: FileName;
  readonly className: Identifier;
  readonly page: FileName;
  /** `admin.users.session.reset`, as behind the client's name. */
  readonly path: {
    readonly dotted: Code;
    /** As it is sent, with names in braces. */
    readonly template: Text;
    /** As the document has it in `paths`. */
    readonly key: Text;
    readonly method: HttpMethod;
  };
  /** Where it is, if it has a server of its own. */
  readonly server: Text | null;
  readonly dottedName: Text;
  readonly argumentsName: Identifier;
  readonly optionsName: Identifier;
  readonly errorCodeName: Identifier;
  /** The type of its answers by media type; null where there is no choice. */
  readonly answersName: Identifier | null;
  readonly summary: Text | null;
  readonly description: Text | null;
  readonly deprecated: boolean;
  /** Where it is deprecated: what its description says to use instead. */
  readonly replacements: readonly OperationLinkView[];
  readonly docs: Link | null;
  readonly reference: ReferenceView;
  /** What its examples give to the client, and to its class, so that the call gets through: `token: "your-token"`. */
  readonly exampleOptions: {
    readonly client: readonly Code[];
    readonly api: readonly Code[];
  };
  readonly descriptor: DescriptorView;
  /** The credentials that it takes; null where it is a bearer token, or none. */
  readonly credentials: Code | null;
  /** The bodies that it takes instead, each with the argument `contentType`. */
  readonly otherBodies: readonly {
    readonly contentType: Text;
    readonly type: TypeText;
    /** A call of its method, as a code span. */
    readonly call: Cell;
    /** What stands in the signature of its method by itself. */
    readonly positional: readonly Pick<
      ParameterView,
      "identifier" | "type" | "description"
    >[];
    /** The type of `opts` with this body. */
    readonly opts: Code;
  }[];
  /** What depends on the media type of its body; null where it takes one alone. */
  readonly positions: {
    /** The argument that is any other body than the usual one. */
    readonly body: Text;
    readonly key: Code;
    /** Names of the arguments that stand by themselves, as lists. */
    readonly usual: Code;
    readonly others: Code;
  } | null;
  /** The answers that `accept` chooses from; empty where there is no choice. */
  readonly answerChoices: readonly {
    readonly mediaType: Text;
    readonly result: TypeText;
    /** What `withHttpInfo` resolves to. */
    readonly info: Code;
  }[];
  readonly endpoint: EndpointView;
  readonly methods: MethodsView;
  /** The type of the runtime that describes it. */
  readonly descriptionType: Identifier;
  readonly pagination: PaginationView | null;
  readonly contentType: Text | null;
  readonly accept: Text;
  readonly result: TypeText;
  /** What `withHttpInfo` resolves to, where the status tells which answer it is; else null. */
  readonly info: Code | null;
  /** What of the runtime is named where its answer is, and where its status and headers are too. */
  readonly answerTypes: {
    readonly inData: readonly Identifier[];
    readonly inInfo: readonly Identifier[];
  };
  /** Whether its answer is read as it comes, whichever it is. */
  readonly isStreamed: boolean;
  /** The headers that the document names, of all of its answers. */
  readonly responseHeaders: readonly {
    readonly status: Text;
    readonly name: Text;
    readonly type: TypeText;
    readonly description: Text | null;
    readonly deprecated: boolean;
    /** Its cell in the table of headers. */
    readonly meaning: Cell;
  }[];
  /** The statuses that mean failure, unless a field of the body tells failures of the API; and what is then in the body. */
  readonly failures: readonly {
    readonly status: Text;
    readonly description: Text;
    /** Null where there is none. */
    readonly type: TypeText | null;
    /** The type, or that it is not documented. */
    readonly body: Cell;
  }[];
  /** What its HttpError holds, by status: `404`, `"4XX"`, `default`. */
  readonly failureBodies: readonly {
    readonly key: Code;
    /** `unknown` where the document describes none. */
    readonly type: Code;
    readonly models: readonly Identifier[];
  }[];
  /** Whether it needs a token; `"optional"`, a literal, where it takes one and needs none. */
  readonly secured: boolean | Code;
  /** The ways to be authorized, any one of which is enough. */
  readonly security: readonly SecurityView[];
  /** Whether it can be called without any of them. */
  readonly isOpen: boolean;
  /** The scopes that are enough, by scheme where there is a choice of them. Null where none is needed. */
  readonly scopes: Text | null;
  readonly rateLimit: {
    readonly tier: Text | null;
    readonly perMinute: Code;
  } | null;
  readonly idempotent: boolean;
  readonly idempotency: Text | null;
  readonly errors: readonly ErrorView[];
  /** What the mock answers. */
  readonly answer: {
    readonly status: Code;
    /** Null where there is no body. */
    readonly example: Code | null;
    /** Null where it is JSON. */
    readonly mediaType: Text | null;
    /** What it answers where another media type is asked for. */
    readonly others: readonly {
      readonly status: Code;
      readonly mediaType: Text;
      readonly example: Code;
    }[];
    /** Null where there is none. */
    readonly kind: KindView | null;
  };
  /** Names for the variables of an example, none of which is a parameter's. */
  readonly local: {
    readonly api: Identifier;
    readonly client: Identifier;
    readonly data: Identifier;
    readonly status: Identifier;
    readonly headers: Identifier;
    readonly error: Identifier;
    /** The field of `opts` that holds the options of the call. */
    readonly request: Identifier;
    /** In a method: the options of the call, and the other fields of `opts`. */
    readonly call: Identifier;
    readonly rest: Identifier;
    /** In a method that takes several bodies: its arguments. */
    readonly given: Identifier;
    /** A part of a stream. */
    readonly part: Identifier;
  };
}

/** What the reference says of an operation in its own words. */
export interface ReferenceView {
  /** What it is for, in one line. */
  readonly inBrief: Cell;
  /** Paragraphs: what it is for, what there is to know of it, and where more is. */
  readonly about: readonly Prose[];
  /** Its cells in the columns of the overview. */
  readonly overview: readonly Cell[];
  /** What `opts` is: the end of a sentence. */
  readonly opts: Prose;
  /** Paragraphs, the ways to be authorized as a list. */
  readonly authorization: readonly Prose[];
  readonly contentType: Cell;
  /** Null where no operation of the API documents one. */
  readonly rateLimit: Cell | null;
  readonly retry: readonly Prose[];
}

/** What the runtime is told of an operation. */
export interface DescriptorView {
  /** Its fields, without those that would say what the runtime takes for granted. */
  readonly fields: readonly FieldView[];
  /** The functions of the runtime that it needs, besides those of its parameters. */
  readonly functions: readonly Identifier[];
}

/** How a class has an operation, as code in which its file is imported as `operations`. */
export interface MethodsView {
  /** `<$Accept extends …>` where `accept` chooses its answer; else nothing. */
  readonly typeParameters: Code;
  /** What its twin is called with for them: `<$Accept>`, or nothing. */
  readonly typeArguments: Code;
  /** What it resolves to. */
  readonly data: Code;
  /** What its twin resolves to. */
  readonly info: Code;
  /** ` as Promise<…>` where the engine tells less than that; else nothing. */
  readonly cast: Code;
  /** The type of `opts`. */
  readonly opts: Code;
  /** `opts`, or what stands for it where it need not be given. */
  readonly givenOpts: Code;
  /** The options of the call, and its credential among them. */
  readonly callOptions: Code;
}

/** The kind of function that an operation is behind the client's dots. */
export interface EndpointView {
  /** `OptionalPagedEndpoint` */
  readonly type: Identifier;
  /** Of that type, as where the file of its group is imported as the variable of the group. */
  readonly typeArguments: readonly Code[];
  /** Whether its answer is chosen among several. */
  readonly chooses: boolean;
  /** The file of the runtime that it is from. */
  readonly file: FileName;
}

export interface PaginationView {
  readonly cursor: Text;
  /** The cursor of the first page, where it needs one. */
  readonly first: Text | null;
  readonly next: readonly Text[];
  readonly items: readonly Text[];
  readonly item: TypeText;
}

/** A way to be authorized. */
export interface SecurityView {
  /** Needed together. */
  readonly uses: readonly {
    readonly scheme: Text;
    readonly anchor: FileName;
    readonly scopes: readonly Text[];
  }[];
  /** Whether any one of the scopes is enough; otherwise all are needed. */
  readonly anyOf: boolean;
  /** All of it, with links from the pages of the package. */
  readonly text: Cell;
}
