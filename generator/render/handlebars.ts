import { createRequire } from "node:module";
import type Handlebars from "handlebars";

const require = createRequire(import.meta.url);

/** Parses, compiles and runs templates; loaded where one is not precompiled. */
export const compiler = () => require("handlebars") as typeof Handlebars;
