import type { InformationBarrier } from "./InformationBarrier.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The barrier after the change.
 */
export type AdminBarriersUpdateResponse = {
  barrier: InformationBarrier;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
