import type { Fault } from "../../fault.js";
import type { Sources } from "../sources.js";
import type { Version } from "../version.js";

/** What upgrading and mending know of the document, and what they have to say. */
export interface Upgrading {
  readonly version: Version;
  readonly sources: Pick<Sources, "place" | "standIn">;
  readonly faults: Fault[];
}
