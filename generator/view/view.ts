import type { HttpMethod, Identifier } from "../model/api.js";
import type { KindView } from "./kind.js";
import type { OperationLinkView } from "./replacement.js";
import type {
  Cell,
  Code,
  Comment,
  FileName,
  LineComment,
  Prose,
  Url,
} from "./safe.js";
import type { TypeText } from "./type-text.js";

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
  /** Whether an endpoint of the client has to name what `withHttpInfo` usually resolves to. */
  readonly needsHttpInfo: boolean;
  /** What the client names of the runtime in the types of answers. */
  readonly answerImports: readonly {
    readonly name: Identifier;
    readonly file: FileName;
  }[];
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
  /** Whether any operation needs a scope. */
  readonly hasScopes: boolean;
  /** Whether any operation documents how often it can be called. */
  readonly hasRateLimits: boolean;
  /** What the reference's first examples call. Null where there is no operation. */
  readonly firstOperation: OperationView | null;
  /** The first one that documents what its HttpError holds. Null where none does. */
  readonly firstFailing: OperationView | null;
}

/** One text of the document, in each form that a template can need. */
export interface Text {
  /** Code: a string literal. */
  readonly literal: Code;
  /** Inside a block comment. */
  readonly comment: Comment;
  /** Behind `//`. */
  readonly line: LineComment;
  /** Markdown paragraphs. */
  readonly prose: Prose;
  /** One line of Markdown. */
  readonly cell: Cell;
  /** One line of Markdown: the text of a name, a path or a media type, none of it emphasis. */
  readonly name: Cell;
  /** One line of Markdown: the text as a code span. */
  readonly code: Cell;
}

/** A place outside the package. */
export interface Link {
  readonly url: Url;
}

export interface PackageView {
  readonly name: Text;
  readonly version: Text;
  readonly description: Text;
  readonly license: Text;
  readonly hasLicenseFile: boolean;
  readonly keywords: readonly Text[];
  readonly hasSchema: boolean;
  /** Whether it has hand-written code in `src/extras/`. */
  readonly hasExtras: boolean;
  /** What to import its other ways in from. */
  readonly entries: { readonly fetch: Text; readonly mock: Text };
}

export interface ApiView {
  readonly title: Text;
  readonly description: Text | null;
  readonly baseUrl: Text;
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
  readonly takesBasic: boolean;
  readonly takesTokens: boolean;
  readonly failure: FailureView | null;
  /** The codes that any operation can answer. */
  readonly errors: readonly ErrorView[];
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

export interface FailureView {
  readonly field: Text;
  readonly equals: Code;
  readonly code: Text;
  readonly needed: Text | null;
  readonly provided: Text | null;
  /** Paths of the warnings in a body. */
  readonly warnings: readonly (readonly Text[])[];
  /** Path of the messages in a failure's body, each part a literal. */
  readonly messages: readonly Text[];
  readonly roles: readonly { readonly key: Code; readonly code: Text }[];
  readonly transient: readonly Text[];
  readonly interrupted: readonly Text[];
  readonly throttled: readonly Text[];
  readonly expired: readonly Text[];
}

export interface ErrorView {
  readonly code: Text;
  readonly description: Text;
  /** What to do about it. */
  readonly advice: Text;
}

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
    readonly inTypes: View["answerImports"];
    /** The signatures of its class. */
    readonly inSignatures: View["answerImports"];
    /** What its operations answer, whether it is chosen or not. */
    readonly inResults: View["answerImports"];
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

export interface OperationView {
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
  /** All arguments, the credential among them, in order. */
  readonly parameters: readonly ParameterView[];
  /** Whether one of them is typed by the runtime's `Binary`. */
  readonly takesBinary: boolean;
  /** Those that stand in the signature by themselves. */
  readonly positional: readonly ParameterView[];
  /** Names of the types that an example of its arguments has to import. */
  readonly exampleTypes: readonly Identifier[];
  /** What the variable `opts` of an example needs behind its name. */
  readonly optsAnnotation: Code;
  /** What its examples give to the client, and to its class, so that the call gets through: `token: "your-token"`. */
  readonly exampleOptions: {
    readonly client: readonly Code[];
    readonly api: readonly Code[];
  };
  /** Which of them are given together, or instead of each other. */
  readonly rules: readonly FieldRuleView[];
  /** The same, of the fields of `opts` alone. */
  readonly optionRules: readonly FieldRuleView[];
  /** `?` or nothing, where they want one of its fields. */
  readonly optsMark: Code;
  /** Those that are fields of `opts`. */
  readonly optional: readonly ParameterView[];
  /** Those that are fields of the argument object: all but the credential. */
  readonly arguments: readonly ParameterView[];
  /** Those of them that stand in the signature by themselves. */
  readonly positionalArguments: readonly ParameterView[];
  /** The fields of the argument object, by where they travel. */
  readonly inPath: readonly ParameterView[];
  readonly inQuery: readonly ParameterView[];
  readonly inHeader: readonly ParameterView[];
  readonly inCookie: readonly ParameterView[];
  readonly inBody: readonly ParameterView[];
  /** Whether any of them travels outside the body. */
  readonly hasLocated: boolean;
  /** What it needs of the runtime, where not every operation does. */
  readonly parts: PartsView;
  /** The entries of its parameters in its description. */
  readonly descriptors: readonly Code[];
  /** Whether its headers take more than a text each. */
  readonly hasStyledHeaders: boolean;
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
    /** The fields of `opts` that there are with this body too, as a type. */
    readonly shared: Code;
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
  /** The arguments that travel outside the body. */
  readonly located: readonly ParameterView[];
  /** The one argument that is the whole body. */
  readonly wholeBody: ParameterView | null;
  readonly credential: ParameterView | null;
  /** The credential, where it is a field of `opts`. */
  readonly optionalCredential: ParameterView | null;
  readonly needsArguments: boolean;
  readonly endpoint: EndpointView;
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
  }[];
  /** The statuses that mean failure, and what is in the body. */
  readonly failures: readonly {
    readonly status: Text;
    readonly description: Text;
    /** Null where there is none. */
    readonly type: TypeText | null;
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
    /** A part of a stream. */
    readonly part: Identifier;
  };
}

