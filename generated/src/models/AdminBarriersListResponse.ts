import type { InformationBarrier } from "./InformationBarrier.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of information barriers.
 */
export type AdminBarriersListResponse = {
  barriers: InformationBarrier[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
