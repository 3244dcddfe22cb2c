import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /users.discoverableContacts.lookup` */
export const usersDiscoverableContactsLookup: Operation = {
  name: "users.discoverableContacts.lookup",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `users.discoverableContacts.lookup` takes. */
export interface UsersDiscoverableContactsLookupArguments {
  /**
   * The email address to look for.
   */
  email: string;
}

/** The optional arguments of `usersDiscoverableContactsLookup`, and the options of the call. */
export interface UsersDiscoverableContactsLookupOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.discoverableContacts.lookup` documents, and those of every operation. */
export type UsersDiscoverableContactsLookupErrorCode =
  | "invalid_arguments"
  | "not_allowed"
  | "not_an_enterprise"
  | "ratelimited"
  | "restricted_action"
  | CommonErrorCode;
