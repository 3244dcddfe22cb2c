import type { RtmSelf } from "./RtmSelf.js";
import type { Team } from "./Team.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `rtm.connect`.
 */
export type RtmConnectResponse = {
  context?: string;
  self: RtmSelf;
  team: Team;
  url: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
