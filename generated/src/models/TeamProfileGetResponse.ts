import type { TeamProfile } from "./TeamProfile.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.profile.get`.
 */
export type TeamProfileGetResponse = {
  profile: TeamProfile;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