/** What the runtime is told of an operation where it is not as most are. */
export interface PartsView {
  /** Null where it is POST. */
  readonly method: HttpMethod | null;
  /** Null where it is the operation's name behind a slash. */
  readonly path: Text | null;
  /** The document's key of it in `paths`; null where that is the path. */
  readonly pathKey: Text | null;
  /** Null where it needs a token. */
  readonly secured: Code | null;
  /** What writes its path and query; null where they depend on no argument. */
  readonly target: Identifier | null;
  /** Whether it has other arguments than fields of a form. */
  readonly sort: boolean;
  /** What encodes its body. Null where it takes none. */
  readonly body: Code | null;
  /** Media type of the body; null where it is the one that its encoder has. */
  readonly contentType: Text | null;
  /** The credentials that it takes; null where it is a bearer token, or none. */
  readonly security: Code | null;
  /** How the fields of a form are written; null where they are as usual. */
  readonly encoding: Code | null;
  /** Its bodies by media type; null where it takes no more than one. */
  readonly bodies: Code | null;
  /** Whether an argument chooses its body, or its answer. */
  readonly chooses: boolean;
  /** The functions that its bodies need. */
  readonly functions: readonly Identifier[];
  /** What to ask for; null where that is JSON. */
  readonly accept: Text | null;
  /** What reads its answers, where they are not JSON alone: `any`. */
  readonly answer: Identifier | null;
  /** Error codes of its own that are passing, by whether the call may have run. */
  readonly transient: readonly Text[];
  readonly interrupted: readonly Text[];
}

