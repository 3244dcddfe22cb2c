/**
 * Arguments and answers as loose as `@slack/web-api` has them, made of the
 * document's own types. Each is worked out where it is looked at, and no deeper.
 */

import type { Binary, KnownBlock } from "../../index.js";
import type { WebAPICallResult } from "./results.js";

/** A block of any type, as code has it that does not say of which. */
export interface Block {
  type: string;
  block_id?: string;
}

/**
 * What an answer has: each field perhaps, `null` nowhere, lists and objects alike.
 *
 * A condition, if one that always holds, so that the compiler does not remember what
 * it was made of: it would ask, at each use, how `T` varies, and that takes as long
 * as all the rest of a check.
 */
export type Answer<T> = [T] extends [unknown]
  ? WebAPICallResult & Failing & Fields<T, "ok" | "response_metadata">
  : never;

/** What a failure says, and the types of answers too. */
interface Failing {
  error?: string;
  needed?: string;
  provided?: string;
}

/** A part of an answer. */
type Part<T> = unknown extends T
  ? T
  : [Exclude<T, Scalar | null | undefined>] extends [never]
    ? Plain<Extract<T, Scalar>>
    : Looked<Exclude<T, Scalar | null | undefined>>;

/** What is a number, but for a text now and then, is one. */
type Plain<T> = [T] extends [string | number] ? Sure<T> : T;
type Sure<T> = [Extract<T, number>] extends [never] ? T : Extract<T, number>;

/**
 * What code may look into, even where it is a text now and then: `text` of a block
 * is an object, but for a block in Markdown, and to ask a text for a field does no
 * harm.
 */
type Looked<T> =
  List<Extract<T, readonly unknown[]>> | Fields<Exclude<T, readonly unknown[]>>;

type Scalar = string | number | boolean;

type List<T> = [T] extends [never]
  ? never
  : T extends readonly (infer Item)[]
    ? Part<Item>[]
    : never;

/** The fields of an object, or of several that one of is there. */
type Fields<T, But = never> = [T] extends [never]
  ? never
  : IsUnion<T> extends true
    ? { [Name in Exclude<NamesOf<T>, But>]?: Part<At<T, Name>> }
    : {
        -readonly [Name in keyof T as Exclude<Known<T, Name>, But>]?: Part<
          T[Name]
        >;
      } & Rest<T, "part">;

/** An argument: what one of several objects needs need not be there. */
export type Argument<T> = unknown extends T
  ? T
  : | Extract<T, Scalar | null>
    | Bytes<Extract<T, Binary | Stream>>
    | Arguments<Extract<T, readonly unknown[]>>
    | Given<
        Exclude<
          T,
          Scalar | null | undefined | Binary | Stream | readonly unknown[]
        >
      >;

/** Streams of Node's, which are read before they are sent. */
type Stream = AsyncIterable<unknown> | { pipe: (...args: never[]) => unknown };

type Bytes<T> = [T] extends [never] ? never : T | Stream;

type Arguments<T> = [T] extends [never]
  ? never
  : T extends readonly (infer Item)[]
    ? Argument<Item>[]
    : never;

/** An ID that is a number may be a text as well: so it is sent. */
type Field<T, Name> =
  Argument<T> | (Name extends "session_id" ? string : never);

/** A block, where the client has a method that takes one. */
type BlockOfSlack = unknown extends KnownBlock ? never : KnownBlock;

type Given<T> = [T] extends [never]
  ? never
  : [T] extends [BlockOfSlack]
    ? T | Block
    : IsUnion<T> extends true
      ? { [Name in NeededOf<T>]: Field<At<T, Name>, Name> } & {
          [Name in Exclude<NamesOf<T>, NeededOf<T>>]?:
            Field<At<T, Name>, Name> | undefined;
        }
      : {
          -readonly [Name in keyof T as Known<T, Name>]: Field<T[Name], Name>;
        } & Rest<T, "argument">;

/** A name that the document knows, and not one that may be there as well. */
type Known<T, Name extends keyof T> = string extends Name
  ? never
  : number extends Name
    ? never
    : Name;

/** Objects by names that nobody knows before. */
type Rest<T, As extends "part" | "argument"> = string extends keyof T
  ? unknown extends T[string & keyof T]
    ? unknown
    : {
        [name: string]: As extends "part"
          ? Part<T[string & keyof T]>
          : Argument<T[string & keyof T]>;
      }
  : unknown;

type IsUnion<T, All = T> = T extends unknown
  ? [All] extends [T]
    ? false
    : true
  : never;

type NamesOf<T> = T extends unknown
  ? keyof { [Name in keyof T as Known<T, Name>]: never }
  : never;

/** What all of several objects need. */
type NeededOf<T> = Exclude<
  NamesOf<T> & keyof T,
  T extends unknown ? NotNeeded<T> : never
>;

type NotNeeded<T> = keyof {
  [
    Name in keyof T as Partial<Pick<T, Name>> extends Pick<T, Name>
      ? Name
      : never
  ]: never;
};

/** What stands at a name in those of several objects that have it. */
type At<T, Name> = T extends unknown
  ? Name extends NamesOf<T>
    ? T[Name & keyof T]
    : never
  : never;
