/** A package made of a document in memory, loaded, and a server for it to call. */

import { join } from "node:path";
import { plan } from "../../generator/pipeline.js";
import { loadPackage } from "../contract/load-package.js";
import { scratchFolder, writeFiles } from "../generator/scratch.js";

/** What `client.calls` is in these packages: an endpoint for each operation. */
export type Calls = Readonly<
  Record<
    string,
    ((args?: object, request?: object) => Promise<unknown>) & {
      withHttpInfo(
        args?: object,
        request?: object,
      ): Promise<[data: unknown, status: number, headers: Headers]>;
    }
  >
>;

export interface Loaded {
  readonly exports: Readonly<Record<string, unknown>>;
  /** What the generator had to say, one line each. */
  readonly warnings: readonly string[];
  /** The endpoints of a client with these options. */
  readonly callsOf: (options?: object) => Calls;
  /** The methods of the class of these operations. */
  readonly methodsOf: (
    options?: object,
  ) => Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;
  /** The package's files by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** Generates a package of a document whose operations have the tag `calls`, and loads it. */
export async function packageOf(document: object): Promise<Loaded> {
  const folder = scratchFolder();
  const file = join(folder, "openapi.json");
  writeFiles(folder, { "openapi.json": JSON.stringify(document) });
  const made = await plan(
    {
      package: { name: "wire" },
      client: { name: "WireClient" },
      schema: false,
      output: join(folder, "out"),
      document: file,
    },
    { print: () => Promise.reject(new Error("no schema is wanted")) },
  );
  const files = new Map(made.plan.added.map(({ path, text }) => [path, text]));
  writeFiles(join(folder, "out"), Object.fromEntries(files));
  const exports = loadPackage(join(folder, "out"), ["index.js", "mock.js"]);
  const Client = exports["WireClient"] as new (options?: object) => {
    calls: Calls;
  };
  const Api = exports["CallsApi"] as new (
    options?: object,
  ) => ReturnType<Loaded["methodsOf"]>;
  return {
    exports,
    warnings: made.warnings.map(({ message }) => message),
    callsOf: (options) => new Client(options).calls,
    methodsOf: (options) => new Api(options),
    files,
  };
}
