import { parentPort } from "node:worker_threads";
import type { JsonObject } from "../load/json.js";
import { loadPrinter, printSchema } from "./schema.js";

/** The other side of `startPrinter`. */
parentPort?.on("message", (root: JsonObject) => {
  parentPort?.postMessage(printSchema(root));
});
loadPrinter();
