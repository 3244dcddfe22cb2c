/** Programs that use the clients of a process, for `User-Agent`. */

import type { AppInfo } from "../../index.js";

// `addAppMetadata` is a function of the module, and so is what it changes.
const apps = new Map<string, AppInfo>();

/** Has clients that are made from now on say which program they are part of. */
export function addAppMetadata({
  name,
  version,
}: {
  name: string;
  version: string;
}): void {
  apps.set(name, { name, version });
}

/** What has been added. */
export function appsAdded(): readonly AppInfo[] {
  return [...apps.values()];
}
