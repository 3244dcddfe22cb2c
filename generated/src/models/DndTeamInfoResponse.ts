import type { DndStatus } from "./DndStatus.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `dnd.teamInfo`.
 */
export type DndTeamInfoResponse = {
  users: { [key: string]: DndStatus };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
