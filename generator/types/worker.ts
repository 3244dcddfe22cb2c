import { parentPort, workerData } from "node:worker_threads";
import type { JsonObject } from "../load/json.js";
import { printSchema } from "./schema.js";

/** The other side of `printSchemaAside`. */
parentPort?.postMessage(printSchema(workerData as JsonObject));