/** The kind of function that an operation is behind the client's dots. */
export interface EndpointView {
  /** `OptionalPagedEndpoint` */
  readonly type: Identifier;
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

export interface ParameterView {
  readonly identifier: Identifier;
  /** As it is called in argument objects. */
  readonly name: Text;
  /** As it is called on the wire. */
  readonly wire: { readonly name: Text; readonly key: Code };
  /** Whether the two differ, because two arguments have one name on the wire. */
  readonly isRenamed: boolean;
  /** Its entry in the description of the operation; null where it needs none. */
  readonly descriptor: Code | null;
  /** How the mock reads it; null where the usual way of its place does. */
  readonly serialization: Code | null;
  readonly key: Code;
  /** Its entry in an object of arguments, in the body of a method: `user_id` or `"a-b": a_b`. */
  readonly entry: Code;
  /** `?` or nothing. */
  readonly mark: Code;
  readonly in:
    "credential" | "path" | "query" | "header" | "cookie" | "field" | "body";
  readonly required: boolean;
  readonly type: TypeText;
  readonly kind: KindView;
  /** JSON Schema's names of its types, for checks at run time; empty: any. */
  readonly jsonTypes: readonly Code[];
  readonly enum: Code | null;
  readonly description: Text | null;
  readonly deprecated: boolean;
  readonly default: Text | null;
  /** Optional or not, its default, and how it travels, in a few words. */
  readonly notes: Cell;
  /** Whether an example shows it: not all go together. */
  readonly inExample: boolean;
  /** What a variable that holds the example needs behind its name, `: Note`; nothing where it needs none. */
  readonly annotation: Code;
  /** A value to show, as code. */
  readonly example: Code;
}

export interface ModelView {
  readonly name: Identifier;
  readonly files: { readonly name: FileName; readonly page: FileName };
  readonly description: Text | null;
  readonly deprecated: boolean;
  /** The models that it names, without itself. */
  readonly models: readonly Identifier[];
  /** Who names it. Null where nobody does. */
  readonly usedBy: UsedByView | null;
  /** Null where it is no plain object: then `type` says it all. */
  readonly properties: readonly PropertyView[] | null;
  /** Its fields, those of objects that it is made of among them; null where it is no such thing. */
  readonly fields: readonly PropertyView[] | null;
  /** Which of the fields are given together, or instead of each other. */
  readonly rules: readonly FieldRuleView[];
  /** Whether it may have fields that are not listed. */
  readonly open: boolean;
  /** The type of any of its fields, where it may have some that are not listed; null where it is unknown. */
  readonly index: TypeText | null;
  /** Its alternatives, where one of their fields tells them apart. */
  readonly choice: ChoiceView | null;
  readonly type: TypeText;
  /** A value of it, as code; null where there can be none. */
  readonly example: Code | null;
}

/** Who names a model. */
export interface UsedByView {
  readonly operations: readonly ModelUseView[];
  /** Other models that it is a part of. */
  readonly models: readonly {
    readonly name: Identifier;
    readonly page: FileName;
  }[];
}

/** An operation that names a model. */
export interface ModelUseView {
  readonly name: Identifier;
  readonly page: FileName;
  readonly anchor: FileName;
  /** What the model is to it: its answer, an argument by its name. */
  readonly as: readonly Cell[];
}

/** Alternatives that one of their fields tells apart. */
export interface ChoiceView {
  readonly field: Text;
  readonly options: readonly {
    /** What the field holds. */
    readonly value: TypeText;
    readonly type: TypeText;
  }[];
}

export interface PropertyView {
  readonly name: Text;
  readonly key: Code;
  readonly mark: Code;
  readonly required: boolean;
  readonly type: TypeText;
  readonly description: Text | null;
  readonly deprecated: boolean;
  readonly default: Text | null;
  /** Optional or not, and its default, in a few words. */
  readonly notes: Cell;
}

/** That some fields are given together, or instead of each other. */
export interface FieldRuleView {
  /** As a sentence. */
  readonly text: Text;
  /** As the mock takes it. */
  readonly data: Code;
  /** As a type, in parentheses, to be intersected with that of the fields. */
  readonly type: TypeText;
}

export interface NamespaceView {
  /** Name of its interface. */
  readonly name: Identifier;
  /** Name of the variable that holds it. */
  readonly variable: Identifier;
  /** Its name behind the dot. */
  readonly member: Identifier;
  readonly dotted: Code;
  readonly description: Text | null;
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

export interface SecuritySchemeView {
  readonly name: Text;
  /** Anchor of its section in the package's README. */
  readonly anchor: FileName;
  readonly type: Text;
  readonly description: Text | null;
  /** How the client takes it. */
  readonly giving: Cell;
  /** Where requests have it. Null where they have not. */
  readonly sent: Cell | null;
  readonly authorization: Link | null;
  readonly token: Link | null;
  readonly scopes: readonly {
    readonly name: Text;
    readonly description: Text | null;
  }[];
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
