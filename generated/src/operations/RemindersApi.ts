import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /reminders.add` */
export const remindersAdd: Operation = {
  name: "reminders.add",
  body: $form,
  perMinute: 20,
};

/** What `reminders.add` takes. */
export interface RemindersAddArguments {
  /**
   * What to remind of.
   */
  text: string;
  /**
   * When to remind: a Unix time up to five years ahead, a number of seconds
   * up to 24 hours ahead, or English words like `every Thursday`.
   */
  time: string | number;
  /**
   * ID of the user to remind. Slack no longer reminds others than the
   * token's owner.
   * @deprecated
   */
  user?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * How the reminder returns: `daily`, `weekly`, `monthly`, or `yearly`, and
   * on which days if `weekly`.
   */
  recurrence?:
    | {
        frequency: "weekly";
        weekdays: [
          (
            | "friday"
            | "monday"
            | "saturday"
            | "sunday"
            | "thursday"
            | "tuesday"
            | "wednesday"
            | (string & {})
          ),
          ...(
            | "friday"
            | "monday"
            | "saturday"
            | "sunday"
            | "thursday"
            | "tuesday"
            | "wednesday"
            | (string & {})
          )[],
        ];
      }
    | { frequency: "daily" | "monthly" | "yearly" | (string & {}) };
}

/** The optional arguments of `remindersAdd`, and the options of the call. */
export interface RemindersAddOptions {
  /**
   * ID of the user to remind. Slack no longer reminds others than the
   * token's owner.
   * @deprecated
   */
  user?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * How the reminder returns: `daily`, `weekly`, `monthly`, or `yearly`, and
   * on which days if `weekly`.
   */
  recurrence?:
    | {
        frequency: "weekly";
        weekdays: [
          (
            | "friday"
            | "monday"
            | "saturday"
            | "sunday"
            | "thursday"
            | "tuesday"
            | "wednesday"
            | (string & {})
          ),
          ...(
            | "friday"
            | "monday"
            | "saturday"
            | "sunday"
            | "thursday"
            | "tuesday"
            | "wednesday"
            | (string & {})
          )[],
        ];
      }
    | { frequency: "daily" | "monthly" | "yearly" | (string & {}) };
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reminders.add` documents, and those of every operation. */
export type RemindersAddErrorCode =
  | "cannot_add_bot"
  | "cannot_add_others"
  | "cannot_add_others_recurring"
  | "cannot_add_profile_only_user"
  | "cannot_add_slackbot"
  | "cannot_parse"
  | "missing_argument"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /reminders.complete` */
export const remindersComplete: Operation = {
  name: "reminders.complete",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `reminders.complete` takes. */
export interface RemindersCompleteArguments {
  /**
   * ID of the reminder.
   */
  reminder: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `remindersComplete`, and the options of the call. */
export interface RemindersCompleteOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reminders.complete` documents, and those of every operation. */
export type RemindersCompleteErrorCode =
  | "cannot_complete_others"
  | "cannot_complete_recurring"
  | "missing_argument"
  | "not_found"
  | CommonErrorCode;

/** `POST /reminders.delete` */
export const remindersDelete: Operation = {
  name: "reminders.delete",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `reminders.delete` takes. */
export interface RemindersDeleteArguments {
  /**
   * ID of the reminder.
   */
  reminder: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `remindersDelete`, and the options of the call. */
export interface RemindersDeleteOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reminders.delete` documents, and those of every operation. */
export type RemindersDeleteErrorCode =
  "missing_argument" | "not_found" | CommonErrorCode;

/** `POST /reminders.info` */
export const remindersInfo: Operation = {
  name: "reminders.info",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `reminders.info` takes. */
export interface RemindersInfoArguments {
  /**
   * ID of the reminder.
   */
  reminder: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `remindersInfo`, and the options of the call. */
export interface RemindersInfoOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reminders.info` documents, and those of every operation. */
export type RemindersInfoErrorCode =
  "missing_argument" | "not_found" | CommonErrorCode;

/** `POST /reminders.list` */
export const remindersList: Operation = {
  name: "reminders.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `reminders.list` takes. */
export interface RemindersListArguments {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `remindersList`, and the options of the call. */
export interface RemindersListOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reminders.list` documents, and those of every operation. */
export type RemindersListErrorCode = "missing_argument" | CommonErrorCode;
