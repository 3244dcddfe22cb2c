import { createRequire } from "node:module";
import type Handlebars from "handlebars";

const require = createRequire(import.meta.url);

/** Runs templates that have been compiled. The rest of Handlebars takes four times as long to load. */
export const runtime = () => require("handlebars/runtime") as typeof Handlebars;

/** Parses, compiles and runs templates. */
export const compiler = () => require("handlebars") as typeof Handlebars;
