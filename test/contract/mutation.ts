/**
 * Faults, one change each, that the contract must not let pass. Each is a
 * mistake that a person could make in the document or in a template.
 */

import type { Change } from "./scratch.js";

export interface Mutation extends Change {
  /** What the change does to the package. */
  readonly title: string;
  /** The checks that must see it, and what each has to name. */
  readonly seen: Readonly<Partial<Record<Check, string>>>;
  /** Present where a compiler is meant to object as well. */
  readonly compiles?: false;
}

export type Check = "signatures" | "pages" | "wire";
