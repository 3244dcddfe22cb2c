import type { InformationBarrier } from "./InformationBarrier.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The barrier created.
 */
export type AdminBarriersCreateResponse = {
  barrier: InformationBarrier;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
