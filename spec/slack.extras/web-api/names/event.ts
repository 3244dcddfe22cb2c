/** What events are made of. */

import type { SlackClient } from "../../../index.js";

/** An event of a type, with fields that are texts, and others. */
export type Event<
  Type extends string,
  Texts extends string = never,
  More = unknown,
> = { type: Type } & Record<Texts, string> & More;

/** Where a channel's message was, and what it is one of. */
export type ChannelTypes = "channel" | "group" | "im" | "mpim" | "app_home";

/** A user, as methods answer them; found through the client, which may lack it. */
export type User = SlackClient extends {
  users: { info: (...args: never[]) => Promise<{ user: infer Found }> };
}
  ? Found
  : { id: string };

/** A file, as methods answer it. */
export type File = SlackClient extends {
  files: { info: (...args: never[]) => Promise<{ file: infer Found }> };
}
  ? Found
  : { id: string };

export interface BotProfile {
  id: string;
  name: string;
  app_id: string;
  team_id: string;
  icons: Record<string, string>;
  updated: number;
  deleted: boolean;
}

/** What the user had open. */
export interface AppContext {
  entities?: {
    type: string;
    value: string | { message_ts: string; channel_id: string };
    team_id?: string;
    enterprise_id?: string;
  }[];
}
