/** The methods behind a client's dots, as `@slack/web-api` has them. */

import type { SlackClient } from "../../index.js";
import type { At } from "../at.js";
import type { Answer, Argument } from "./loose.js";

/** A method whose arguments may all be left out. */
export type Method<Arguments, Result> = (
  options?: Arguments,
) => Promise<Result>;

/** A method with arguments that have to be given. */
type MethodWithArguments<Arguments, Result> = (
  options: Arguments,
) => Promise<Result>;

/** All methods, by what they are called. */
export type Methods = Readonly<Tree<SlackClient>>;

/** What the client does itself, or `@slack/web-api` has not. */
type Own =
  | "apiCall"
  | "chatStream"
  | "filesUploadV2"
  | "paginate"
  | "records"
  | "request"
  | symbol;

/** A method may be replaced, as tests do. */
type Tree<Space> = {
  -readonly [Name in Exclude<keyof Space, Own>]: Space[Name] extends (
    ...args: never[]
  ) => unknown
    ? MethodOf<Space[Name]>
    : Tree<Space[Name]>;
};

type MethodOf<Endpoint> = Endpoint extends () => unknown
  ? Method<ArgumentsFor<Endpoint>, AnswerFor<Endpoint>>
  : MethodWithArguments<ArgumentsFor<Endpoint>, AnswerFor<Endpoint>>;

type ArgumentsFor<Endpoint> = Endpoint extends (
  args: infer Args,
  ...rest: never[]
) => unknown
  ? Argument<NonNullable<Args>> & TokenOverridable
  : never;

/** A token for one call, sent in its header alone. */
interface TokenOverridable {
  token?: string | undefined;
}

type AnswerFor<Endpoint> = Endpoint extends (
  ...args: never[]
) => Promise<infer Data>
  ? Answer<Data>
  : never;

/** The arguments of a method. */
export type ArgumentsOf<Name extends string> = ArgumentsFor<
  At<SlackClient, Name>
>;

/** The answer of a method. */
export type AnswerOf<Name extends string> = AnswerFor<At<SlackClient, Name>>;
