import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /dnd.endDnd` */
export const dndEndDnd: Operation = {
  name: "dnd.endDnd",
  idempotent: true,
  perMinute: 20,
};

/** What `dnd.endDnd` takes. */
export interface DndEndDndArguments {}

/** The optional arguments of `dndEndDnd`, and the options of the call. */
export interface DndEndDndOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `dnd.endDnd` documents, and those of every operation. */
export type DndEndDndErrorCode = "not_in_dnd" | CommonErrorCode;

/** `POST /dnd.endSnooze` */
export const dndEndSnooze: Operation = {
  name: "dnd.endSnooze",
  idempotent: true,
  perMinute: 20,
  interrupted: ["snooze_end_failed"],
};

/** What `dnd.endSnooze` takes. */
export interface DndEndSnoozeArguments {}

/** The optional arguments of `dndEndSnooze`, and the options of the call. */
export interface DndEndSnoozeOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `dnd.endSnooze` documents, and those of every operation. */
export type DndEndSnoozeErrorCode = "snooze_end_failed" | CommonErrorCode;

/** `POST /dnd.info` */
export const dndInfo: Operation = {
  name: "dnd.info",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `dnd.info` takes. */
export interface DndInfoArguments {
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
  /**
   * ID of the workspace that the user belongs to; without `user`, of one
   * that has the app. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `dndInfo`, and the options of the call. */
export interface DndInfoOptions {
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
  /**
   * ID of the workspace that the user belongs to; without `user`, of one
   * that has the app. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `dnd.info` documents, and those of every operation. */
export type DndInfoErrorCode =
  "user_not_found" | "user_not_visible" | CommonErrorCode;

/** `POST /dnd.setSnooze` */
export const dndSetSnooze: Operation = {
  name: "dnd.setSnooze",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["snooze_failed"],
};

/** What `dnd.setSnooze` takes. */
export interface DndSetSnoozeArguments {
  /**
   * Number of minutes to be off, from now.
   */
  num_minutes: number;
}

/** The optional arguments of `dndSetSnooze`, and the options of the call. */
export interface DndSetSnoozeOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `dnd.setSnooze` documents, and those of every operation. */
export type DndSetSnoozeErrorCode =
  "missing_duration" | "snooze_failed" | "too_long" | CommonErrorCode;

/** `POST /dnd.teamInfo` */
export const dndTeamInfo: Operation = {
  name: "dnd.teamInfo",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `dnd.teamInfo` takes. */
export interface DndTeamInfoArguments {
  /**
   * IDs of up to 50 users, with commas between.
   */
  users: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `dndTeamInfo`, and the options of the call. */
export interface DndTeamInfoOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `dnd.teamInfo` documents, and those of every operation. */
export type DndTeamInfoErrorCode =
  "no_users_provided" | "user_not_visible" | CommonErrorCode;
