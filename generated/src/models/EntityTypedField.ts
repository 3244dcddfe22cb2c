import type { EntityArrayItemField } from "./EntityArrayItemField.js";

/**
 * A field of a work object whose type is named.
 */
export type EntityTypedField = { type: string } & EntityArrayItemField;
