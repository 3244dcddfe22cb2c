import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.uninstall`.
 */
export type AppsUninstallResponse = {
  uninstalled: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
