// Run by the build, after the compiler.
import { writeFileSync } from "node:fs";
import { builtInTemplates } from "../edition.js";
import { readTemplates } from "../load/templates.js";
import { precompile, precompiledFile } from "./precompiled.js";

writeFileSync(
  precompiledFile,
  precompile(readTemplates(builtInTemplates, null)),
);
