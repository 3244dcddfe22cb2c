/** Operations as functions, for the namespaces of a client. */

import type { Operation } from "./description.js";
import type { Engine, HttpInfo } from "./engine.js";
import type { RequestOptions } from "./options.js";

/** An operation with arguments that have to be given. */
export interface Endpoint<
  Args,
  Data,
  Info = HttpInfo<Data>,
  Request = RequestOptions,
> {
  (args: Args, request?: Request): Promise<Data>;
  /** The same call, with the HTTP status and headers of its answer. */
  withHttpInfo(args: Args, request?: Request): Promise<Info>;
}

/** An operation whose arguments may all be left out. */
export interface OptionalEndpoint<
  Args,
  Data,
  Info = HttpInfo<Data>,
  Request = RequestOptions,
> {
  (args?: Args, request?: Request): Promise<Data>;
  /** The same call, with the HTTP status and headers of its answer. */
  withHttpInfo(args?: Args, request?: Request): Promise<Info>;
}

/** What an operation answers, as `withHttpInfo` has it, by media type. */
type AnswersOf<Answers> = {
  readonly [MediaType in keyof Answers]: HttpInfo<unknown>;
};

/** An operation with arguments that have to be given, and with answers to choose from. */
export interface ChoiceEndpoint<
  Args,
  Answers extends AnswersOf<Answers>,
  Request = RequestOptions,
> {
  <Accept extends keyof Answers = keyof Answers>(
    args: Args & { accept?: Accept },
    request?: Request,
  ): Promise<Answers[Accept][0]>;
  /** The same call, with the HTTP status and headers of its answer. */
  withHttpInfo<Accept extends keyof Answers = keyof Answers>(
    args: Args & { accept?: Accept },
    request?: Request,
  ): Promise<Answers[Accept]>;
}

/** The same, where all arguments may be left out. */
export interface OptionalChoiceEndpoint<
  Args,
  Answers extends AnswersOf<Answers>,
  Request = RequestOptions,
> {
  <Accept extends keyof Answers = keyof Answers>(
    args?: Args & { accept?: Accept },
    request?: Request,
  ): Promise<Answers[Accept][0]>;
  /** The same call, with the HTTP status and headers of its answer. */
  withHttpInfo<Accept extends keyof Answers = keyof Answers>(
    args?: Args & { accept?: Accept },
    request?: Request,
  ): Promise<Answers[Accept]>;
}

/** Makes a function of an operation; whether it needs arguments, its type says. */
export function endpoint<Args extends object, Data>(
  engine: Engine,
  operation: Operation,
): OptionalEndpoint<Args, Data> {
  const withHttpInfo = (args?: Args, request?: RequestOptions) =>
    engine.call<Data>(operation, args, request);
  const call = async (args?: Args, request?: RequestOptions) =>
    (await withHttpInfo(args, request))[0];
  call.withHttpInfo = withHttpInfo;
  return call;
}
